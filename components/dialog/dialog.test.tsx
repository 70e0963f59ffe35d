// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from './dialog';

afterEach(cleanup);

function Once() {
  const [done, setDone] = useState(false);
  return done ? (
    <p>Done.</p>
  ) : (
    <button type="button" onClick={() => setDone(true)}>
      Do it
    </button>
  );
}

test('what had the focus and is gone leaves it to the title', async () => {
  render(
    <Dialog title="A tool" onClose={vi.fn()}>
      <Once />
    </Dialog>,
  );
  const button = screen.getByRole('button', { name: 'Do it' });
  button.focus();
  fireEvent.click(button);
  await screen.findByText('Done.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('A tool'));
});

test('Escape asks to close it, and leaves that to its owner', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="A tool" onClose={onClose}>
      Body
    </Dialog>,
  );
  const cancel = new Event('cancel', { cancelable: true });
  fireEvent(screen.getByRole('dialog'), cancel);
  expect(onClose).toHaveBeenCalledOnce();
  expect(cancel.defaultPrevented).toBe(true);
});
