import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetDrafts, useDraft } from './draft';

const empty = { donor: '', amount: '' };
afterEach(cleanup);

describe('useDraft', () => {
  it('survives a reload', () => {
    const first = renderHook(() => useDraft('gift', empty));
    act(() => first.result.current.change({ amount: '50000' }));
    first.unmount();
    const second = renderHook(() => useDraft('gift', empty));
    expect(second.result.current.value).toEqual({ donor: '', amount: '50000' });
  });
  it('is forgotten after saving', () => {
    const first = renderHook(() => useDraft('gift', empty));
    act(() => first.result.current.change({ amount: '1' }));
    act(() => first.result.current.reset(empty));
    first.unmount();
    expect(renderHook(() => useDraft('gift', empty)).result.current.value).toEqual(empty);
  });
  it('leaves nothing behind for the next person', () => {
    const first = renderHook(() => useDraft('gift', empty));
    act(() => first.result.current.change({ amount: '1' }));
    forgetDrafts();
    first.unmount();
    expect(renderHook(() => useDraft('gift', empty)).result.current.value).toEqual(empty);
  });
  it('does not choke on what it cannot read', () => {
    window.localStorage.setItem('moim.draft.gift', '{broken');
    expect(renderHook(() => useDraft('gift', empty)).result.current.value).toEqual(empty);
  });
});
