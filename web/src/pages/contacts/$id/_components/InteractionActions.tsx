import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { InteractionActionsAgainMutation, InteractionDirection } from './__generated__/InteractionActionsAgainMutation.graphql';
import type { InteractionActionsRemoveMutation } from './__generated__/InteractionActionsRemoveMutation.graphql';
import type { InteractionActionsUpdateMutation } from './__generated__/InteractionActionsUpdateMutation.graphql';
import { inputOf, type InteractionDraft, InteractionForm, localMoment } from './InteractionForm';
import type { Item } from './useTimeline';

interface Props {
  contactID: string;
  item: Item;
  onChanged: () => void;
}

type Before = InteractionDraft & { direction: InteractionDirection };

function draftOf({ node }: Item): Before {
  return {
    kind: node.interactionKind ?? 'NOTE',
    subject: node.subject ?? '',
    body: node.body ?? '',
    when: node.occurredAt ? localMoment(node.occurredAt) : '',
    direction: node.direction === 'INBOUND' || node.direction === 'OUTBOUND' ? node.direction : 'NONE',
  };
}

/** Corrects and removes what was noted. What was removed by mistake is noted again by the toast. */
export function useInteractionActions({ contactID, item, onChanged }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Interaction');
  const [draft, setDraft] = useState<Before | null>(null);
  const { id } = item.node;
  const [update] = useAct<InteractionActionsUpdateMutation>(graphql`
    mutation InteractionActionsUpdateMutation($input: UpdateInteractionInput!) { updateInteraction(input: $input) { interaction { id } } }
  `);
  const [remove] = useAct<InteractionActionsRemoveMutation>(graphql`
    mutation InteractionActionsRemoveMutation($input: RemoveInteractionInput!) { removeInteraction(input: $input) { removedID } }
  `);
  const [log] = useAct<InteractionActionsAgainMutation>(graphql`
    mutation InteractionActionsAgainMutation($input: LogInteractionInput!) { logInteraction(input: $input) { interaction { id } } }
  `);
  const attempt = async (act: () => Promise<unknown>, message: string, undo?: () => Promise<void>) => {
    try {
      await act();
      setDraft(null);
      onChanged();
      showDone({ message, undo });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const before = draftOf(item);
  const exact = { occurredAt: item.node.occurredAt ?? null, direction: before.direction };
  const save = () => {
    if (!draft) return Promise.resolve();
    // The field knows minutes; a moment that was not touched stays to the second.
    const when = draft.when === before.when ? { occurredAt: exact.occurredAt } : {};
    return attempt(() => update({ input: { id, ...inputOf(draft), direction: draft.direction, ...when } }), t('timeline.corrected'), () =>
      attempt(() => update({ input: { id, ...inputOf(before), ...exact } }), t('common.undone')));
  };
  const take = () => attempt(() => remove({ input: { id } }), t('timeline.removed'), () => attempt(() => log({ input: { contactID, ...inputOf(before), ...exact } }), t('common.undone')));

  if (!mayWrite || item.kind !== 'INTERACTION') return { form: null, menu: null };
  const icon = { size: sizes.icon - 2, 'aria-hidden': true } as const;
  return {
    form: draft && <InteractionForm value={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} onSave={save} onCancel={() => setDraft(null)} />,
    menu: (
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={`${t('common.actions')}: ${before.subject || before.body}`}><IconDots {...icon} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDraft(before)}>{t('common.edit')}</Menu.Item>
          <Menu.Item color="red" onClick={() => void take()}>{t('common.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    ),
  };
}
