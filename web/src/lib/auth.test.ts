import { describe, expect, it } from 'vitest';
import { safeNext } from './auth';

describe('safeNext', () => {
  it.each([
    ['/contacts?x=1', '/contacts?x=1'],
    [null, '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/sign-in', '/'],
  ])('%s leads to %s', (next, want) => expect(safeNext(next)).toBe(want));
});
