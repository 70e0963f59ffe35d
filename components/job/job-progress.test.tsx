// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import { JobProgress } from './job-progress';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

function item(id: string, state: JobItem['state']): JobItem {
  return { id, state, values: {}, failure: null };
}

function show(state: JobView['state'], items: readonly JobItem[], busy = false) {
  const job: JobView = {
    job: 'j',
    order: { kind: 'undo-commit', commit: 'c', items: items.map(({ id }) => id) },
    username: 'ada.moreno',
    startedAt: '2026-11-22T12:00:00Z',
    state,
    items,
  };
  const [onStop, onGoOn] = [vi.fn(), vi.fn()];
  const line = ({ id }: JobItem) => ({ name: `Issue ${id}`, url: null, text: `About ${id}.` });
  render(<JobProgress job={job} busy={busy} line={line} onStop={onStop} onGoOn={onGoOn} />);
  return { onStop, onGoOn };
}

test.each<[JobView['state'], readonly JobItem['state'][], string, string | null]>([
  ['running', ['done', 'running', 'waiting'], '1 of 3 done…', 'Stop'],
  ['running', ['failed', 'running'], '0 of 2 done, 1 failed…', 'Stop'],
  ['stopped', ['done', 'waiting'], 'Stopped. 1 of 2 done. What is done stays done.', 'Go on'],
  ['ended', ['done', 'already', 'skipped'], '3 of 3 done.', null],
  ['ended', ['done', 'failed'], '1 of 2 done, 1 failed.', 'Try again'],
])('a job that is %s, with items %j', (state, states, text, button) => {
  const { onStop, onGoOn } = show(
    state,
    states.map((one, at) => item(String(at), one)),
  );
  expect(screen.getByRole('status').textContent).toBe(text);
  expect(screen.getAllByRole('listitem')).toHaveLength(states.length);
  const found = screen.queryByRole('button');
  expect(found?.textContent ?? null).toBe(button);
  if (found) fireEvent.click(found);
  expect(onStop).toHaveBeenCalledTimes(button === 'Stop' ? 1 : 0);
  expect(onGoOn).toHaveBeenCalledTimes(button === null || button === 'Stop' ? 0 : 1);
});

describe('the bar', () => {
  test('counts what is over', () => {
    show('running', [item('a', 'done'), item('b', 'failed'), item('c', 'running'), item('d', 'waiting')]);
    const bar = screen.getByRole('progressbar', { name: 'Progress' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '4']);
  });
});

test('a job that is stopping takes no second stop', () => {
  const { onStop } = show('stopping', [item('a', 'running')]);
  const button = screen.getByRole('button', { name: 'Stop' });
  fireEvent.click(button);
  expect([button.getAttribute('aria-disabled'), onStop.mock.calls]).toEqual(['true', []]);
});

test('nothing is asked for twice while an answer is waited for', () => {
  const { onGoOn } = show('stopped', [item('a', 'waiting')], true);
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onGoOn).not.toHaveBeenCalled();
});

test('says what became of each item', () => {
  show('ended', [item('a', 'done'), item('b', 'failed')]);
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(texts).toEqual(['DoneIssue aAbout a.', 'FailedIssue bAbout b.']);
});

test('a job on its way to the background is starting', () => {
  const line = () => ({ name: '', url: null, text: '' });
  render(<JobProgress job={null} busy={true} line={line} onStop={vi.fn()} onGoOn={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('Starting…');
});
