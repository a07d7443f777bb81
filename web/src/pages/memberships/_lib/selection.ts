/** Which memberships a round of renewals is about: carried from the list to the round's page, and kept over a reload. */
import type { MembershipSelection } from '../renew/__generated__/RoundPageLoaderQuery.graphql';

const key = 'moim.round';

export function keepSelection(selection: MembershipSelection): void {
  window.sessionStorage.setItem(key, JSON.stringify(selection));
}

export function keptSelection(): MembershipSelection | null {
  try {
    const text = window.sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as MembershipSelection) : null;
  } catch {
    return null;
  }
}
