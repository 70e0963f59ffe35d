// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { noThread } from '@/utils/plan/threads/thread-facts';
import type { Ask } from '@/utils/protocol/ask';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import type { Message } from '@/utils/protocol/messages';
import { samplePerson, sampleRow, sampleView } from '../testing/sample-plan';
import { ThreadsTool } from './threads-tool';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

function jobThat(state: JobView['state'], items: readonly JobItem['state'][]): JobView {
  return {
    job: 'j',
    order: { kind: 'threads', people: [] },
    username: 'mira',
    startedAt: '2026-11-22T12:00:00Z',
    state,
    items: items.map((one, at) => ({ id: String(at), state: one, values: {}, failure: null })),
  };
}

async function open(jobs: readonly JobView[]) {
  const view = sampleView({
    rows: [sampleRow(1, { people: ['ada.moreno'] })],
    people: [samplePerson('ada.moreno', { rows: ['group/planning#1'] })],
  });
  const ask = vi.fn(async ({ type }: Message) => ({
    ok: true,
    value: type === 'read-jobs' ? jobs : { people: [noThread('ada.moreno')], rows: [] },
  })) as unknown as Ask;
  render(
    <ThreadsTool
      view={view}
      reader={{ now: '2026-11-22T12:00:00Z', timeZone: 'UTC', locale: 'en-GB' }}
      row={null}
      ask={ask}
      pageUser={{}}
      onView={vi.fn()}
      onRead={vi.fn()}
      onReload={vi.fn()}
      onOpenOptions={vi.fn()}
      onClose={vi.fn()}
    />,
  );
  await screen.findByRole('list', { name: 'People' });
}

const post = { name: 'Open 1 thread' } as const;

test('what is left of a stopped job is gone on with, or chosen again, never both at once', async () => {
  await open([jobThat('stopped', ['done', 'waiting'])]);
  expect(await screen.findByRole('button', { name: 'Go on' })).toBeTruthy();
  expect(screen.queryByRole('button', post)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Choose again' }));
  expect(await screen.findByRole('button', post)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
});

test('without a job to go on with, there is only posting', async () => {
  await open([jobThat('ended', ['done'])]);
  expect(await screen.findByRole('button', post)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Choose again' })).toBeNull();
});
