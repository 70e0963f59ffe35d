// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CarryOverCandidate } from '@/utils/plan/carry-over';
import type { CarryOverView } from '@/utils/protocol/answers/carry-over-view';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { FailureKind } from '@/utils/protocol/failure';
import type { Message, MessageOf } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { sampleIssue, sampleRow, sampleView } from '../testing/sample-plan';
import { toolProps } from '../testing/tool-props';
import type { ToolProps } from '../tools/tool-props';
import { CarryOver } from './carry-over';

vi.mock('../trusted', () => ({ isTrusted: () => true }));

afterEach(cleanup);

function candidate(iid: number, part: Partial<CarryOverCandidate> = {}): CarryOverCandidate {
  return {
    issue: sampleIssue(iid),
    weight: 3,
    people: ['ada'],
    from: 'row',
    notes: '',
    parked: null,
    ...part,
  };
}

const previous: CarryOverView['previous'] = {
  title: '19.7 Milestone Planning',
  webUrl: 'https://gitlab.com/group/planning/-/issues/412',
  milestone: '19.7',
  because: 'milestone',
};

function found(part: Partial<CarryOverView> = {}): Reply<CarryOverView> {
  const nothing = { candidates: [], planned: 0, unread: [], unasked: null, unnamed: [] };
  return { ok: true, value: { previous, ...nothing, ...part } };
}

const failed = (kind: FailureKind) => ({ ok: false, failure: { kind, values: {} } }) as const;

const view = sampleView();
const saved: EditResult = { outcome: 'saved', refused: [], remarks: null, plan: view };

interface Replies {
  read?: (message: MessageOf<'read-carry-over'>) => Reply<CarryOverView>;
  edit?: Reply<EditResult>;
  draft?: Record<string, string>;
  keep?: Reply<null>;
}

