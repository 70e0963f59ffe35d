// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NoPlace } from './no-place';

const writeText = vi.fn<(text: string) => Promise<void>>();

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const copy = () =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy the report' })));

test.each([
  ['is copied as it is shown', async () => {}, 'Copied.'],
  [
    'is selected where the browser does not let it be copied',
    () => Promise.reject(new Error('NotAllowed')),
    /^The browser did not/,
  ],
] as const)('the report %s', async (_, answer, said) => {
  vi.stubGlobal('navigator', { clipboard: { writeText: writeText.mockImplementation(answer) } });
  render(<NoPlace report="Layout detail: missing" />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
  expect(field.value).toBe('Layout detail: missing');
  await copy();
  expect(writeText).toHaveBeenLastCalledWith('Layout detail: missing');
  expect(await screen.findByText(said)).toBeTruthy();
});
