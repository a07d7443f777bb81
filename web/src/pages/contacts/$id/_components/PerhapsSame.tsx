import { Anchor, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useWords } from '@/lib/i18n';
import type { PerhapsSameFragment$key } from './__generated__/PerhapsSameFragment.graphql';

/** A quiet line where somebody else may be the same contact. */
export function PerhapsSame({ contact }: { contact: PerhapsSameFragment$key }) {
  const { t } = useWords();
  const c = useFragment(
    graphql`
      fragment PerhapsSameFragment on Contact {
        id
        duplicates { id first { id displayName } second { id displayName } }
      }
    `,
    contact,
  );
  const others = c.duplicates.map((d) => (d.first.id === c.id ? d.second : d.first));
  if (others.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('duplicates.perhaps')}{' '}
      {others.slice(0, 3).map((o, i) => (
        <span key={o.id}>{i > 0 && ', '}<Anchor component={Link} to={`/data/duplicates/${c.id}/${o.id}`} size="sm">{o.displayName}</Anchor></span>
      ))}
    </Text>
  );
}
