// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { samplePerson, sampleRow, sampleView } from '../testing/sample-plan';
import { toolProps } from '../testing/tool-props';
import type { ToolProps } from '../tools/tool-props';
import { Share } from './share';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  writeText.mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(part: Partial<ToolProps> = {}) {
  const ada = samplePerson('ada.moreno', { rows: ['group/planning#1'] });
  const props = toolProps({
    view: sampleView({ people: [ada], rows: [sampleRow(1)] }),
    ...part,
  });
  render(<Share {...props} />);
}

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Markdown' });
const choose = (what: string) =>
  act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: what } }));
const copy = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy' })));

describe('what is copied', () => {
  test.each([
    ['summary', /^### Plan of milestone 19\.8/],
    ['findings', /^### Findings in milestone 19\.8/],
    ['person ada.moreno', /^### Load of `@ada\.moreno` in milestone 19\.8/],
  ])('%s is what is shown', async (what, words) => {
    show();
    await choose(what);
    expect(text().value).toMatch(words);
    await copy();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text().value);
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  test('is the load of the person it was opened for', () => {
    show({ person: 'ada.moreno' });
    expect(text().value).toMatch(/^### Load of `@ada\.moreno`/);
  });

  test('mentions people only when that is chosen', async () => {
    show();
    expect(text().value).toContain('`@ada.moreno`');
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Mention people' })));
    expect(text().value).toContain('| @ada.moreno |');
  });

  test('is said to be copied only while it is what is shown', async () => {
    show();
    await copy();
    await screen.findByText('Copied.');
    await choose('findings');
    expect(screen.queryByText('Copied.')).toBeNull();
  });
});

test('what the browser does not let us copy is selected, and that is said', async () => {
  writeText.mockRejectedValue(new Error('NotAllowedError'));
  show();
  await copy();
  expect(await screen.findByText(/^The browser did not allow copying/)).toBeTruthy();
  expect(document.activeElement).toBe(text());
  expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length]);
});
