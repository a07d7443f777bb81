import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import type { CustomFieldType } from './__generated__/NewFieldMutation.graphql';

interface Props {
  type: CustomFieldType;
  label: string;
  help: string;
  options: readonly string[];
  isRequired: boolean;
}

/** A field as a form shows it, to be tried out; nothing typed here is kept. */
export function FieldControl({ type, label, help, options, isRequired }: Props) {
  const shared = { label, description: help || undefined, withAsterisk: isRequired };
  const choices = [...new Set(options.map((o) => o.trim()).filter(Boolean))];
  switch (type) {
    case 'BOOLEAN':
      return <Checkbox label={label} description={help || undefined} />;
    case 'NUMBER':
      return <NumberInput {...shared} />;
    case 'CHOICE':
      return <Select {...shared} data={choices} allowDeselect />;
    case 'MULTICHOICE':
      return <MultiSelect {...shared} data={choices} />;
    case 'DATE':
      return <TextInput {...shared} type="date" />;
    case 'URL':
      return <TextInput {...shared} type="url" placeholder="https://example.org" />;
    case 'EMAIL':
      return <TextInput {...shared} type="email" placeholder="name@example.org" />;
    default:
      return <TextInput {...shared} />;
  }
}
