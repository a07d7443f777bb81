import { Stepper, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { ImportBadge } from '@/components/ImportBadge';
import { Page } from '@/components/Page';
import { useWords } from '@/lib/i18n';
import { phoneQuery } from '@/lib/theme';
import type { ColumnsStepFragment_query$key } from './_components/__generated__/ColumnsStepFragment_query.graphql';
import { CheckStep } from './_components/CheckStep';
import { ColumnsStep } from './_components/ColumnsStep';
import { Running } from './_components/Running';
import { Result } from './_components/Result';
import type { ImportPageFragment$key } from './__generated__/ImportPageFragment.graphql';

interface Props {
  run: ImportPageFragment$key;
  query: ColumnsStepFragment_query$key;
}

/** One import from its columns to its result; where it stands decides what is shown. */
export function ImportPage({ run, query }: Props) {
  const { t } = useWords();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const data = useFragment(
    graphql`
      fragment ImportPageFragment on Import {
        id
        status
        kind
        fileName
        retryOfID
        ...ColumnsStepFragment_run
        ...RunningFragment
        ...CheckStepFragment
        ...ResultFragment
      }
    `,
    run,
  );
  const [isChoosing, setChoosing] = useState(false);
  const steps = { UPLOADED: 1, STAGING: 1, PREVIEWED: 2, APPLYING: 2, APPLIED: 3, FAILED: 3, UNDOING: 3, UNDONE: 3 } as const;
  const isRunning = data.status === 'STAGING' || data.status === 'APPLYING' || data.status === 'UNDOING';
  const isColumns = data.status === 'UPLOADED' || (data.status === 'PREVIEWED' && isChoosing);
  return (
    <Page
      title={data.fileName ?? t('imports.title')}
      subtitle={<Text span c="dimmed">{t(`enums.importKind.${data.kind}`)} <ImportBadge status={data.status} />{data.retryOfID ? ` ${t('imports.retryOf')}` : ''}</Text>}
    >
      {!isPhone && (
        <Stepper active={isColumns ? 1 : steps[data.status]} size="sm" mb="lg">
          <Stepper.Step label={t('imports.stepFile')} />
          <Stepper.Step label={t('imports.stepColumns')} />
          <Stepper.Step label={t('imports.stepCheck')} />
          <Stepper.Step label={t('imports.stepDone')} />
        </Stepper>
      )}
      {isRunning && <Running run={data} />}
      {isColumns && <ColumnsStep run={data} query={query} onPreview={() => setChoosing(false)} />}
      {data.status === 'PREVIEWED' && !isChoosing && <CheckStep run={data} onBack={() => setChoosing(true)} />}
      {(data.status === 'APPLIED' || data.status === 'FAILED' || data.status === 'UNDONE') && <Result run={data} />}
    </Page>
  );
}
