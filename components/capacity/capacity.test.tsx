// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CapacityRow } from '@/utils/plan/document';
import type { PersonLoad } from '@/utils/plan/plan';
import type { LastCapacity } from '@/utils/protocol/answers/last-capacity';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { ToolDraft } from '@/utils/protocol/fields';
import type { Message } from '@/utils/protocol/messages';
import { sampleLoad, samplePerson, sampleView } from '../testing/sample-plan';
import { Capacity } from './capacity';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

function listed(member: string, cells: CapacityRow['cells'], part: Partial<PersonLoad> = {}): PersonLoad {
  const row = { member, cells: { capacity: '', 'time-off': '', notes: '', ...cells }, line: 9 };
  return samplePerson(member, { listed: row, ...part });
}

const ada = listed('ada.moreno', { capacity: '8', 'time-off': '2 days' }, { committed: 5 });
const noor = listed('noor', { notes: 'Mentoring' });
const chidi = samplePerson('chidi', { committed: 3, capacity: null });

const last: LastCapacity = {
  previous: {
    title: '19.7 Milestone Planning',
    webUrl: 'https://gitlab.com/x/-/issues/412',
    because: 'named',
  },
  members: [
    { member: 'ada.moreno', capacity: '6', notes: '' },
    { member: 'noor', capacity: '7', notes: 'On call' },
    { member: 'lee', capacity: '5', notes: 'Half time' },
  ],
};

interface Told {
  draft?: ToolDraft | null;
  last?: LastCapacity | Failure;
  failure?: Failure;
  /** The browser has no room left. */
  full?: boolean;
}

const storageFull: Failure = { kind: 'not-saved', values: { reason: 'storage-full' } };

