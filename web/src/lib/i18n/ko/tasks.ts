import type { Translated } from '../shape';
import type * as en from '../en/tasks';

export const tasks: Translated<typeof en.tasks> = {
  title: '할 일',
  colTitle: '할 일',
  colDue: '기한',
  colContact: '누구의 일',
  colAssignee: '맡은 사람',
  colPriority: '중요도',
  filterDone: '끝냄',
  viewAll: '전체',
  viewMine: '내 할 일',
  viewUnassigned: '맡은 사람 없음',
  viewLate: '기한 지남',
  viewDone: '끝낸 일',
  edit: '할 일',
  note: '자세한 내용',
  nobody: '맡은 사람 없음',
  complete: '끝낸 일로 표시하기',
  reopen: '다시 열기',
  reopened: '다시 열었어요: {{title}}',
  saved: '할 일을 저장했어요',
  emptyTitle: '아직 할 일이 없어요',
  emptyText: '할 일은 연락처에서 만들어요. 여기에 모이고, 기한이 된 내 할 일은 홈에도 보여요.',
};
