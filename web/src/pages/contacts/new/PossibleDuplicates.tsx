import { Alert, Anchor, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Suspense, useDeferredValue } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { useWords } from '@/lib/i18n';
import type { PossibleDuplicatesInput, PossibleDuplicatesQuery } from './__generated__/PossibleDuplicatesQuery.graphql';

const pauseMs = 400;

/** Contacts that may be the one that is being typed. It never keeps anybody from saving. */
export function PossibleDuplicates({ input }: { input: PossibleDuplicatesInput }) {
  const [settled] = useDebouncedValue(JSON.stringify(input), pauseMs);
  const typed = useDeferredValue(settled);
  const { givenName, familyName, organizationName, emails, phones } = JSON.parse(typed) as PossibleDuplicatesInput;
  if (!(givenName && familyName) && !organizationName && !emails?.length && !phones?.length) return null;
  return (
    <ErrorBoundary resetKey={typed}>
      <Suspense fallback={null}><Found typed={typed} /></Suspense>
    </ErrorBoundary>
  );
}

function Found({ typed }: { typed: string }) {
  const { t } = useWords();
  const { possibleDuplicates } = useLazyLoadQuery<PossibleDuplicatesQuery>(
    graphql`
      query PossibleDuplicatesQuery($input: PossibleDuplicatesInput!) {
        possibleDuplicates(input: $input) { score contact { id displayName birthOn primaryEmail { address } primaryAddress { locality } } }
      }
    `,
    { input: JSON.parse(typed) as PossibleDuplicatesInput },
  );
  if (possibleDuplicates.length === 0) return null;
  return (
    <Alert color="gray" title={t('duplicates.perhapsTyping')} role="status">
      {possibleDuplicates.map(({ contact: c }) => (
        <Text key={c.id} size="sm">
          <Anchor component={Link} to={`/contacts/${c.id}`} size="sm">{c.displayName}</Anchor>
          {[c.birthOn, c.primaryEmail?.address, c.primaryAddress?.locality].filter(Boolean).map((x) => ` · ${x}`)}
        </Text>
      ))}
    </Alert>
  );
}
