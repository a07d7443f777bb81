import { Paper, SimpleGrid, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Page } from '@/components/Page';
import { loadRest, useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useFresh } from '@/lib/useFresh';
import { useAccess, useViewer } from '@/lib/viewer';

/** A card comes after the frame, with the words that only it says. */
function card<M>(load: () => Promise<M>, pick: (module: M) => ComponentType<{ fresh: number }>) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadRest()]);
    return { default: pick(module) };
  });
}

const Desk = card(() => import('./_components/Desk'), (m) => m.Desk);
const GivingCard = card(() => import('./_components/GivingCard'), (m) => m.GivingCard);
const MembersCard = card(() => import('./_components/MembersCard'), (m) => m.MembersCard);
const ImportsCard = card(() => import('./_components/ImportsCard'), (m) => m.ImportsCard);
const ShortShiftsCard = card(() => import('./_components/ShortShiftsCard'), (m) => m.ShortShiftsCard);
const TotalsCard = card(() => import('./_components/TotalsCard'), (m) => m.TotalsCard);

export function HomePage({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useWords();
  const { user, organization } = useViewer();
  return <Page title={t('home.greeting', { name: user.name })} subtitle={organization.name}>{isEmpty ? <Begin /> : <Cards />}</Page>;
}

function Cards() {
  const fresh = useFresh();
  const seesGiving = useAccess('Donation').mayRead;
  const seesMembers = useAccess('Membership').mayRead;
  const seesShifts = useAccess('Shift').mayRead;
  const seesImports = useAccess('ImportRun').mayRead;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Stack gap="lg">
        <Boundary><Desk fresh={fresh} /></Boundary>
        {seesShifts && <Boundary><ShortShiftsCard fresh={fresh} /></Boundary>}
        {seesGiving && <Boundary><GivingCard fresh={fresh} /></Boundary>}
      </Stack>
      <Stack gap="lg">
        {seesMembers && <Boundary><MembersCard fresh={fresh} /></Boundary>}
        {seesGiving && <Boundary><TotalsCard fresh={fresh} /></Boundary>}
        {seesImports && <Boundary><ImportsCard fresh={fresh} /></Boundary>}
      </Stack>
    </SimpleGrid>
  );
}

/** What one card cannot show keeps none of the others. */
function Boundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Skeleton height={sizes.row * 6} />}>{children}</Suspense>
    </ErrorBoundary>
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
