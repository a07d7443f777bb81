import type { Translated } from '../shape';
import type * as en from '../en/home';

export const home: Translated<typeof en.home> = {
  greeting: '{{name}} 님, 반가워요',
  thisYear: '올해',
  lastYear: '지난해',
  month: '월',
  inKind: '현물 {{amount}} 포함',
  dues: '회비 {{amount, 은/는}} 따로',
  byFund: '지정 기금별 후원',
  asTable: '표로 보기',
  asChart: '그래프로 보기',
  totals: '전체 후원',
  refundsOff: '환불은 뺀 금액이에요.',
  members: '회원',
  membersNone: '아직 회원이 없어요.',
  imports: '최근 가져오기',
  importsNone: '아직 가져온 파일이 없어요.',
  importRows_other: '{{count, number}}행',
  gettingStarted: '여기서 시작해요',
  startImport: '가지고 있는 명단 가져오기',
  startImportText: 'CSV나 엑셀로 된 연락처, 후원금',
  startContact: '한 사람 추가하기',
  startContactText: '기록이 어떻게 보이는지 살펴봐요.',
  startLevels: '회원 등급 만들기',
  startLevelsText: '그러면 회원 자격을 시작하고 갱신할 수 있어요.',
  gifts_other: '후원 {{count, number}}건',
};
