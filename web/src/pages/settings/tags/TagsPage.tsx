import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { listHref } from '@/lib/lists/filter';
import type { TagsPageQuery } from './__generated__/TagsPageQuery.graphql';

export function TagsPage() {
  const { t } = useWords();
  const data = useLazyLoadQuery<TagsPageQuery>(
    graphql`
      query TagsPageQuery {
        tags(first: 500, orderBy: { field: NAME, direction: ASC }) { edges { node { id name kind } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const tags = nodesOf(data.tags);
  return (
    <Page title={t('settings.tags')} count={tags.length} subtitle={t('settings.tagsText')} width="form">
      <Stack gap="md">
        {tags.length === 0 && <Text c="dimmed">{t('settings.tagsEmpty')}</Text>}
        {(['GENERAL', 'SKILL'] as const).filter((kind) => tags.some((tag) => tag.kind === kind)).map((kind) => (
          <Card key={kind} title={t(`enums.tagKind.${kind}`)}>
            <Group gap="xs">
              {tags.filter((tag) => tag.kind === kind).map((tag) => (
                <Badge key={tag.id} variant="light" color="gray" radius="sm" tt="none" size="lg">
                  {kind === 'GENERAL' ? <Anchor component={Link} to={listHref('/contacts', [{ field: 'tag', op: 'is', values: [tag.id] }])} inherit c="inherit">{tag.name}</Anchor> : tag.name}
                </Badge>
              ))}
            </Group>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
