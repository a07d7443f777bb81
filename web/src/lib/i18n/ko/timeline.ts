import type { Translated } from '../shape';
import type * as en from '../en/timeline';

export const timeline: Translated<typeof en.timeline> = {
  INTERACTION: '소통',
  DONATION: '후원했어요',
  DUES: '회비를 냈어요',
  TERM_JOIN: '가입했어요',
  TERM_RENEWAL: '갱신했어요',
  TERM_LEVEL_CHANGE: '등급을 바꿨어요',
  TERM_REJOIN: '다시 가입했어요',
  SIGNUP_CONFIRMED: '봉사를 신청했어요',
  SIGNUP_WAITLISTED: '봉사 대기자예요',
  SIGNUP_ATTENDED: '봉사에 참석했어요',
  SIGNUP_NO_SHOW: '봉사에 오지 않았어요',
  SIGNUP_CANCELLED: '봉사를 취소했어요',
  HOURS: '봉사했어요',
  CONSENT_GIVEN: '동의했어요',
  CONSENT_WITHDRAWN: '동의를 철회했어요',
  TASK: '할 일',
  TASK_COMPLETED: '할 일을 끝냈어요',
  FILE: '파일을 올렸어요',
  CHANGE: '바뀌었어요',
};