function show(view: PlanView, { draft = null, last: told = last, failure, full = false }: Told = {}) {
  const sent: Message[] = [];
  const answers = (message: Message) => {
    if (message.type === 'read-tool-draft') return { ok: true, value: draft };
    if (message.type === 'keep-tool-draft')
      return full ? { ok: false, failure: storageFull } : { ok: true, value: null };
    if (message.type === 'read-last-capacity')
      return 'kind' in told ? { ok: false, failure: told } : { ok: true, value: told };
    const result = { outcome: 'saved', refused: [], remarks: null, plan: view };
    return failure ? { ok: false, failure } : { ok: true, value: result };
  };
  const ask = vi.fn(async (message: Message) => {
    sent.push(message);
    return answers(message);
  }) as Ask;
  const props = {
    view,
    ask,
    reader: { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' },
    row: null,
    pageUser: { pageUser: 'ada.moreno' },
    onView: vi.fn(),
    onRead: vi.fn(),
    onReload: vi.fn(),
    onOpenOptions: vi.fn(),
    onClose: vi.fn(),
  };
  render(<Capacity {...props} />);
  const edits = () => sent.filter((message) => message.type === 'edit-plan').map((message) => message.edits);
  const drafts = () => sent.filter((message) => message.type === 'keep-tool-draft').map((each) => each.draft);
  return { ...props, sent, edits, drafts };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const member = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Team member', hidden: true });

async function type(name: string, text: string) {
  await vi.waitFor(() => expect(field(name).readOnly).toBe(false));
  fireEvent.input(field(name), { target: { value: text } });
}

describe('a member’s capacity', () => {
  test('is the token’s user’s, as the table has it', () => {
    show(sampleView({ people: [noor, ada] }));
    expect(member().value).toBe('ada.moreno');
    expect([field('Capacity').value, field('Time off').value, field('Notes').value]).toEqual([
      '8',
      '2 days',
      '',
    ]);
  });

  test('may be anybody’s, and be theirs to add who are not in the plan yet', async () => {
    show(sampleView({ people: [noor] }));
    expect(member().value).toBe('ada.moreno');
    fireEvent.change(member(), { target: { value: 'noor' } });
    await vi.waitFor(() => expect(field('Notes').value).toBe('Mentoring'));
  });

  test.each([
    ['', /not 0/],
    ['6,5', 'Counts as 6.5 weight points.'],
    ['about half', /“about half” is not a number of points, so it counts as not stated/],
  ])('typed as %j means %s', async (text, words) => {
    show(sampleView({ people: [ada] }));
    await type('Capacity', text);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('is held against what they carry while it is typed, with the slack', async () => {
    show(sampleView({ people: [ada], totals: sampleLoad({ capacity: 10, slack: 2 }) }));
    await type('Capacity', '5');
    expect(await screen.findByText('at capacity, 1 into the slack of 1')).toBeTruthy();
  });

  test('is written with what was changed alone, in the words of the table', async () => {
    const { edits, drafts, sent } = show(sampleView({ people: [ada] }));
    await type('Capacity', 'about half');
    fireEvent.click(button('Save'));
    await screen.findByText(/Capacity of @ada.moreno: saved./);
    expect(edits()).toEqual([
      [{ type: 'set-capacity', member: 'ada.moreno', row: { capacity: 'about half' } }],
    ]);
    expect(sent.find(({ type }) => type === 'edit-plan')).toMatchObject({ pageUser: 'ada.moreno' });
    await vi.waitFor(() => expect(drafts().at(-1)).toBeNull());
  });

  test('is not sent while nothing was changed', () => {
    const { edits } = show(sampleView({ people: [ada] }));
    expect(button('Save').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Save'));
    expect(edits()).toEqual([]);
  });

  test('is kept while it is typed, and comes back', async () => {
    const { drafts } = show(sampleView({ people: [ada] }), { draft: { 'ada.moreno notes': 'On call' } });
    await vi.waitFor(() => expect(field('Notes').value).toBe('On call'));
    await type('Capacity', '7');
    await vi.waitFor(() =>
      expect(drafts()).toEqual([{ 'ada.moreno notes': 'On call', 'ada.moreno capacity': '7' }]),
    );
  });

  test('says when it cannot be kept while it is typed', async () => {
    show(sampleView({ people: [ada] }), { full: true });
    await type('Capacity', '7');
    expect(await screen.findByText(/could not keep what you type/)).toBeTruthy();
  });

  test('is the one somebody was typing', async () => {
    show(sampleView({ people: [noor, ada] }), { draft: { 'noor capacity': '5' } });
    await vi.waitFor(() => expect(member().value).toBe('noor'));
    expect(field('Capacity').value).toBe('5');
    fireEvent.click(button('Save'));
    expect(await screen.findByText('Capacity of @noor: saved.')).toBeTruthy();
    expect(member().value).toBe('noor');
  });

  test.each<[string, Failure, boolean]>([
    ['stays in its field when it was not saved', { kind: 'forbidden', values: {} }, true],
    ['leaves its field once the journal has it', { kind: 'offline', values: { kept: 1 } }, false],
  ])('%s', async (_what, failure, stays) => {
    const { drafts } = show(sampleView({ people: [ada] }), { failure });
    await type('Capacity', '7');
    fireEvent.click(button('Save'));
    await vi.waitFor(() =>
      expect(screen.getAllByRole('status', { hidden: true })[0]?.textContent).not.toBe(''),
    );
    await vi.waitFor(() => expect(drafts().at(-1) !== null).toBe(stays));
    expect(field('Capacity').value).toBe(stays ? '7' : '8');
  });

  test('that waits to be sent is shown, and said to wait', () => {
    const edit = { type: 'set-capacity', member: 'ada.moreno', row: { capacity: '3' } } as const;
    const waiting = { command: 'c', acceptedAt: '', state: 'waiting', failure: null, edits: [edit] } as const;
    show(sampleView({ people: [ada] }, { pendingEdits: [waiting] }));
    expect(field('Capacity').value).toBe('3');
    expect(screen.getByText(/as soon as GitLab can be reached/)).toBeTruthy();
  });

  test('has no field for a column the table lacks', () => {
    const row = { member: 'ada.moreno', cells: { capacity: '8' }, line: 9 };
    show(sampleView({ people: [samplePerson('ada.moreno', { listed: row })] }));
    expect([field('Capacity').disabled, field('Time off').disabled]).toEqual([false, true]);
    expect(screen.getAllByText(/no such column/)).toHaveLength(2);
  });
});

describe('members who are missing from the table', () => {
  test('are added with one tick each, in one write', async () => {
    const { edits } = show(sampleView({ people: [ada, chidi, samplePerson('lee')] }));
    fireEvent.click(screen.getByRole('checkbox', { name: '@lee', hidden: true }));
    fireEvent.click(await screen.findByText('Add 1 member to the table'));
    await screen.findByText(/Members of the Capacity table: saved./);
    expect(edits()).toEqual([[{ type: 'set-capacity', member: 'chidi', row: {} }]]);
  });

  test('are not asked about when there are none', () => {
    show(sampleView({ people: [ada] }));
    expect(screen.queryByText('Not in the table yet')).toBeNull();
  });
});

describe('the last milestone’s capacity', () => {
  test('is looked up on request, and copied for those who stated none', async () => {
    const { edits, sent } = show(sampleView({ people: [ada, noor] }));
    expect(sent.map(({ type }) => type)).not.toContain('read-last-capacity');
    fireEvent.click(button(/Look up/));
    const list = await screen.findByRole('list', { name: 'From the previous milestone', hidden: true });
    const boxes = within(list).getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, true]);
    expect(list.textContent).toContain('now: 8');
    fireEvent.click(button('Copy 2 capacities'));
    await screen.findByText(/Capacity of the previous milestone: saved./);
    expect(edits()).toEqual([
      [
        { type: 'set-capacity', member: 'noor', row: { capacity: '7' } },
        { type: 'set-capacity', member: 'lee', row: { capacity: '5', notes: 'Half time' } },
      ],
    ]);
  });

  test.each<[string, LastCapacity | Failure, RegExp]>([
    ['there is no plan before', { previous: null, members: [] }, /No previous planning issue/],
    ['nobody stated any', { ...last, members: [] }, /Nobody stated a capacity there/],
    ['GitLab cannot be reached', { kind: 'offline', values: {} }, /GitLab/],
  ])('says so when %s, and can be looked up again', async (_what, told, words) => {
    show(sampleView({ people: [ada] }), { last: told });
    fireEvent.click(button(/Look up/));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(button('Look it up again')).toBeTruthy();
  });
});
