import { Anchor, Group, Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { TimeText } from '@/components/DateText';
import { ImportBadge } from '@/components/ImportBadge';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { ImportsCardQuery } from './__generated__/ImportsCardQuery.graphql';

export function ImportsCard({ fresh }: { fresh: number }) {
  const { t } = useWords();
  const data = useLazyLoadQuery<ImportsCardQuery>(
    graphql`
      query ImportsCardQuery {
        recentImports: imports(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
          edges { node { id fileName status rowCount createdAt } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  if (!data.recentImports) return null;
  const imports = nodesOf(data.recentImports);
  return (
    <Card title={t('home.imports')} action={<Anchor component={Link} to="/data/imports/new" size="sm">{t('imports.new')}</Anchor>}>
      {imports.length === 0 && <Text c="dimmed">{t('home.importsNone')}</Text>}
      {imports.map((run) => (
        <Group key={run.id} justify="space-between" wrap="nowrap">
          <div style={{ minWidth: 0 }}>
            <Anchor component={Link} to={`/data/imports/${run.id}`} style={{ overflowWrap: 'anywhere' }}>{run.fileName}</Anchor>
            <Text size="sm" c="dimmed"><TimeText instant={run.createdAt} /> · {t('home.importRows', { count: run.rowCount })}</Text>
          </div>
          <ImportBadge status={run.status} />
        </Group>
      ))}
    </Card>
  );
}
