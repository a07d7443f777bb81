import { describe, expect, it } from 'vitest';
import { cityOf, formatTimes, minutesBetween, plusMinutes, spanOf, stepOf, titleOf, wallIn } from './wall';

describe('wall times', () => {
  it('reads a clock in any zone', () => {
    const at = new Date('2027-03-28T01:30:00Z');
    expect(wallIn('Europe/Berlin', at)).toBe('2027-03-28T03:30');
    expect(wallIn('Asia/Seoul', at)).toBe('2027-03-28T10:30');
    expect(wallIn('UTC', new Date('2027-03-28T00:05:00Z'))).toBe('2027-03-28T00:05');
  });
  it('counts minutes over days, whatever clocks do', () => {
    expect(plusMinutes('2027-03-27T23:30', 60)).toBe('2027-03-28T00:30');
    expect(minutesBetween('2027-03-28T01:00', '2027-03-28T04:00')).toBe(180);
  });
  it('knows what a week and a month show', () => {
    expect(spanOf('week', '2026-12-02', 'en')).toEqual({ from: '2026-11-30', to: '2026-12-07' });
    expect(spanOf('week', '2026-12-02', 'ko')).toEqual({ from: '2026-11-29', to: '2026-12-06' });
    expect(spanOf('month', '2026-12-15', 'en')).toEqual({ from: '2026-11-30', to: '2027-01-11' });
    expect(stepOf('month', '2026-12-31', 1)).toBe('2027-01-01');
    expect(stepOf('week', '2026-12-31', -1)).toBe('2026-12-24');
  });
  it('writes them for people', () => {
    expect(titleOf('month', '2026-12-15', 'ko')).toBe('2026년 12월');
    expect(formatTimes('2026-12-01T09:00', '2026-12-01T12:00', 'en').replace(/\s/g, '')).toBe('09:00–12:00');
    expect(cityOf('America/New_York')).toBe('New York');
  });
});
