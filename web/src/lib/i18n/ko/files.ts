import type { Translated } from '../shape';
import type * as en from '../en/files';

export const files: Translated<typeof en.files> = {
  tab: '파일',
  drop: '파일을 여기에 놓아 주세요',
  dropText: '편지, 신청서, 회의록처럼 이 연락처에 속한 파일을 올려 주세요. 하나에 {{max}}MB까지 올릴 수 있어요.',
  choose: '파일 고르기',
  uploading: '{{name, 을/를}} 올리고 있어요: {{percent, number}}%',
  added: '{{name, 을/를}} 이 연락처에 올렸어요',
  tooLarge: '{{name, 이/가}} 너무 커요. {{max}}MB까지 올릴 수 있어요.',
  empty: '{{name, 은/는}} 빈 파일이에요. 다른 파일을 골라 주세요.',
  emptyTitle: '아직 파일이 없어요',
  emptyText: '서명한 신청서, 편지, 증명서처럼 이 사람의 서류를 여기에 모아 두세요.',
  list: '이 연락처의 파일',
  download: '{{name}} 내려받기',
  edit: '이름과 설명',
  name: '이름',
  note: '설명',
  saved: '저장했어요',
  removed: '{{name, 을/를}} 지웠어요',
  restored: '{{name, 을/를}} 되돌렸어요',
  removedTitle: '지운 파일',
  removedText: '지운 파일은 30일 동안 되돌릴 수 있어요. 그 뒤에는 완전히 삭제돼요.',
  showRemoved: '지운 파일',
  restore: '되돌리기',
};
