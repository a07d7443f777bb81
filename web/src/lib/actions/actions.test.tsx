import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Action, useActions, useGivenActions } from '.';

function Gives({ actions }: { actions: Action[] }) {
  useActions(actions);
  return null;
}

function Shows() {
  return <p>{useGivenActions().map((a) => a.label).join(', ')}</p>;
}

afterEach(cleanup);

describe('useActions', () => {
  it('gives actions while the page is shown, the latest first', () => {
    const frame: Action = { id: 'home', group: 'go', label: 'Home', to: '/' };
    const page: Action = { id: 'edit', group: 'here', label: 'Edit', run: () => undefined };
    const { container, rerender } = render(<><Gives actions={[frame]} /><Gives actions={[page]} /><Shows /></>);
    expect(container.textContent).toBe('Edit, Home');
    rerender(<><Gives actions={[frame]} /><Shows /></>);
    expect(container.textContent).toBe('Home');
  });
  it('does what the action is now, by its key too', () => {
    const before = vi.fn();
    const after = vi.fn();
    const edit = (run: () => void): Action => ({ id: 'edit', group: 'here', label: 'Edit', keys: 'e', run });
    const { rerender } = render(<Gives actions={[edit(before)]} />);
    rerender(<Gives actions={[edit(after)]} />);
    fireEvent.keyDown(document.body, { key: 'e', code: 'KeyE' });
    expect(before).not.toHaveBeenCalled();
    expect(after).toHaveBeenCalledTimes(1);
  });
});
