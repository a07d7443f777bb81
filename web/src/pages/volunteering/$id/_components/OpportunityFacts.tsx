import { Select, Stack, Switch, TagsInput, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { EditInPlace } from '@/components/EditInPlace';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { useUpdateOpportunity } from './useUpdateOpportunity';
import type { OpportunityFactsChoicesQuery } from './__generated__/OpportunityFactsChoicesQuery.graphql';
import type { OpportunityFactsFragment$data, OpportunityFactsFragment$key } from './__generated__/OpportunityFactsFragment.graphql';

/** What the opportunity is, each part edited where it stands. */
export function OpportunityFacts({ opportunity }: { opportunity: OpportunityFactsFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('VolunteerOpportunity');
  const data = useFragment(
    graphql`
      fragment OpportunityFactsFragment on VolunteerOpportunity {
        id title description location timeZone isOpen
        campaign { id name }
        coordinator { id name }
        skills { id name }
      }
    `,
    opportunity,
  );
  const skills = (data.skills ?? []).map((s) => s.name);
  if (!mayWrite) {
    const facts = [
      [t('volunteering.description'), data.description], [t('volunteering.location'), data.location], [t('volunteering.timeZone'), data.timeZone],
      [t('volunteering.record.skills'), skills.join(', ')], [t('volunteering.record.campaign'), data.campaign?.name], [t('volunteering.record.coordinator'), data.coordinator?.name],
    ];
    return <Card title={t('volunteering.opportunity')}>{facts.map(([name, value]) => value && <div key={name}><Text size="sm" c="dimmed">{name}</Text><Text>{value}</Text></div>)}</Card>;
  }
  return (
    <Card title={t('volunteering.opportunity')}>
      <Words data={data} />
      <Suspense fallback={null}><Choices data={data} skills={skills} /></Suspense>
    </Card>
  );
}

function Words({ data }: { data: OpportunityFactsFragment$data }) {
  const { t } = useWords();
  const [change] = useUpdateOpportunity(data.id);
  return (
    <Stack gap="xs">
      <div><Text size="sm" c="dimmed">{t('volunteering.opportunityTitle')}</Text><EditInPlace label={t('volunteering.opportunityTitle')} value={data.title} empty="" onSave={(title) => change({ title })} /></div>
      <div><Text size="sm" c="dimmed">{t('volunteering.description')}</Text><EditInPlace isLong label={t('volunteering.description')} value={data.description ?? ''} empty={t('volunteering.record.descriptionEmpty')} onSave={(description) => change({ description })} /></div>
      <div><Text size="sm" c="dimmed">{t('volunteering.location')}</Text><EditInPlace label={t('volunteering.location')} value={data.location ?? ''} empty={t('volunteering.record.locationEmpty')} onSave={(location) => change({ location })} /></div>
    </Stack>
  );
}

function Choices({ data, skills }: { data: OpportunityFactsFragment$data; skills: string[] }) {
  const { t } = useWords();
  const [change, isBusy] = useUpdateOpportunity(data.id);
  const [typed, setTyped] = useState(skills);
  const choices = useLazyLoadQuery<OpportunityFactsChoicesQuery>(
    graphql`
      query OpportunityFactsChoicesQuery {
        tags(first: 200, where: { kind: SKILL, archivedAtIsNil: true }) { edges { node { id name } } }
        campaigns(first: 200) { edges { node { id name } } }
        users(first: 200, where: { disabledAtIsNil: true }, orderBy: { field: NAME, direction: ASC }) { edges { node { id name } } }
      }
    `,
    {},
    { fetchPolicy: 'store-or-network' },
  );
  const named = (rows: readonly { readonly id: string; readonly name: string }[], own: { readonly id: string; readonly name: string } | null | undefined) => {
    const all = own && !rows.some((r) => r.id === own.id) ? [own, ...rows] : rows;
    return all.map((r) => ({ value: r.id, label: r.name }));
  };
  return (
    <Stack gap="sm">
      <TagsInput label={t('volunteering.record.skills')} description={t('volunteering.record.skillsHint')} placeholder={typed.length === 0 ? t('volunteering.record.skillsEmpty') : undefined}
        data={nodesOf(choices.tags).map((s) => s.name)} value={typed} onChange={(next) => { setTyped(next); void change({ skills: next }).then((kept) => kept || setTyped(skills)); }} />
      <Select label={t('volunteering.record.coordinator')} clearable searchable placeholder={t('volunteering.record.none')} clearButtonProps={{ 'aria-label': t('common.clear') }}
        data={named(nodesOf(choices.users), data.coordinator)} value={data.coordinator?.id ?? null} onChange={(coordinatorID) => void change({ coordinatorID })} />
      <Select label={t('volunteering.record.campaign')} clearable searchable placeholder={t('volunteering.record.noCampaign')} clearButtonProps={{ 'aria-label': t('common.clear') }}
        data={named(nodesOf(choices.campaigns), data.campaign)} value={data.campaign?.id ?? null} onChange={(campaignID) => void change({ campaignID })} />
      <Select label={t('volunteering.timeZone')} searchable data={Intl.supportedValuesOf('timeZone').concat('UTC').filter((z, i, all) => all.indexOf(z) === i)} limit={50} value={data.timeZone} onChange={(timeZone) => timeZone && void change({ timeZone })} />
      <Switch label={t('volunteering.record.open')} checked={data.isOpen} disabled={isBusy} onChange={(e) => void change({ isOpen: e.currentTarget.checked })} />
    </Stack>
  );
}
