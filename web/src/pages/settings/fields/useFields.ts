import { graphql } from 'react-relay';
import { useAct } from '@/lib/graph/useAct';
import type { FieldsPageQuery } from './__generated__/FieldsPageQuery.graphql';
import type { useFieldsChangeMutation } from './__generated__/useFieldsChangeMutation.graphql';
import type { useFieldsOrderMutation } from './__generated__/useFieldsOrderMutation.graphql';
import type { NodeOf } from '@/lib/graph/nodes';

export type FieldRow = NodeOf<FieldsPageQuery['response']['customFields']>;

export function useFields() {
  const [change] = useAct<useFieldsChangeMutation>(graphql`
    mutation useFieldsChangeMutation($input: ChangeCustomFieldInput!) {
      changeCustomField(input: $input) { customField { id labelEn labelKo helpEn helpKo options isRequired archivedAt usedBy } }
    }
  `);
  const [order] = useAct<useFieldsOrderMutation>(graphql`
    mutation useFieldsOrderMutation($input: OrderCustomFieldsInput!) {
      orderCustomFields(input: $input) { customFields { id position } }
    }
  `);
  return { change, order };
}
