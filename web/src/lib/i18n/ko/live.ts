import type { Translated } from '../shape';
import type * as en from '../en/live';

export const live: Translated<typeof en.live> = {
  changedBy: '{{name}} 님이 바꿨어요',
  conflict: '적는 동안 {{name}} 님이 여기를 바꿨어요. 어느 쪽을 남길지 골라 주세요.',
  conflictSomebody: '적는 동안 여기가 바뀌었어요. 어느 쪽을 남길지 골라 주세요.',
  theirs: '지금 내용',
  mine: '내가 적은 내용',
  takeTheirs: '지금 내용 그대로 두기',
  keepMine: '내 것으로 저장하기',
};
