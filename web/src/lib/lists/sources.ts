/** Where the values of a filter come from when they are rows of the server. */
import { useMemo } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import type { GraphQLTaggedNode, IEnvironment, OperationType } from 'relay-runtime';
import { nodesOf } from '../graph/nodes';
import type { ChoiceSource, FieldChoice } from './fields';
import type { sourcesAppealsQuery } from './__generated__/sourcesAppealsQuery.graphql';
import type { sourcesCampaignsQuery } from './__generated__/sourcesCampaignsQuery.graphql';
import type { sourcesContactsQuery } from './__generated__/sourcesContactsQuery.graphql';
import type { sourcesFundsQuery } from './__generated__/sourcesFundsQuery.graphql';
import type { sourcesLevelsQuery } from './__generated__/sourcesLevelsQuery.graphql';
import type { sourcesOpportunitiesQuery } from './__generated__/sourcesOpportunitiesQuery.graphql';
import type { sourcesTagsQuery } from './__generated__/sourcesTagsQuery.graphql';
import type { sourcesTeamsQuery } from './__generated__/sourcesTeamsQuery.graphql';
import type { sourcesUsersQuery } from './__generated__/sourcesUsersQuery.graphql';

const tags = graphql`
  query sourcesTagsQuery($where: TagWhereInput) {
    rows: tags(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const levels = graphql`
  query sourcesLevelsQuery($where: MembershipLevelWhereInput) {
    rows: membershipLevels(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const funds = graphql`
  query sourcesFundsQuery($where: FundWhereInput) {
    rows: funds(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const campaigns = graphql`
  query sourcesCampaignsQuery($where: CampaignWhereInput) {
    rows: campaigns(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const appeals = graphql`
  query sourcesAppealsQuery($where: AppealWhereInput) {
    rows: appeals(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const users = graphql`
  query sourcesUsersQuery($where: UserWhereInput) {
    rows: users(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const teams = graphql`
  query sourcesTeamsQuery($where: TeamWhereInput) {
    rows: teams(first: 30, where: $where, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: name } } }
  }
`;
const opportunities = graphql`
  query sourcesOpportunitiesQuery($where: VolunteerOpportunityWhereInput) {
    rows: volunteerOpportunities(first: 30, where: $where, orderBy: { field: TITLE, direction: ASC }) { edges { node { id label: title } } }
  }
`;
const contacts = graphql`
  query sourcesContactsQuery($where: ContactWhereInput, $search: String) {
    rows: contacts(first: 30, where: $where, search: $search, orderBy: { field: NAME, direction: ASC }) { edges { node { id label: displayName } } }
  }
`;

type Rows = { readonly rows?: { readonly edges?: readonly ({ readonly node?: { readonly id: string; readonly label: string } | null } | null | undefined)[] | null } | null };

interface Spec {
  query: GraphQLTaggedNode;
  /** The variables that find what is typed. */
  find: (text: string) => object;
}

const named = (text: string, more: object = {}) => ({ where: { ...(text ? { nameContainsFold: text } : {}), ...more } });

const specs = {
  tags: { query: tags, find: (text) => named(text, { kind: 'GENERAL' }) },
  levels: { query: levels, find: (text) => named(text) },
  funds: { query: funds, find: (text) => named(text) },
  campaigns: { query: campaigns, find: (text) => named(text) },
  appeals: { query: appeals, find: (text) => named(text) },
  users: { query: users, find: (text) => named(text) },
  teams: { query: teams, find: (text) => named(text) },
  opportunities: { query: opportunities, find: (text) => ({ where: text ? { titleContainsFold: text } : {} }) },
  contacts: { query: contacts, find: (text) => (text ? { search: text } : {}) },
} as const satisfies Record<string, Spec>;

type Queries =
  | sourcesTagsQuery | sourcesLevelsQuery | sourcesFundsQuery | sourcesCampaignsQuery | sourcesAppealsQuery
  | sourcesUsersQuery | sourcesTeamsQuery | sourcesOpportunitiesQuery | sourcesContactsQuery;

function sourceOf(environment: IEnvironment, { query, find }: Spec): ChoiceSource {
  const ask = async (variables: object): Promise<FieldChoice[]> => {
    const data = await fetchQuery<OperationType & { response: Rows; variables: object } & Partial<Queries>>(environment, query, variables, { fetchPolicy: 'network-only' }).toPromise();
    return nodesOf(data?.rows).map((row) => ({ value: row.id, label: row.label }));
  };
  return { find: (text) => ask(find(text.trim())), name: (values) => ask({ where: { idIn: values } }) };
}

/** Every source, for the fields of a list to take from. */
export function useSources(): Record<keyof typeof specs, ChoiceSource> {
  const environment = useRelayEnvironment();
  return useMemo(
    () => Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, sourceOf(environment, spec)])) as Record<keyof typeof specs, ChoiceSource>,
    [environment],
  );
}
