// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OutcomeRow } from '@/utils/plan/outcome/outcome';
import type { OutcomeView, PastPlansView } from '@/utils/protocol/answers/outcome-view';
import type { Message } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { sampleView } from '../testing/sample-plan';
import { toolProps } from '../testing/tool-props';
import type { ToolProps } from '../tools/tool-props';
import { OutcomeTool } from './outcome';

afterEach(cleanup);

const view = sampleView({}, { state: 'closed' });

function row(iid: number, state: OutcomeRow['state'], part: Partial<OutcomeRow> = {}): OutcomeRow {
  const webUrl = `https://gitlab.com/x/-/issues/${iid}`;
  const key = `${view.issue.projectPath.toLowerCase()}#${iid}`;
  return { key, issue: { title: `Title ${iid}`, webUrl }, weight: 2, people: ['ada'], state, ...part };
}

const outcome: OutcomeView = { rows: [], added: [], committed: 0, completed: 0, from: 'note', unasked: [] };
const past: PastPlansView = { plans: [], unread: [] };
const failing: Reply<never> = { ok: false, failure: { kind: 'offline', values: {} } };

async function show(read: Reply<unknown>, readPast: Reply<unknown> = { ok: true, value: past }) {
  const ask = vi.fn(async ({ type }: Message) => (type === 'read-outcome' ? read : readPast));
  const props = toolProps({
    view,
    ask: ask as ToolProps['ask'],
  });
  render(<OutcomeTool {...props} />);
  await act(async () => {});
  return ask;
}

const dialog = () => screen.getByRole('dialog').textContent ?? '';
const part = (name: RegExp) => screen.getByRole('region', { name }).textContent ?? '';

describe('planned against done', () => {
  test('groups what was committed to by what became of it', async () => {
    const rows = [
      row(1, 'done'),
      row(2, 'open', { weight: null, people: [] }),
      row(3, 'unknown', { issue: null }),
    ];
    await show({
      ok: true,
      value: { ...outcome, rows, committed: 4, completed: 2, added: [row(9, 'late')] },
    });
    expect(dialog()).toContain('2 of 4 weight completed');
    expect(dialog()).toContain('1 of 3 rows done by the milestone’s end');
    expect(part(/^Done 1/)).toContain('#1 Title 1weight 2 · @ada');
    expect(part(/^Still open/)).toContain('no weight · nobody');
    expect(part(/^Cannot be read/)).toContain('#3');
    expect(part(/^Added since/)).toContain('done late · weight 2 · @ada');
  });

  test('of an empty plan says so, and what it is held against', async () => {
    await show({ ok: true, value: { ...outcome, from: 'description' } });
    expect(dialog()).toContain('No closing comment has this plan');
    expect(dialog()).toContain('Nothing was committed to.');
    expect(dialog()).toContain('Nothing was added.');
  });

  test('says whose work is not known', async () => {
    const unasked = [{ member: 'ada', failure: { kind: 'forbidden', values: {} } }];
    await show({ ok: true, value: { ...outcome, unasked } });
    expect(dialog()).toContain('What was added since for @ada is not known');
    expect(dialog()).not.toContain('Nothing was added.');
  });

  test('that cannot be read can be tried again, and the last milestones are there all the same', async () => {
    const ask = await show(failing);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(ask.mock.calls.filter(([{ type }]) => type === 'read-outcome')).toHaveLength(2);
    expect(part(/^The last milestones/)).toContain('No plan is closed yet.');
  });
});

describe('the last milestones', () => {
  const plan = (milestone: string, committed: number, completed: number) => ({
    title: `${milestone} Planning`,
    webUrl: `https://gitlab.com/${milestone}`,
    milestone,
    committed,
    completed,
  });

  test('are a chart with its numbers in a table', async () => {
    const plans = [plan('19.7', 10, 8), plan('19.8', 0, 0)];
    await show({ ok: true, value: outcome }, { ok: true, value: { plans, unread: [] } });
    expect(screen.getByRole('img', { name: /^Chart of committed/ })).toBeTruthy();
    const lines = within(screen.getByRole('table')).getAllByRole('row');
    expect(lines.map((line) => line.textContent)).toEqual([
      'MilestoneCommittedCompletedCompleted of committed',
      '19.710880 %',
      '19.800–',
    ]);
    expect(part(/^The last milestones/)).toContain('4 completed on average.');
  });

  test('that could not be read are named, or the failure told', async () => {
    const unread = [{ title: '19.6 Planning', failure: { kind: 'timeout', values: {} } }];
    await show({ ok: true, value: outcome }, { ok: true, value: { plans: [], unread } });
    expect(part(/^The last milestones/)).toContain('Not read: 19.6 Planning.');
    cleanup();
    await show({ ok: true, value: outcome }, failing);
    expect(part(/^The last milestones/)).toContain('GitLab could not be reached.');
  });
});
