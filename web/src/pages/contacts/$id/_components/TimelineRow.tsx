import { Anchor, Text } from '@mantine/core';
import { IconChecklist, IconFile, IconGift, IconHeartHandshake, IconHourglass, IconId, IconMessageCircle, IconPencil, IconShieldCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DateText, TimeText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { formatDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import { useInteractionActions } from './InteractionActions';
import classes from './TimelineTab.module.css';
import type { Item } from './useTimeline';

const icons = {
  INTERACTION: IconMessageCircle,
  DONATION: IconGift,
  MEMBERSHIP: IconId,
  SIGNUP: IconHeartHandshake,
  HOURS: IconHourglass,
  CONSENT: IconShieldCheck,
  TASK: IconChecklist,
  FILE: IconFile,
  CHANGE: IconPencil,
};

/** These happen on a day; the others at a time. */
const dayKinds = new Set(['DONATION', 'MEMBERSHIP', 'HOURS']);

interface Props {
  contactID: string;
  item: Item;
  onChanged: () => void;
}

export function TimelineRow(props: Props) {
  const { item } = props;
  const Icon = icons[item.kind];
  const { form, menu } = useInteractionActions(props);
  const { heading, title, detail, opens } = useStory(item);
  return (
    <li className={classes.item}>
      <span className={classes.icon} data-kind={item.kind}><Icon size={sizes.icon} aria-hidden /></span>
      {form ? <div className={classes.body}>{form}</div> : <div className={classes.body}>
        <Text component="div">
          {opens ? <Anchor component={Link} to={opens} c="inherit" fw={500}>{heading}</Anchor> : <Text span fw={500}>{heading}</Text>}
          {title && <Text span> · {title}</Text>}
        </Text>
        {detail && <Text c="dimmed" className={classes.detail}>{detail}</Text>}
        <Text size="sm" c="dimmed">
          {dayKinds.has(item.kind) ? <DateText date={dayOf(item.at)} isRelative /> : <TimeText instant={item.at} />}
          {item.node.user && ` · ${item.node.user.name}`}
        </Text>
      </div>}
      {!form && menu}
      <Text component="div" className={classes.amount}><MoneyText money={item.node.amount ?? item.node.price} /></Text>
    </li>
  );
}

/** The local day on which something began, from the instant that the server gives it. */
function dayOf(instant: string): string {
  const d = new Date(instant);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
}

interface Story {
  heading: string;
  title?: string | null;
  detail?: string | null;
  opens?: string;
}

function useStory(item: Item): Story {
  const { t, locale } = useWords();
  const { purpose } = useRecordWords();
  const { node } = item;
  switch (item.kind) {
    case 'INTERACTION':
      return { heading: node.interactionKind ? t(`enums.interactionKind.${node.interactionKind}`) : t('timeline.INTERACTION'), title: node.subject, detail: node.body };
    case 'DONATION':
      return { heading: t(node.donationKind === 'DUES' ? 'timeline.DUES' : 'timeline.DONATION'), title: node.allocations?.map((a) => a.fund.name).join(', '), detail: node.donationNote, opens: `/giving/${node.id}` };
    case 'MEMBERSHIP':
      return {
        heading: node.termKind ? t(`timeline.TERM_${node.termKind}`) : t('enums.termKind.JOIN'),
        title: node.level?.name,
        detail: node.startOn && node.endOn ? `${formatDate(node.startOn, locale)} – ${formatDate(node.endOn, locale)}` : null,
        opens: node.membership ? `/memberships/${node.membership.id}` : undefined,
      };
    case 'SIGNUP':
      return { heading: node.signupStatus ? t(`timeline.SIGNUP_${node.signupStatus}`) : t('timeline.HOURS'), title: node.shift?.opportunity.title, opens: node.shift ? `/volunteering/${node.shift.opportunity.id}` : undefined };
    case 'HOURS': {
      const hours = ((node.minutesWorked ?? node.minutesPlanned) ?? 0) / 60;
      const text = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }).format(hours);
      return { heading: t('timeline.HOURS'), title: [node.opportunity?.title, text].filter(Boolean).join(' · ') };
    }
    case 'CONSENT':
      return { heading: t(node.action === 'WITHDRAWN' ? 'timeline.CONSENT_WITHDRAWN' : 'timeline.CONSENT_GIVEN'), title: [node.purpose && purpose(node.purpose), node.channel && t(`enums.consentChannel.${node.channel}`)].filter(Boolean).join(' · ') };
    case 'TASK':
      return { heading: t(node.completedAt ? 'timeline.TASK_COMPLETED' : 'timeline.TASK'), title: node.taskTitle };
    case 'FILE':
      return { heading: t('timeline.FILE'), title: node.fileName, detail: node.fileNote };
    default:
      return { heading: t('timeline.CHANGE') };
  }
}
