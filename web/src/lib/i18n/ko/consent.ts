import type { Translated } from '../shape';
import type * as en from '../en/consent';

export const consent: Translated<typeof en.consent> = {
  add: '동의 기록하기',
  purpose: '무엇에 대한 동의인가요?',
  channel: '어떤 방법으로 연락하나요?',
  source: '어떻게 알렸나요?',
  sourceHint: '신청서, 전화, 편지 등',
  text: '보여 준 동의 문구',
  version: '{{language}}, {{version, number}}판',
  give: '동의했어요',
  withdraw: '동의를 거두었어요',
  given: '동의를 기록했어요: {{purpose}}',
  withdrawn: '동의 철회를 기록했어요: {{purpose}}',
};

export const related: Translated<typeof en.related> = {
  add: '관계 추가하기',
  who: '누구와의 관계인가요?',
  kind: '어떤 관계인가요?',
  pickKind: '어떤 관계인지 골라 주세요',
  pickWho: '연락처를 골라 주세요',
  added: '{{name}} 님과의 관계를 추가했어요',
  end: '오늘로 끝내기',
  ended: '{{name}} 님과의 관계를 끝냈어요',
  remove: '잘못 적었어요, 지우기',
  removed: '{{name}} 님과의 관계를 지웠어요',
  household: '함께 가구 만들기',
  founded: '{{name, 을/를}} 만들었어요',
  past: '{{date}}까지',
};
