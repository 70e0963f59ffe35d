// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CommitTerms } from '@/utils/plan/commit/commit-terms';
import type { PlannedRow } from '@/utils/plan/plan';
import type { Ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import type { Message } from '@/utils/protocol/messages';
import { sampleFinding, sampleIssue, sampleRow, sampleView } from '../testing/sample-plan';
import { Commit } from './commit';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const label = 'ProdSecEngMetric';
const terms: CommitTerms = {
  metricsLabel: { scope: label, placeholder: 'Pending', values: ['Internal'] },
  weight: { from: 'issue' },
  projects: {
    'group/planning': { milestone: true, labels: { [label]: ['Internal', 'Pending'] }, plannable: [1, 2, 3] },
  },
};
const work = [
  sampleRow(1),
  sampleRow(2, {
    findings: [sampleFinding('not-refined', { values: { label: '', wanted: 'x' } })],
    ready: false,
  }),
  sampleRow(3, { issue: sampleIssue(3, { state: 'closed' }), status: 'closed', counted: 'no' }),
];

interface World {
  readonly rows?: readonly PlannedRow[];
  readonly jobs?: readonly JobView[];
  readonly failure?: Failure;
  readonly noMilestone?: boolean;
}

async function open({ rows = work, jobs = [], failure, noMilestone }: World = {}) {
  const view = sampleView(noMilestone ? { rows, milestone: null } : { rows });
  const asked: Message[] = [];
  const ask = vi.fn(async (message: Message) => {
    asked.push(message);
    if (message.type === 'prepare-commit')
      return failure ? { ok: false, failure } : { ok: true, value: { view, terms } };
    if (message.type === 'read-jobs') return { ok: true, value: jobs };
    return { ok: true, value: jobs[0] };
  }) as Ask;
  const [onClose, onOpenOptions] = [vi.fn(), vi.fn()];
  render(
    <Commit
      view={view}
      reader={{ now: '2026-11-22T12:00:00Z', timeZone: 'UTC', locale: 'en-GB' }}
      row={null}
      ask={ask}
      pageUser={{ pageUser: 'ada.moreno' }}
      onView={vi.fn()}
      onRead={vi.fn()}
      onReload={vi.fn()}
      onOpenOptions={onOpenOptions}
      onClose={onClose}
    />,
  );
  return { asked, onClose, onOpenOptions };
}

const listed = async () => within(await screen.findByRole('list', { name: 'Rows to commit to' }));

describe('the review', () => {
  test('shows that it is being prepared, until it is', async () => {
    const shown = open();
    expect(screen.getByRole('progressbar', { name: 'Reading what would change…' })).toBeTruthy();
    await shown;
    await listed();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('commits to the rows that are ticked, refined ones at first, with what was shown', async () => {
    const { asked } = await open();
    const rows = await listed();
    expect(rows.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
      true,
      false,
    ]);
    expect(rows.getByText('Not refined yet')).toBeTruthy();
    fireEvent.change(rows.getByRole('combobox', { name: `${label} of #1` }), {
      target: { value: 'Internal' },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Commit to 1 issue' }));
    expect(asked.find(({ type }) => type === 'start-job')).toMatchObject({
      pageUser: 'ada.moreno',
      order: {
        kind: 'commit',
        issues: [
          {
            projectPath: 'group/planning',
            iid: 1,
            changes: [
              { field: 'milestone', from: null, to: '19.8' },
              { field: 'labels', scope: label, from: [], to: ['Internal'] },
            ],
          },
        ],
      },
    });
  });

  test('can tick and untick all', async () => {
    await open();
    await listed();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    expect(await screen.findByRole('button', { name: 'Commit to 2 issues' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    const button = await screen.findByRole('button', { name: 'Commit to 0 issues' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  test('says why rows cannot be committed to', async () => {
    await open();
    const region = await screen.findByRole('region', { name: /Cannot be committed to/ });
    expect(region.textContent).toContain('#3');
    expect(region.textContent).toContain('The issue is closed.');
  });

  test.each<[string, World, RegExp]>([
    ['no rows', { rows: [] }, /no row that can be committed to/],
    ['no milestone', { noMilestone: true }, /The plan has no milestone/],
    ['a failure', { failure: { kind: 'offline', values: {} } }, /could not be reached/],
  ])('tells %s', async (_, world, text) => {
    await open(world);
    expect(await screen.findByText(text)).toBeTruthy();
  });

  test('leads to the options where the token is the trouble', async () => {
    const { onOpenOptions } = await open({ failure: { kind: 'token-expired', values: {} } });
    fireEvent.click(await screen.findByRole('button', { name: 'Set up a token' }));
    expect(onOpenOptions).toHaveBeenCalled();
  });
});

function committed(state: JobView['state'], item: Partial<JobItem> = {}): JobView {
  const changes = [{ field: 'milestone' as const, from: null, to: '19.8' }];
  return {
    job,
    order: { kind: 'commit', issues: [{ projectPath: 'group/planning', iid: 1, changes }] },
    username: 'ada.moreno',
    startedAt: '2026-11-20T12:00:00Z',
    state,
    items: [
      { id: 'group/planning#1', state: 'done', values: { changed: 'milestone' }, failure: null, ...item },
    ],
  };
}

describe('a former commit', () => {
  test('that was left half way is shown first, and goes on', async () => {
    const { asked } = await open({ jobs: [committed('stopped', { state: 'waiting', values: {} })] });
    expect(await screen.findByText(/This was not finished/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(asked.at(-1)).toMatchObject({ type: 'continue-job', job, pageUser: 'ada.moreno' });
  });

  test('is listed, and can be taken back after a look at what that does', async () => {
    const { asked } = await open({ jobs: [committed('ended')] });
    fireEvent.click(await screen.findByRole('button', { name: /^Show the commit of 20 Nov 2026/ }));
    expect((await screen.findByRole('list', { name: 'Result of each item' })).textContent).toContain(
      'Set: milestone.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo…' }));
    expect((await screen.findByRole('list', { name: 'What is put back' })).textContent).toContain(
      'Milestone: 19.8 → none',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Put back 1 issue' }));
    expect(asked.find(({ type }) => type === 'start-job')).toMatchObject({
      order: { kind: 'undo-commit', commit: job, items: ['group/planning#1'] },
    });
  });

  test('that was taken back has nothing to put back', async () => {
    const undone: JobView = {
      ...committed('ended'),
      job: '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12',
      order: { kind: 'undo-commit', commit: job, items: ['group/planning#1'] },
    };
    await open({ jobs: [undone, committed('ended')] });
    const [, first] = await screen.findAllByRole('button', { name: /^Show the commit of/ });
    if (first) fireEvent.click(first);
    await screen.findByRole('list', { name: 'Result of each item' });
    expect(screen.queryByRole('button', { name: 'Undo…' })).toBeNull();
  });

  test.each<[Partial<JobItem>, RegExp]>([
    [{ state: 'already', values: {} }, /No change was needed/],
    [
      { state: 'skipped', values: { left: 'weight' } },
      /Changed by somebody else since, so left alone: weight/,
    ],
    [
      {
        state: 'failed',
        values: {},
        failure: { kind: 'not-saved', values: { reason: 'not-taken', fields: 'milestone weight' } },
      },
      /left this as it was: milestone and weight\. Ask for a higher role/,
    ],
  ])('says of a row %j', async (item, text) => {
    await open({ jobs: [committed('ended', item)] });
    fireEvent.click(await screen.findByRole('button', { name: /^Show the commit of/ }));
    expect((await screen.findByRole('list', { name: 'Result of each item' })).textContent).toMatch(text);
  });
});
