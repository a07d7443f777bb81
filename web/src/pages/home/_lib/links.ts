/** Where the bars of Home lead: the gifts of a month. */
export function giftsHref(month: string): string {
  return `/giving?${new URLSearchParams({ month, kind: 'GIFT' }).toString()}`;
}
