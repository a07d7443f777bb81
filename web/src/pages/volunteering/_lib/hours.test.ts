import { describe, expect, it } from 'vitest';
import { formatHours, parseHours, typedHours } from './hours';

describe('hours', () => {
  it.each([['2:30', 150], ['2.5', 150], ['2,25', 135], ['90m', 90], ['90 분', 90], ['2시간 30분', 150], ['2h', 120], ['0:05', 5], ['', null], ['2:75', null], ['two', null]])('reads %s', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });
  it('writes them in both languages', () => {
    expect(formatHours(150, 'en')).toBe('2 hrs 30 mins');
    expect(formatHours(150, 'ko')).toBe('2시간 30분');
    expect(formatHours(0, 'ko')).toBe('0시간');
    expect(typedHours(125)).toBe('2:05');
  });
});
