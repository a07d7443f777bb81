import { Group, Kbd, Text } from '@mantine/core';
import { IconArrowRight, IconBolt, IconGift, IconHash, IconSettings, IconUser, IconUserPlus } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { PersonAvatar } from '@/components/PersonAvatar';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './Palette.module.css';
import type { RecordItem } from './records';
import type { Row } from './rows';

interface Props {
  id: string;
  row: Row;
  isActive: boolean;
  onPoint: () => void;
  onTake: (event: MouseEvent) => void;
}

const icons = { here: IconBolt, do: IconBolt, go: IconArrowRight, settings: IconSettings, me: IconUser };

export function PaletteRow({ id, row, isActive, onPoint, onTake }: Props) {
  const { t } = useWords();
  return (
    // The field keeps the focus and the keys; this is what it points at.
    <div id={id} role="option" aria-selected={isActive} className={classes.row} onMouseMove={onPoint} onMouseDown={(e) => e.preventDefault()} onClick={onTake}>
      {'record' in row && <RecordRow record={row.record} />}
      {'create' in row && <><span className={classes.icon}><IconUserPlus size={sizes.icon} aria-hidden /></span><Text>{t('palette.create', { name: row.create })}</Text></>}
      {'action' in row && <ActionRow row={row} />}
    </div>
  );
}

function RecordRow({ record }: { record: RecordItem }) {
  const Icon = record.isGift ? IconGift : IconHash;
  return (
    <>
      {record.contactKind ? <PersonAvatar name={record.title} kind={record.contactKind} /> : <span className={classes.icon}><Icon size={sizes.icon} aria-hidden /></span>}
      <div className={classes.words}>
        <Text truncate>{record.title}</Text>
        {record.detail && <Text size="sm" c="dimmed" truncate>{record.detail}</Text>}
      </div>
      <Text size="sm" c="dimmed" className={classes.kind}>{record.kind}</Text>
    </>
  );
}

function ActionRow({ row }: { row: Extract<Row, { action: unknown }> }) {
  const { action } = row;
  const Icon = icons[action.group];
  return (
    <>
      <span className={classes.icon}><Icon size={sizes.icon} aria-hidden /></span>
      <Text className={classes.words}>{action.label}</Text>
      {action.keys && <Group gap={4} wrap="nowrap">{action.keys.split(' ').map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}</Group>}
    </>
  );
}
