// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { IssueCandidate } from '@/utils/protocol/answers/issue-candidate';
import type { PendingPark } from '@/utils/protocol/answers/pending';
import type { ParkResult, WriteRemarks } from '@/utils/protocol/answers/write-result';
import { sampleView } from '../testing/sample-plan';
import { ParkForm, type ParkFormProps } from './park-form';

const trust = vi.hoisted(() => ({ isTrusted: vi.fn((_: Event) => true) }));
vi.mock('../trusted', () => trust);

afterEach(() => {
  cleanup();
  trust.isTrusted.mockReturnValue(true);
});

const written = { reference: 'group/project#12', reason: 'Small, and unblocks others' };
const submitName = 'Add to the Parking Lot';

function show(part: Partial<ParkFormProps> = {}) {
  const props: ParkFormProps = {
    access: 'write',
    closed: false,
    draft: { reference: '', reason: '' },
    search: { candidates: null, pending: false },
    parking: { state: 'writing' },
    pending: [],
    onDraft: vi.fn(),
    onSearch: vi.fn(),
    onPark: vi.fn(),
    onShowParked: vi.fn(),
    onSendAgain: vi.fn(),
    onReload: vi.fn(),
    onDiscard: vi.fn(),
    onOpenOptions: vi.fn(),
    ...part,
  };
  return { props, ...render(<ParkForm {...props} />) };
}

const issueField = () => screen.getByRole('combobox', { name: 'Issue' }) as HTMLInputElement;
const reasonField = () => screen.getByRole('textbox', { name: 'Why this milestone?' }) as HTMLInputElement;
const submit = () => fireEvent.click(screen.getByRole('button', { name: submitName }));

describe('writing', () => {
  test('tells what is typed, so that it can be kept and searched for', () => {
    const { props } = show({ draft: { ...written, reference: '' } });
    fireEvent.input(issueField(), { target: { value: 'paved road' } });
    expect(props.onDraft).toHaveBeenCalledWith({ reference: 'paved road' });
    expect(props.onSearch).toHaveBeenCalledWith('paved road');
    fireEvent.input(reasonField(), { target: { value: 'Because' } });
    expect(props.onDraft).toHaveBeenLastCalledWith({ reason: 'Because' });
  });

  test('shows a draft that was kept', () => {
    show({ draft: written });
    expect(issueField().value).toBe(written.reference);
    expect(reasonField().value).toBe(written.reason);
  });
});

