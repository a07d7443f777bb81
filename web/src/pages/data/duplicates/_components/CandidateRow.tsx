import { Anchor, Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconHelp } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { CandidateRowFragment$data, CandidateRowFragment$key } from './__generated__/CandidateRowFragment.graphql';
import classes from './CandidateRow.module.css';

interface Props {
  candidate: CandidateRowFragment$key;
  isCurrent: boolean;
  mayDecide: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onFocus: () => void;
  onDismiss: () => void;
}

export function CandidateRow({ candidate, isCurrent, mayDecide, isChosen, onChoose, onFocus, onDismiss }: Props) {
  const { t, locale } = useWords();
  const c = useFragment(
    graphql`
      fragment CandidateRowFragment on DuplicateCandidate {
        id
        certainty
        score
        evidence { field level weight }
        first { id displayName birthOn primaryEmail { address } primaryPhone { formatted } primaryAddress { locality } }
        second { id displayName birthOn primaryEmail { address } primaryPhone { formatted } primaryAddress { locality } }
      }
    `,
    candidate,
  );
  const isCertain = c.certainty === 'CERTAIN';
  const words = c.evidence.filter((e) => e.weight !== 0).map((e) => `${t(`duplicates.field.${e.field as 'EMAIL'}`)} ${t(`duplicates.level.${e.level as 'SAME'}`)}`);
  const names = { first: c.first.displayName, second: c.second.displayName };
  return (
    <li className={classes.row} data-current={isCurrent || undefined} data-candidate={c.id} onFocus={onFocus}>
      <Group gap="md" align="flex-start">
        {isCertain && mayDecide && <Checkbox aria-label={t('duplicates.choose', names)} checked={isChosen} onChange={onChoose} mt={4} />}
        <div className={classes.people}>
          <Person contact={c.first} href={`/data/duplicates/${c.first.id}/${c.second.id}`} />
          <Person contact={c.second} />
        </div>
        <Stack gap={4} align="flex-end">
          <Badge variant="light" color={isCertain ? 'pine' : 'gray'} radius="sm" tt="none" fw={500} leftSection={isCertain ? <IconCheck size={sizes.icon - 4} aria-hidden /> : <IconHelp size={sizes.icon - 4} aria-hidden />}>
            {isCertain ? t('duplicates.certain') : t('duplicates.possible')} · {new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(c.score)}
          </Badge>
          <Group gap="xs">
            {mayDecide && <Button size="compact-sm" variant="subtle" color="gray" onClick={onDismiss}>{t('duplicates.notSame')}</Button>}
            <Button size="compact-sm" variant="default" component={Link} to={`/data/duplicates/${c.first.id}/${c.second.id}`}>{t('duplicates.compare')}</Button>
          </Group>
        </Stack>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>{words.join(' · ')}</Text>
    </li>
  );
}

function Person({ contact, href }: { contact: CandidateRowFragment$data['first']; href?: string }) {
  const facts = [contact.birthOn, contact.primaryEmail?.address, contact.primaryPhone?.formatted, contact.primaryAddress?.locality].filter(Boolean);
  return (
    <div>
      {href ? <Anchor component={Link} to={href} c="inherit" fw={600}>{contact.displayName}</Anchor> : <Text fw={600} component="span">{contact.displayName}</Text>}
      <Text size="sm" c="dimmed">{facts.join(' · ')}</Text>
    </div>
  );
}
