// What the tests look for, as each language says it.
export const words = {
  en: {
    currency: 'Currency', begin: 'Begin here', me: /My account/, signOut: 'Sign out', donations: /^Donations/,
    columnsTitle: 'Which column is what?', becomes: 'Becomes', amount: 'Amount', receivedOn: 'Received on', fund: 'Fund',
    donorKind: 'Donor: Person or organization', donorName: 'Donor: Whole name', donorStreet: 'Donor: Street and number', donorPlace: 'Donor: Postal code and city together', donorCountry: 'Donor: Country',
    leaveOut: 'Leave out', preview: 'Check the rows', checkTitle: 'What each row will do', apply: /^Apply/,
    recordTitle: 'Record a donation', donor: 'Donor', justRecorded: 'Just recorded', undo: 'Undo', takenBack: /is taken back/,
    allGiving: 'All giving ever',
    newLevel: 'New level', name: 'Name', dues: 'Dues', save: 'Save', member: 'Member', level: 'Membership level', startMembership: 'Start membership',
    memberships: 'Memberships', renew: 'Renew', undoImport: 'Undo this import', undoneResult: /rows undone/,
  },
  ko: {
    currency: '통화', begin: '여기서 시작해요', me: /내 계정/, signOut: '로그아웃', donations: /^후원금/,
    columnsTitle: '어느 열이 무엇인가요?', becomes: '이렇게 넣어요', amount: '금액', receivedOn: '받은 날', fund: '지정 기금',
    donorKind: '후원자: 개인 또는 단체', donorName: '후원자: 전체 이름', donorStreet: '후원자: 도로명과 번호', donorPlace: '후원자: 우편번호와 도시가 함께', donorCountry: '후원자: 나라',
    leaveOut: '빼기', preview: '행 확인하기', checkTitle: '행마다 이렇게 돼요', apply: /행 반영하기/,
    recordTitle: '후원금 기록하기', donor: '후원자', justRecorded: '방금 기록한 후원금', undo: '되돌리기', takenBack: /되돌렸어요/,
    allGiving: '지금까지의 모든 후원',
    newLevel: '새 회원 등급', name: '이름', dues: '회비', save: '저장하기', member: '회원', level: '회원 등급', startMembership: '회원 자격 시작하기',
    memberships: '회원 자격', renew: '갱신하기', undoImport: '가져오기 되돌리기', undoneResult: /행을 되돌렸고/,
  },
};
