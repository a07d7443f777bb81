import { gift, giftsHref, months } from '@/lib/lists/gifts';

/** Where the bars of Home lead: the gifts of a month, or of the months up to it where the bar is a sum, in the currency of the bar. */
export function monthHref(currency: string, month: string, from = month): string {
  return giftsHref(gift.noDues, months(from, month), gift.currency(currency));
}
