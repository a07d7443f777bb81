/** `e` begins to edit the record that is shown; a list that opens a row for editing leads here with `#edit`. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useActions } from './actions';
import { useWords } from './i18n';

export const editHash = '#edit';

/** The selector finds the button that turns the record into a form; where there is none, nothing can be edited. */
export function useEditAction(selector: string, mayWrite: boolean) {
  const { t } = useWords();
  const { hash } = useLocation();
  const begin = () => document.querySelector<HTMLElement>(selector)?.click();
  useActions(mayWrite ? [{ id: 'record.edit', group: 'here', label: t('common.editRecord'), keys: 'e', run: begin }] : []);
  useEffect(() => {
    if (mayWrite && hash === editHash) document.querySelector<HTMLElement>(selector)?.click();
  }, [hash, mayWrite, selector]);
}
