import { Paper, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Page } from '@/components/Page';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import type { GivingCardFragment$key } from './_components/__generated__/GivingCardFragment.graphql';
import type { ImportsCardFragment$key } from './_components/__generated__/ImportsCardFragment.graphql';
import type { MembersCardFragment$key } from './_components/__generated__/MembersCardFragment.graphql';
import type { NeedsCardFragment$key } from './_components/__generated__/NeedsCardFragment.graphql';
import type { TotalsCardFragment$key } from './_components/__generated__/TotalsCardFragment.graphql';
import { GivingCard } from './_components/GivingCard';
import { ImportsCard } from './_components/ImportsCard';
import { MembersCard } from './_components/MembersCard';
import { NeedsCard } from './_components/NeedsCard';
import { TotalsCard } from './_components/TotalsCard';
import type { HomePageFragment$key } from './__generated__/HomePageFragment.graphql';

interface Props {
  query: HomePageFragment$key & GivingCardFragment$key & TotalsCardFragment$key & MembersCardFragment$key & NeedsCardFragment$key & ImportsCardFragment$key;
  /** First day of this year of giving. */
  start: string;
}

export function HomePage({ query, start }: Props) {
  const { t } = useWords();
  const { user, organization } = useViewer();
  const data = useFragment<HomePageFragment$key>(
    graphql`
      fragment HomePageFragment on Query {
        anybody: contacts(first: 1) { edges { node { id } } }
      }
    `,
    query,
  );
  const isEmpty = (data.anybody?.edges?.length ?? 0) === 0;
  return (
    <Page title={t('home.greeting', { name: user.name })} subtitle={organization.name}>
      {isEmpty ? (
        <Begin />
      ) : (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
          <Stack gap="lg">
            <NeedsCard query={query} />
            <GivingCard query={query} start={start} />
          </Stack>
          <Stack gap="lg">
            <MembersCard query={query} />
            <TotalsCard query={query} />
            <ImportsCard query={query} />
          </Stack>
        </SimpleGrid>
      )}
    </Page>
  );
}

/** The first day: three ways to begin. */
function Begin() {
  const { t } = useWords();
  const steps = [
    { to: '/data/imports/new', title: t('home.startImport'), text: t('home.startImportText') },
    { to: '/contacts/new', title: t('home.startContact'), text: t('home.startContactText') },
    { to: '/settings/levels', title: t('home.startLevels'), text: t('home.startLevelsText') },
  ];
  return (
    <Stack gap="md">
      <Text size="lg">{t('home.gettingStarted')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {steps.map((step) => (
          <Paper key={step.to} withBorder p="lg">
            <UnstyledButton component={Link} to={step.to}>
              <Text fw={600}>{step.title}</Text>
              <Text c="dimmed">{step.text}</Text>
            </UnstyledButton>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
