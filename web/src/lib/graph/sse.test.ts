import { describe, expect, it } from 'vitest';
import { takeEvents } from './sse';

describe('takeEvents', () => {
  it('reads whole events and keeps the rest', () => {
    const { events, rest } = takeEvents(':\n\nevent: next\ndata: {"a":1}\n\nevent: nex');
    expect(events).toEqual([
      { event: 'message', data: '' },
      { event: 'next', data: '{"a":1}' },
    ]);
    expect(rest).toBe('event: nex');
  });
  it('reads the end, with either line break', () => {
    expect(takeEvents('event: complete\r\n\r\n').events).toEqual([{ event: 'complete', data: '' }]);
  });
});
