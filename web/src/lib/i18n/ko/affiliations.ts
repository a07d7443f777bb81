import type { Translated } from '../shape';
import type * as en from '../en/affiliations';

export const affiliations: Translated<typeof en.affiliations> = {
  title: '소속',
  staff: '소속된 사람',
  add: '소속 단체 더하기',
  addStaff: '사람 더하기',
  where: '단체',
  who: '사람',
  post: '직책이나 역할',
  primary: '대표',
  since: '시작한 날',
  added: '{{name, 을/를}} 더했어요',
  ended: '{{name, 와/과}}의 소속을 끝냈어요',
  removed: '{{name, 을/를}} 지웠어요',
  moveHousehold: '다른 가구로 옮기기',
  leaveHousehold: '가구에서 빼기',
  joinHousehold: '가구에 넣기',
  chooseHousehold: '가구',
  noHousehold: '이런 이름의 가구가 없어요',
  optOut: '함께 부를 때 이 사람을 빼요:',
  isExcludedFromHouseholdName: '가구 이름',
  isExcludedFromFormalGreeting: '격식 있는 인사말',
  isExcludedFromInformalGreeting: '편한 인사말',
};
