import { ActionIcon, Badge, Menu, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft, IconArrowRight, IconDeviceFloppy, IconDots, IconPencil, IconPlus, IconTrash, IconUsers, IconUsersMinus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import type { Layout } from '@/lib/lists/useColumns';
import { type List, sameState } from '@/lib/lists/useList';
import { type ListView, useViewActs } from '@/lib/lists/useViews';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import classes from './list.module.css';

const ViewDialog = lazy(() => import('./ViewDialog').then((m) => ({ default: m.ViewDialog })));

interface Props {
  page: string;
  list: List;
  views: readonly ListView[];
  active: ListView;
  /** The columns as they are now; what a view is saved with. */
  layout: Layout;
  isLayoutChanged: boolean;
}

/** The views of a list as tabs, and what can be done with the one that is open. */
export function ViewTabs({ page, list, views, active, layout, isLayoutChanged }: Props) {
  const { t } = useWords();
  const acts = useViewActs(page);
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const isChanged = !sameState(list.state, active.state) || (active.isMine && isLayoutChanged);
  const mine = views.filter((v) => v.isMine);
  const at = mine.indexOf(active);

  const attempt = async (act: () => Promise<unknown>, message?: string) => {
    try {
      await act();
      if (message) showDone({ message });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const open = (view: ListView) => list.change(view.state, view.id);
  const update = (patch: Partial<ListView>) => acts.save({ ...active, ...patch });
  const remove = () =>
    attempt(async () => {
      const gone = active;
      const next = views[Math.max(views.indexOf(gone) - 1, 0)];
      await acts.remove(gone.id);
      if (next) open(next);
      showDone({
        message: t('lists.viewDeleted', { name: gone.name }),
        undo: () => attempt(async () => {
          const id = await acts.save({ ...gone, id: undefined });
          list.change(gone.state, id);
        }),
      });
    });
  const move = (step: number) =>
    attempt(async () => {
      const order = [...mine];
      const [moved] = order.splice(at, 1);
      if (moved) order.splice(at + step, 0, moved);
      for (const [position, view] of order.entries()) if (view.position !== position) await acts.save({ ...view, position });
    });
  const icon = { size: sizes.icon, 'aria-hidden': true } as const;
  return (
    <div className={classes.tabs}>
      <div className={classes.tabList} role="tablist" aria-label={t('lists.views')}>
        {views.map((view) => (
          <UnstyledButton key={view.id} role="tab" className={classes.tab} aria-selected={view.id === active.id} title={view.isSaved && !view.isMine ? t('lists.viewOf', { name: view.ownerName ?? '' }) : undefined} onClick={() => open(view)}>
            {view.name}
            {view.isShared && <span className={classes.mark}>{t('lists.viewShared')}</span>}
            {view.id === active.id && isChanged && <Badge ml={6} size="xs" variant="light" color="amber" tt="none">{t('lists.viewChanged')}</Badge>}
          </UnstyledButton>
        ))}
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" mb={4} aria-label={t('lists.viewMenu')}><IconDots {...icon} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {active.isMine && isChanged && (
            <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={() => void attempt(() => update({ state: list.state, layout }), t('lists.viewSaved', { name: active.name }))}>{t('lists.updateView')}</Menu.Item>
          )}
          <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => setDialog('new')}>{t('lists.saveViewAs')}</Menu.Item>
          {isChanged && <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => open(active)}>{t('lists.revertView')}</Menu.Item>}
          {active.isMine && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => setDialog('rename')}>{t('lists.renameView')}</Menu.Item>
              <Menu.Item
                leftSection={active.isShared ? <IconUsersMinus {...icon} /> : <IconUsers {...icon} />}
                onClick={() => void attempt(() => update({ isShared: !active.isShared }), t(active.isShared ? 'lists.viewUnsharedToast' : 'lists.viewSharedToast', { name: active.name }))}
              >
                {t(active.isShared ? 'lists.unshareView' : 'lists.shareView')}
              </Menu.Item>
              {at > 0 && <Menu.Item leftSection={<IconArrowLeft {...icon} />} onClick={() => void move(-1)}>{t('lists.moveViewLeft')}</Menu.Item>}
              {at < mine.length - 1 && <Menu.Item leftSection={<IconArrowRight {...icon} />} onClick={() => void move(1)}>{t('lists.moveViewRight')}</Menu.Item>}
              <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>{t('lists.deleteView')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog && (
        <Suspense fallback={null}>
          <ViewDialog
            title={t(dialog === 'new' ? 'lists.saveViewAs' : 'lists.renameView')}
            name={dialog === 'rename' ? active.name : active.isSaved ? t('lists.copyName', { name: active.name }) : ''}
            isShared={dialog === 'rename' && active.isShared}
            onClose={() => setDialog(null)}
            onSave={async (name, isShared) => {
              if (dialog === 'rename') await update({ name, isShared });
              else {
                const id = await acts.save({ name, isShared, position: mine.length, state: list.state, layout });
                list.change({}, id);
              }
              setDialog(null);
              showDone({ message: t('lists.viewSaved', { name }) });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