async function show({ read = () => found(), edit = { ok: true, value: saved }, draft, keep }: Replies = {}) {
  const ask = vi.fn(async (message: Message) => {
    if (message.type === 'read-carry-over') return read(message);
    if (message.type === 'edit-plan') return edit;
    if (message.type === 'keep-tool-draft' && keep) return keep;
    return { ok: true, value: message.type === 'read-tool-draft' ? (draft ?? null) : null };
  });
  const props = toolProps({
    view,
    ask: ask as ToolProps['ask'],
    pageUser: { pageUser: 'ada' },
  });
  const shown = render(<CarryOver {...props} />);
  await act(async () => {});
  const sent = () => ask.mock.calls.map(([message]) => message).filter(({ type }) => type === 'edit-plan');
  return {
    props,
    ask,
    sent,
    again: (part: Partial<ToolProps>) => shown.rerender(<CarryOver {...props} {...part} />),
  };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const click = (name: string | RegExp) => act(async () => void fireEvent.click(box(name)));

describe('what is offered', () => {
  test('is ticked, with assignee, weight, mark, where it comes from and its note', async () => {
    const candidates = [
      candidate(1, { notes: 'Waiting' }),
      candidate(2, { from: 'milestone', weight: null, people: [] }),
      candidate(3, { parked: 'group/planning#3', notes: 'no matter', weight: 'unknown' }),
    ];
    await show({ read: () => found({ candidates, planned: 2 }) });
    const items = screen.getAllByRole('listitem').filter((item) => item.classList.contains('carry-item'));
    expect(items.map((item) => item.textContent)).toEqual([
      '#1 Title of 1@adaweight 3in the previous planNotes: From 19.7: Waitingcarried over',
      '#2 Title of 2nobodyno weighton milestone 19.7Notes: From 19.7carried over',
      '#3 Title of 3@adaweight unknownin the previous planin the Parking Lot: its row movescarried over',
    ]);
    expect(box('#1 Title of 1').checked).toBe(true);
    expect(screen.getByText('2 more are already planned.')).toBeTruthy();
    const source = screen.getByRole('link', { name: '19.7 Milestone Planning' });
    expect(source.getAttribute('href')).toBe(previous?.webUrl);
  });

  test('goes in one write, as ticked', async () => {
    const candidates = [
      candidate(1),
      candidate(2, { notes: 'Waiting', people: ['ada', 'bilal.k'] }),
      candidate(3, { parked: 'group/planning#3' }),
    ];
    const { sent, props } = await show({ read: () => found({ candidates }) });
    await click('#1 Title of 1');
    await press('Carry over 2 issues');
    expect(sent()).toEqual([
      {
        type: 'edit-plan',
        issue: view.issue,
        command: expect.any(String),
        pageUser: 'ada',
        edits: [
          {
            type: 'add-row',
            section: 'milestone-work',
            row: {
              issue: '#2',
              weight: '3',
              assignee: '@ada @bilal.k',
              'carry-over': '✅',
              notes: 'From 19.7: Waiting',
            },
          },
          { type: 'move-row', key: 'group/planning#3', to: 'milestone-work' },
          {
            type: 'set-cell',
            key: 'group/planning#3',
            section: 'milestone-work',
            column: 'carry-over',
            value: '✅',
          },
        ],
      },
    ]);
    expect(props.onView).toHaveBeenCalledExactlyOnceWith(view);
    expect(await screen.findByText('Carried over #2, #3: saved.')).toBeTruthy();
  });

  test('goes as far as one write takes, and no row without its mark', async () => {
    const parked = candidate(200, { parked: 'group/planning#200' });
    const candidates = [...Array.from({ length: 199 }, (_, at) => candidate(at + 1)), parked];
    const { sent } = await show({ read: () => found({ candidates }) });
    await press('Carry over 200 issues');
    const edits = Array.from({ length: 199 }, () => expect.objectContaining({ type: 'add-row' }));
    expect(sent()).toEqual([expect.objectContaining({ edits })]);
  });

  test('is ticked and left all at once', async () => {
    await show({ read: () => found({ candidates: [candidate(1), candidate(2)] }) });
    await click('#1 Title of 1');
    expect(box('All 2 issues')).toMatchObject({ checked: false, indeterminate: true });
    await click('All 2 issues');
    expect(box('#1 Title of 1').checked).toBe(true);
    await click('All 2 issues');
    expect(box('#2 Title of 2').checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Carry over' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('is no longer what the plan has by now', async () => {
    const { again } = await show({ read: () => found({ candidates: [candidate(1), candidate(2)] }) });
    await act(async () => again({ view: sampleView({ rows: [sampleRow(1)] }) }));
    expect(screen.queryByRole('checkbox', { name: '#1 Title of 1' })).toBeNull();
    expect(box('#2 Title of 2')).toBeTruthy();
  });

  test('is left where the write fails, and the same command is sent again', async () => {
    const { sent } = await show({
      read: () => found({ candidates: [candidate(1)] }),
      edit: failed('offline'),
    });
    await press('Carry over 1 issue');
    expect(await screen.findByText(/^GitLab could not be reached/)).toBeTruthy();
    await press('Carry over 1 issue');
    const [first, second] = sent();
    expect(second).toEqual(first);
  });

  test('that the description refuses is named, with what was written beside it', async () => {
    const refused = [{ index: 0, refusal: 'live-query', line: 12 } as const];
    await show({
      read: () => found({ candidates: [candidate(1), candidate(2)] }),
      edit: { ok: true, value: { ...saved, refused } },
    });
    await press('Carry over 2 issues');
    expect(await screen.findByText(/^Carried over #2: saved\..*#1 was not written: Line 12/)).toBeTruthy();
  });

  test('without a column for the mark is carried over all the same', async () => {
    const refused = [{ index: 1, refusal: 'no-column', line: null } as const];
    await show({
      read: () => found({ candidates: [candidate(3, { parked: 'group/planning#3' })] }),
      edit: { ok: true, value: { ...saved, refused } },
    });
    await press('Carry over 1 issue');
    expect(await screen.findByText('Carried over #3: saved.')).toBeTruthy();
  });
});

describe('when there is nothing to offer', () => {
  test('it says that all is done or planned', async () => {
    await show();
    expect(screen.getByText(/^There is nothing to carry over/)).toBeTruthy();
  });

  test('it does not say so where something could not be asked', async () => {
    await show({
      read: () =>
        found({
          unread: [
            { key: 'gitlab-org/gitlab#5', reason: 'forbidden' },
            { key: 'group/planning#6', reason: 'offline' },
          ],
          unasked: { people: ['ada', 'bilal.k'], failure: { kind: 'offline', values: {} } },
          unnamed: ['Zoe Ortega'],
        }),
    });
    expect(screen.queryByText(/^There is nothing to carry over/)).toBeNull();
    const gaps = screen.getByText(
      /is not known: gitlab-org\/gitlab#5 \(you have no access\), #6 \(GitLab could not be reached\)/,
    ).textContent;
    expect(gaps).toContain('assigned to @ada, @bilal.k on 19.7 is not known. GitLab could not be reached.');
    expect(gaps).toContain('does not name Zoe Ortega by username');
  });

  test('and no planning issue before is found, one can be named', async () => {
    const read = vi.fn((message: { previous?: string | undefined }) =>
      message.previous === undefined ? found({ previous: null }) : found({ candidates: [candidate(1)] }),
    );
    await show({ read });
    const field = screen.getByRole('textbox', { name: 'Planning issue to carry over from' });
    await press('Look there');
    expect(screen.getByText(/^Name a planning issue/)).toBeTruthy();
    await act(async () => void fireEvent.input(field, { target: { value: '#412' } }));
    await press('Look there');
    expect(read).toHaveBeenLastCalledWith(expect.objectContaining({ previous: '#412' }));
    expect(await screen.findByRole('checkbox', { name: '#1 Title of 1' })).toBeTruthy();
  });
});

describe('the planning issue before', () => {
  test('says when what is typed for another one cannot be kept', async () => {
    await show({ read: () => found({ previous: null }), keep: failed('worker-gone') });
    await act(async () => {
      fireEvent.input(screen.getByRole('textbox'), { target: { value: '#3' } });
    });
    expect(await screen.findByText(/could not keep what you type/)).toBeTruthy();
  });

  test('may be another one; what is typed is kept while it is typed', async () => {
    const { ask } = await show();
    await press('Use another planning issue');
    const field = screen.getByRole('textbox');
    await act(async () => void fireEvent.input(field, { target: { value: '#4' } }));
    expect(ask).toHaveBeenLastCalledWith({
      type: 'keep-tool-draft',
      issue: view.issue,
      tool: 'carry-over',
      draft: { previous: '#4' },
    });
  });

  test('that was typed before the dialog was closed is there again', async () => {
    await show({ draft: { previous: 'https://gitlab.com/a/b/-/issues/1' } });
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'https://gitlab.com/a/b/-/issues/1');
  });

  test.each<[FailureKind, RegExp, string]>([
    ['offline', /^GitLab could not be reached/, 'Try again'],
    ['token-revoked', /^Your token was revoked/, 'Set up a token'],
    ['worker-gone', /^The extension was updated/, 'Reload this page'],
    ['not-a-planning-issue', /does not have the planning label/, 'Try again'],
  ])('that cannot be read (%s) says why and what to do', async (kind, words, action) => {
    const { ask } = await show({ read: () => failed(kind) });
    const alert = screen.getByText(words).closest('.alert');
    expect(within(alert as HTMLElement).getByRole('button', { name: action })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use another planning issue' })).toBeTruthy();
    expect(ask).toHaveBeenCalled();
  });
});
