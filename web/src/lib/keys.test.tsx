import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KeyMap, useKeys } from './keys';

function Keys({ map }: { map: KeyMap }) {
  useKeys(map);
  return <input aria-label="field" />;
}

afterEach(cleanup);

describe('useKeys', () => {
  it('understands one key and two in a row', () => {
    const go = vi.fn();
    const help = vi.fn();
    render(<Keys map={{ 'g h': go, '?': help }} />);
    fireEvent.keyDown(document.body, { key: 'g', code: 'KeyG' });
    fireEvent.keyDown(document.body, { key: 'h', code: 'KeyH' });
    fireEvent.keyDown(document.body, { key: '?', code: 'Slash' });
    expect(go).toHaveBeenCalledTimes(1);
    expect(help).toHaveBeenCalledTimes(1);
  });
  it('works with a Hangul layout', () => {
    const go = vi.fn();
    render(<Keys map={{ 'g h': go }} />);
    fireEvent.keyDown(document.body, { key: 'ㅎ', code: 'KeyG' });
    fireEvent.keyDown(document.body, { key: 'ㅗ', code: 'KeyH' });
    expect(go).toHaveBeenCalledTimes(1);
  });
  it('is silent while somebody types or composes', () => {
    const go = vi.fn();
    const { getByLabelText } = render(<Keys map={{ x: go }} />);
    fireEvent.keyDown(getByLabelText('field'), { key: 'x', code: 'KeyX' });
    fireEvent.keyDown(document.body, { key: 'x', code: 'KeyX', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'x', code: 'KeyX', ctrlKey: true });
    expect(go).not.toHaveBeenCalled();
  });
});
