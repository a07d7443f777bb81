import { beforeEach, describe, expect, it } from 'vitest';
import { recentIds, remember } from './recent';

describe('recent records', () => {
  beforeEach(() => window.localStorage.clear());
  it('are the last opened, each once, no more than eight', () => {
    for (const id of [1, 2, 1, 3, 4, 5, 6, 7, 8, 9]) remember('u', `/contacts/${String(id)}`);
    expect(recentIds('u')).toEqual(['9', '8', '7', '6', '5', '4', '3', '1']);
  });
  it('are of one person alone', () => {
    remember('u', '/giving/7');
    expect(recentIds('other')).toEqual([]);
    remember('other', '/contacts/8');
    expect(recentIds('u')).toEqual([]);
  });
  it('are records and nothing else', () => {
    for (const path of ['/', '/contacts', '/contacts/new', '/settings/users', '/memberships/4/renew']) remember('u', path);
    expect(recentIds('u')).toEqual([]);
    window.localStorage.setItem('moim.recent', 'broken');
    expect(recentIds('u')).toEqual([]);
  });
});
