import type { Translated } from '../shape';
import type * as en from '../en/fields';

export const fields: Translated<typeof en.fields> = {
  edit: '고치기',
  editTitle: '{{name}} 고치기',
  helpEn: '항목 아래 영어 도움말',
  helpKo: '항목 아래 한국어 도움말',
  options: '고를 값',
  option: '고를 값 {{number, number}}',
  optionsHint: '이름을 바꾸면 이미 그 값을 고른 기록에도 새 이름이 쓰여요.',
  addOption: '고를 값 더하기',
  removeOption: '고를 값 {{number, number}} 빼기',
  preview: '입력 화면에 보이는 모습',
  used_other: '기록 {{count, number}}개에 값이 있어요',
  up: '{{name}} 위로 옮기기',
  down: '{{name}} 아래로 옮기기',
  moved: '이제 {{name}} 항목이 {{place, number}}번째예요',
  archivedTitle: '보관한 항목',
  archivedText: '새로 입력할 때 보이지 않아요. 값은 그대로 남아 있어요.',
  restore: '되살리기',
  restored: '{{name}} 항목을 되살렸어요',
};
