import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { PublicFrame } from '@/frame/PublicFrame';
import { type LinkInfo, readLink } from '@/lib/auth';
import { explain } from '@/lib/graph/problem';
import { RequestError } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { LinkForm } from './LinkForm';

/** The page behind a one-time link: the first administrator, an invitation, a new password. */
export function LinkPage() {
  const { t } = useWords();
  const { token = '' } = useParams();
  const [info, setInfo] = useState<LinkInfo | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useDocumentTitle('Moim');

  useEffect(() => {
    readLink(token).then(setInfo, setFailure);
  }, [token]);

  if (failure) {
    const isGone = failure instanceof RequestError && failure.status >= 400 && failure.status < 500;
    return (
      <PublicFrame>
        <Stack gap="md">
          <Title order={1}>{isGone ? t('auth.linkGone') : t('errors.title')}</Title>
          <Text c="dimmed">{isGone ? t('auth.linkGoneText') : explain(failure)}</Text>
          <Button component="a" href="/sign-in" variant="default" size="md">{t('auth.toSignIn')}</Button>
        </Stack>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame organizationName={info?.organizationName}>
      {info ? <LinkForm token={token} info={info} /> : <Loader aria-label={t('common.loading')} />}
    </PublicFrame>
  );
}