describe('submitting', () => {
  test('parks what is written', () => {
    const { props } = show({ draft: written });
    submit();
    expect(props.onPark).toHaveBeenCalledOnce();
  });

  test('does nothing on a press that no person made', () => {
    trust.isTrusted.mockReturnValue(false);
    const { props } = show({ draft: written });
    submit();
    expect(props.onPark).not.toHaveBeenCalled();
  });

  test.each([
    ['the issue', { ...written, reference: ' ' }, /Name the issue/],
    ['the reason', { ...written, reason: '' }, /Say in a sentence/],
  ])('asks for %s when it is missing', (_, draft, words) => {
    const { props } = show({ draft });
    submit();
    expect(props.onPark).not.toHaveBeenCalled();
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('waits for one answer before it sends again', () => {
    const { props } = show({ draft: written, parking: { state: 'sending' } });
    fireEvent.click(screen.getByRole('button', { name: 'Adding…' }));
    expect(props.onPark).not.toHaveBeenCalled();
    expect(issueField().readOnly && reasonField().readOnly).toBe(true);
  });

  test('waits until the plan is known', () => {
    const { props } = show({ draft: written, access: null });
    submit();
    expect(props.onPark).not.toHaveBeenCalled();
  });
});

describe('what became of it', () => {
  const done = (outcome: ParkResult['outcome']) => ({
    state: 'done' as const,
    result: { outcome, reference: '#12', remarks: null, plan: sampleView() },
  });

  test.each([
    ['saved', '#12 is in the Parking Lot.'],
    ['saved-beside', /both changes are kept/],
    ['removed', /removed since/],
    ['already-parked', /already in the Parking Lot/],
    ['already-planned', /already in Milestone Work/],
  ] as const)('%s', (outcome, words) => {
    const { props } = show({ parking: done(outcome) });
    expect(screen.getByRole('status').textContent).toMatch(words);
    fireEvent.click(screen.getByRole('button', { name: 'Show the row' }));
    expect(props.onShowParked).toHaveBeenCalledWith('#12');
  });

  test('failed: why, and the text stays', () => {
    show({ draft: written, parking: { state: 'failed', failure: { kind: 'offline', values: {} } } });
    expect(screen.getByRole('status').textContent).toMatch(/could not be reached.*nothing you typed is lost/);
    expect(reasonField().value).toBe(written.reason);
  });

  test('failed for want of a token: leads to the options', () => {
    const { props } = show({ parking: { state: 'failed', failure: { kind: 'token-expired', values: {} } } });
    fireEvent.click(screen.getByRole('button', { name: 'Set up a token' }));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  test('failed because the extension was updated: leads to a reload, and the text stays to be copied', () => {
    const failure = { kind: 'worker-gone', values: {} } as const;
    const { props } = show({ draft: written, parking: { state: 'failed', failure } });
    fireEvent.click(screen.getByRole('button', { name: 'Reload this page' }));
    expect(props.onReload).toHaveBeenCalledOnce();
    expect(reasonField().value).toBe(written.reason);
  });

  test('not in GitLab yet: shown, and can be given up by a person', () => {
    const pending = {
      command: 'c',
      ...written,
      acceptedAt: '2026-11-22T12:00:00Z',
      state: 'waiting' as const,
      failure: null,
    };
    const { props } = show({ pending: [pending] });
    expect(screen.getByRole('list', { name: 'Not in GitLab yet' }).textContent).toContain(written.reason);
    trust.isTrusted.mockReturnValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(props.onDiscard).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(props.onDiscard).toHaveBeenCalledWith('c');
  });

  const waits = { command: 'c', ...written, acceptedAt: '2026-11-22T12:00:00Z' };
  const offline = { kind: 'offline', values: {} } as const;
  const gone = { kind: 'row-gone', values: {} } as const;

  test.each<[string, PendingPark, RegExp, string | null]>([
    ['waiting for GitLab', { ...waits, state: 'waiting', failure: offline }, /kept and will be sent/, null],
    [
      'refused',
      { ...waits, state: 'refused', failure: { kind: 'forbidden', values: {} } },
      /does not allow/,
      'Try again',
    ],
    ['gone', { ...waits, state: 'missing', failure: gone }, /does not say why/, 'Add it again'],
  ])('%s: says so, with what can be done', (_, pending, words, again) => {
    const { props } = show({ pending: [pending] });
    expect(screen.getByRole('list', { name: 'Not in GitLab yet' }).textContent).toMatch(words);
    if (again === null) expect(screen.queryByRole('button', { name: /again/ })).toBeNull();
    else {
      fireEvent.click(screen.getByRole('button', { name: again }));
      expect(props.onSendAgain).toHaveBeenCalledWith(pending);
    }
  });

  test('nothing is sent again or given up on a press that no person made', () => {
    trust.isTrusted.mockReturnValue(false);
    const { props } = show({ pending: [{ ...waits, state: 'missing', failure: gone }] });
    for (const button of ['Add it again', 'Leave it out'])
      fireEvent.click(screen.getByRole('button', { name: button }));
    expect(props.onSendAgain).not.toHaveBeenCalled();
    expect(props.onDiscard).not.toHaveBeenCalled();
  });

  const remarked = (part: Partial<WriteRemarks>): WriteRemarks => ({
    mergedWith: [],
    collided: [],
    unchecked: null,
    altered: false,
    ...part,
  });

  test.each<[ParkResult['outcome'], WriteRemarks, RegExp]>([
    ['merged', remarked({ mergedWith: ['Bilal K'] }), /is in the Parking Lot\. It was merged .* Bilal K/],
    ['merged', remarked({ mergedWith: ['A', 'B'], collided: ['| x |'] }), /A and B .* put back, .* \| x \|/],
    ['saved-beside', remarked({ unchecked: 'history' }), /^(?!.*both changes).*keeps no history/],
    ['saved-beside', remarked({ unchecked: 'ticks' }), /^(?!.*both changes).*ticked task/],
    ['saved', remarked({ unchecked: 'versions' }), /gives no versions/],
    ['saved', remarked({ altered: true }), /quick actions/],
  ])('%s: says what was merged, and what could not be checked', (outcome, remarks, words) => {
    show({ parking: { state: 'done', result: { outcome, reference: '#12', remarks, plan: sampleView() } } });
    expect(screen.getByRole('status').textContent).toMatch(words);
  });
});

test.each([
  ['offline', {}, /will be sent by itself\./],
  ['token-revoked', {}, /Your token was revoked\. .*Set up a new token in the options\./],
  ['wrong-user', { other: 'ada', token: 'bilal' }, /This change is @ada’s/],
] as const)('waiting after %s says what it waits for', (kind, values, words) => {
  const acceptedAt = '2026-11-22T12:00:00Z';
  const pending = {
    command: 'c',
    ...written,
    acceptedAt,
    state: 'waiting',
    failure: { kind, values },
  } as const;
  show({ pending: [pending] });
  expect(screen.getByRole('list', { name: 'Not in GitLab yet' }).textContent).toMatch(words);
});

describe('without the means to write', () => {
  test.each([
    ['anonymous', /needs your access token/],
    ['read-only', /can only read/],
  ] as const)('%s: asks for a token', (access, words) => {
    const { props } = show({ access });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Set up a token' }));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  test('allowed to comment only: says so, and asks for no token', () => {
    show({ access: 'comment' });
    expect(screen.getByText(/does not let you change this planning issue/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Set up a token' })).toBeNull();
  });

  test('finalized: points to the next planning issue', () => {
    show({ closed: true });
    expect(screen.getByText(/next planning issue/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('candidates', () => {
  const candidates: readonly IssueCandidate[] = [
    { reference: 'group/project#1', title: 'One', state: 'opened' },
    { reference: 'group/project#2', title: 'Two', state: 'closed' },
  ];
  const search = { candidates, pending: false };
  const press = (key: string) => fireEvent.keyDown(issueField(), { key });
  const searched = () => {
    const shown = show({ draft: { reference: 'wor', reason: '' } });
    fireEvent.input(issueField(), { target: { value: 'word' } });
    shown.rerender(<ParkForm {...shown.props} search={search} />);
    return shown.props;
  };
  const activeOption = () =>
    document.getElementById(issueField().getAttribute('aria-activedescendant') ?? '')?.textContent;

  test('are listed with title, reference and state', () => {
    searched();
    expect(issueField().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Onegroup/project#1',
      'Twogroup/project#2 (closed)',
    ]);
    expect(screen.getByText('2 issues found')).toBeTruthy();
  });

  test('are chosen by keyboard', () => {
    const props = searched();
    press('ArrowDown');
    expect(activeOption()).toContain('One');
    press('ArrowDown');
    expect(activeOption()).toContain('Two');
    press('Enter');
    expect(props.onDraft).toHaveBeenLastCalledWith({ reference: 'group/project#2' });
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('go round: past the last is the field itself, before it the last', () => {
    searched();
    for (const _ of candidates) press('ArrowDown');
    press('ArrowDown');
    expect(activeOption()).toBeUndefined();
    press('ArrowUp');
    expect(activeOption()).toContain('Two');
  });

  test('are chosen by mouse', () => {
    const props = searched();
    fireEvent.mouseDown(screen.getByRole('option', { name: /One/ }));
    expect(props.onDraft).toHaveBeenLastCalledWith({ reference: 'group/project#1' });
  });

  test('close on Escape and when the field is left', () => {
    searched();
    press('Escape');
    expect(screen.queryByRole('option')).toBeNull();
    press('ArrowDown');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.blur(issueField());
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('Enter without one lets the form be sent', () => {
    searched();
    expect(press('Enter')).toBe(true);
  });

  test.each([
    ['while searching', { candidates: null, pending: true }, 'word', 'Searching…'],
    ['that nothing was found', { candidates: [], pending: false }, 'word', /No open issue/],
    ['the title of the one chosen', search, 'group/project#1', 'One'],
  ])('the hint says %s', (_, state, reference, words) => {
    show({ draft: { reference, reason: '' }, search: state });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
