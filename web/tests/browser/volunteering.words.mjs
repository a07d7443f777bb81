// What the day of volunteering looks for, as each language says it.
export const volunteeringWords = {
  en: {
    emptyTitle: 'Nothing planned yet', newOpportunity: 'New opportunity', opportunityTitle: 'What is to do', location: 'Where', save: 'Save',
    newShift: 'Add a shift', newShiftTitle: 'New shift', startsAt: 'Starts', endsAt: 'Ends', capacity: 'People wanted', weekly: 'Repeat every week', until: 'Last day',
    whichShifts: 'Which shifts?', onlyThis: 'Only this shift', following: 'This and the following', moved: /^Moved to /, movedBack: 'Moved back', movedAll: '3 shifts moved', undo: 'Undo',
    shift: 'Shift', move: 'Move…', moveTitle: 'Move the shift', moveSave: 'Move', addPeople: 'Sign people up', picker: 'Name, e-mail or phone', createNova: /Nova Lind.*person|person.*Nova Lind/i,
    signUpFour: 'Sign up 4', signUpOne: 'Sign up 1', signedUpFour: '4 signed up, 2 of them on the waiting list', place: (n) => `Place ${n} on the waiting list`,
    takeOff: 'Take off', promoted: /gets the place/, waitsAgain: /is first on the waiting list/, anyway: /anyway/, overlapTitle: 'Somebody would be on two shifts at once', keep: 'Leave it where it was',
    callOff: 'Call off…', callOffTitle: 'Call the shift off', callOffConfirm: 'Call off', calledOff: 'The shift is called off',
    walkIn: 'Somebody else is here', addPlace: /Add a place for/, moreFor: (name) => `More for ${name}`, noShow: 'Did not come', counts: (here, all) => `${here} of ${all} here`,
    time: 'Time', corrected: 'Time corrected', approve: 'Approve', approvedThree: '3 approved', logHours: 'Log hours', logTitle: 'Log hours for one or more people', who: 'People',
    timeTyped: /^Hours and minutes/, loggedTwo: 'Hours of 2 logged', totals: 'Totals', asTable: 'As a table',
    feed: 'Calendar feed', makeFeed: 'Make an address', feedAddress: 'Secret address', withdraw: 'Withdraw', withdrawn: 'The address does not work any more',
  },
  ko: {
    emptyTitle: '아직 계획한 봉사가 없어요', newOpportunity: '새 봉사 활동', opportunityTitle: '무슨 일인가요', location: '장소', save: '저장하기',
    newShift: '근무 시간대 추가하기', newShiftTitle: '새 근무 시간대', startsAt: '시작', endsAt: '끝', capacity: '필요한 사람 수', weekly: '매주 반복하기', until: '마지막 날',
    whichShifts: '어느 근무 시간대를 바꿀까요?', onlyThis: '이번만', following: '이번부터 모두', moved: /옮겼어요$/, movedBack: '원래대로 옮겼어요', movedAll: '근무 시간대 3개를 옮겼어요', undo: '되돌리기',
    shift: '근무 시간대', move: '옮기기…', moveTitle: '근무 시간대 옮기기', moveSave: '옮기기', addPeople: '봉사자 신청받기', picker: '이름, 이메일, 전화번호', createNova: /Nova Lind.*(개인|사람)|(개인|사람).*Nova Lind/,
    signUpFour: '4명 신청받기', signUpOne: '1명 신청받기', signedUpFour: '4명을 신청받았고, 그중 2명은 대기해요', place: (n) => `대기 ${n}번째`,
    takeOff: '빼기', promoted: /님에게 갔어요/, waitsAgain: /대기 1순위예요/, anyway: /그래도 신청받기/, overlapTitle: '같은 시간에 근무가 두 개인 사람이 생겨요', keep: '그대로 두기',
    callOff: '취소하기…', callOffTitle: '근무 시간대 취소하기', callOffConfirm: '취소하기', calledOff: '근무 시간대를 취소했어요',
    walkIn: '다른 사람이 왔어요', addPlace: /자리 하나 더 만들기/, moreFor: (name) => `${name} 더 보기`, noShow: '오지 않았어요', counts: (here, all) => `${all}명 중 ${here}명 왔어요`,
    time: '시간', corrected: '시간을 고쳤어요', approve: '승인하기', approvedThree: '3건을 승인했어요', logHours: '봉사 시간 기록하기', logTitle: '한 명 또는 여러 명의 봉사 시간 기록하기', who: '봉사자',
    timeTyped: /^시간과 분/, loggedTwo: '2명의 봉사 시간을 기록했어요', totals: '합계', asTable: '표로 보기',
    feed: '캘린더 구독', makeFeed: '주소 만들기', feedAddress: '비밀 주소', withdraw: '주소 없애기', withdrawn: '주소를 없앴어요',
  },
};
