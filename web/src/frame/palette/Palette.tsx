import { Kbd, Loader, Modal, Text, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useGivenActions } from '@/lib/actions';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import classes from './Palette.module.css';
import { PaletteRow } from './PaletteRow';
import { recentIds } from './recent';
import { type Row, sections, step } from './rows';
import { useRecent, useRecords } from './useRecords';

/** Finds records and pages and does everything, by the keyboard alone. It is there while it is open. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const list = useId();
  const { user } = useViewer();
  const { mayWrite } = useAccess('Contact');
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<string>();
  const rowsBox = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => recentIds(user.id), [user.id]);
  const recent = useRecent(ids);
  const { items, isBehind, hasFailed } = useRecords(text);
  const actions = useGivenActions();
  const mayCreate = mayWrite && !isBehind && !hasFailed;
  const shown = useMemo(() => sections({ text, actions, records: items, recent, mayCreate }), [text, actions, items, recent, mayCreate]);
  const rows = useMemo(() => shown.flatMap((s) => s.rows), [shown]);
  // What was picked stays picked while it is there; otherwise the first is.
  const active = rows.find((r) => r.key === picked) ?? rows[0];

  useEffect(() => {
    rowsBox.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.key]);

  const go = (to: string, isNewTab: boolean) => {
    if (isNewTab) window.open(to, '_blank', 'noopener');
    else {
      onClose();
      void navigate(to);
    }
  };
  const take = (row: Row | undefined, isNewTab: boolean) => {
    if (!row) return;
    if ('record' in row) go(row.record.to, isNewTab);
    else if ('create' in row) go(`/contacts/new?name=${encodeURIComponent(row.create)}`, isNewTab);
    else if (isNewTab && row.action.to) go(row.action.to, true);
    else {
      onClose();
      // The dialog gives the focus back first; what is done may take it.
      window.setTimeout(() => row.action.run?.());
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (endsComposition(event)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by !== null) {
      event.preventDefault();
      setPicked(step(rows, active?.key, by));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What is found for an earlier text is not what is meant now.
      if (!isBehind || !active || !('record' in active)) take(active, event.ctrlKey || event.metaKey);
    }
  };
  const said = hasFailed ? t('palette.failed') : isBehind ? '' : text.trim() === '' ? '' : t('palette.found', { count: rows.length });
  return (
    <Modal.Root opened onClose={onClose} padding={0} size="lg" yOffset="10vh" transitionProps={{ duration: 0 }} classNames={{ content: classes.content, body: classes.body }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        <Modal.Body>
          <div className={classes.field}>
            <IconSearch size={sizes.icon} aria-hidden />
            <input
              className={classes.input}
              data-autofocus
              role="combobox"
              aria-label={t('palette.label')}
              aria-expanded={rows.length > 0}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={active ? `${list}${active.key}` : undefined}
              placeholder={t('palette.label')}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(e) => { setText(e.currentTarget.value); setPicked(undefined); }}
              onKeyDown={onKeyDown}
            />
            {isBehind && <Loader size="xs" aria-hidden />}
            <Kbd size="xs" visibleFrom="sm">Esc</Kbd>
          </div>
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          <div ref={rowsBox} id={list} role="listbox" aria-label={t('palette.results')} className={classes.rows} data-behind={isBehind || undefined}>
            {shown.map((section) => (
              <div key={section.key} role="group" aria-labelledby={`${list}-${section.key}`}>
                <div id={`${list}-${section.key}`} className={classes.heading}>{t(`palette.section_${section.key}`)}</div>
                {section.rows.map((row) => (
                  <PaletteRow key={row.key} id={`${list}${row.key}`} row={row} isActive={row.key === active?.key} onPoint={() => setPicked(row.key)} onTake={(e: MouseEvent) => take(row, e.ctrlKey || e.metaKey)} />
                ))}
              </div>
            ))}
          </div>
          {hasFailed && <Text className={classes.note} c="dimmed">{t('palette.failed')}</Text>}
          {rows.length === 0 && !isBehind && !hasFailed && <Text className={classes.note} c="dimmed">{t('palette.none', { text: text.trim() })}</Text>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
