import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatRelative, formatRelativeDate, localToday, monthName } from './date';

describe('dates', () => {
  it('count today where the organization is, not where the browser is', () => {
    const lateInLondon = new Date('2026-11-25T15:30:00Z');
    expect(localToday(lateInLondon, 'Asia/Seoul')).toBe('2026-11-26');
    expect(localToday(lateInLondon, 'America/Los_Angeles')).toBe('2026-11-25');
  });
  it('are written as each language writes them', () => {
    expect(formatDate('2026-11-22', 'ko')).toBe('2026년 11월 22일');
    expect(formatDate('2026-11-22', 'en', 'long')).toBe('22 November 2026');
  });
  it('name the year only when it is another', () => {
    expect(formatDay('2026-03-05', 'en', '2026-11-22')).toBe('5 Mar');
    expect(formatDay('2011-12-29', 'en', '2026-11-22')).toBe('29 Dec 2011');
  });
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-09-01', '2 months ago'],
    ['2011-12-29', '14 years ago'],
  ])('%s is %s', (date, want) => {
    expect(formatRelativeDate(date, 'en', '2026-11-22')).toBe(want);
  });
  it('instants count from now', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect(formatRelative('2026-11-22T11:55:00Z', 'en', now)).toBe('5 minutes ago');
    expect(formatRelative('2026-11-21T12:00:00Z', 'ko', now)).toBe('어제');
  });
  it('shows what it cannot read as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });
  it('months have names', () => {
    expect(monthName(11, 'ko')).toBe('11월');
  });
});
