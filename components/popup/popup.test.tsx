// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '@/utils/protocol/answers/access';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { FailureKind } from '@/utils/protocol/failure';
import type { Parked, Parking } from '../parking';
import { sampleLoad } from '../testing/sample-plan';
import { sampleStatus as plan, sampleTeam as team } from '../testing/sample-team';
import { Popup } from './popup';
import type { PopupProps } from './popup-props';

const { origin, projectPath } = team;
const { issue: planning, verdict } = plan;
const issue = { origin, projectPath: 'org/product', iid: 12 };

function show(given: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    teams: [team],
    issue: null,
    isHere: () => false,
    wantsToPark: false,
    missingPlace: null,
    busy: false,
    failure: null,
    reason: '',
    parking: { state: 'writing' },
    reader: { now: '2026-11-22T10:00:00Z', timeZone: 'UTC', locale: 'en-GB' },
    ask: () => new Promise<never>(() => {}),
    onReason: vi.fn(),
    onPark: vi.fn(),
    onRefresh: vi.fn(),
    onOpenOptions: vi.fn(),
    onAllow: vi.fn(),
    ...given,
  };
  const view = render(<Popup {...props} />);
  return { props, again: (changed: Partial<PopupProps>) => view.rerender(<Popup {...props} {...changed} />) };
}

function failed(kind: FailureKind, values = {}) {
  return { kind, values };
}

const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('a team project', () => {
  it('shows its open planning issue at a glance', () => {
    show();
    const section = screen.getByRole('region', { name: 'security / team' });
    expect(within(section).getByRole('link', { name: /^19\.8 Milestone Planning/ })).toHaveProperty(
      'href',
      plan.webUrl,
    );
    for (const text of [
      'Milestone 19.8',
      'finalize by Wed, 9 Dec 2026',
      '17 days left',
      '3 of 6',
      '2 to fix',
      '1 warning',
      '20 of 31',
      '11 under capacity',
      '2 of 6',
      '4 open',
    ]) {
      expect(within(section).getByText(text)).toBeTruthy();
    }
  });

  it.each<[string, Partial<PlanStatus>, string]>([
    [
      'over capacity',
      { totals: sampleLoad({ committed: 33.5, capacity: 31, state: 'over' }) },
      '2.5 over capacity',
    ],
    ['at capacity', { totals: sampleLoad({ committed: 31, capacity: 31, state: 'at' }) }, 'at capacity'],
    ['with unweighted rows', { totals: sampleLoad({ unweighted: 2 }) }, '2 unweighted'],
    [
      'without stated capacity',
      { totals: sampleLoad({ capacity: null, state: 'no-capacity' }) },
      'no capacity stated',
    ],
    ['with every row ready', { verdict: { ...verdict, errors: 0, warnings: 0, ready: 6 } }, 'all ready'],
    ['without rows', { verdict: { ...verdict, errors: 0, warnings: 0, ready: 0, rows: 0 } }, 'No rows'],
    ['with its checklist done', { checklist: { done: 6, total: 6 } }, 'all done'],
    ['without a checklist', { checklist: null }, 'no checklist'],
    ['due soon', { finalizeBy: '2026-11-24' }, '2 days left'],
    ['on its last day', { finalizeBy: '2026-11-22' }, 'Last day: 14 hours left'],
    ['overdue', { finalizeBy: '2026-11-19' }, '3 days overdue'],
    ['without a date', { finalizeBy: null }, 'no finalize date yet'],
    ['without a milestone', { milestone: null }, 'No milestone'],
  ])('says of a plan %s so', (_, change, text) => {
    show({ teams: [{ ...team, plans: [{ ...plan, ...change }] }] });
    expect(screen.getByText(text)).toBeTruthy();
  });

  it.each([
    [1, '1 row not in GitLab yet'],
    [3, '3 rows not in GitLab yet'],
  ])('says what is not in GitLab yet: %i', (pending, words) => {
    show({ teams: [{ ...team, plans: [{ ...plan, pending }] }] });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('shows how early the last plan was finalized when none is open', () => {
    const closed = { ...plan, state: 'closed' as const, closedAt: '2026-12-07T12:00:00Z' };
    show({ teams: [{ ...team, plans: [closed] }] });
    expect(screen.getByText('No planning issue is open.')).toBeTruthy();
    expect(screen.getByText('Finalized 2 days early')).toBeTruthy();
  });

  it('links nowhere but to its own instance', () => {
    show({ teams: [{ ...team, plans: [{ ...plan, webUrl: 'javascript:alert(1)' }] }] });
    expect(screen.getByRole('heading', { name: plan.title })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('marks the planning issue the user has open', () => {
    show({ isHere: (shown) => shown === planning });
    expect(screen.getByText('This page')).toBeTruthy();
  });
});

describe('what cannot be read', () => {
  it.each<[FailureKind, string, 'onRefresh' | 'onOpenOptions' | 'onAllow']>([
    ['offline', 'Try again', 'onRefresh'],
    ['not-found-or-hidden', 'Try again', 'onRefresh'],
    ['server-trouble', 'Try again', 'onRefresh'],
    ['host-withheld', 'Allow', 'onAllow'],
    ['token-expired', 'Set up a token', 'onOpenOptions'],
    ['token-revoked', 'Set up a token', 'onOpenOptions'],
    ['not-authenticated', 'Set up a token', 'onOpenOptions'],
    ['scope-too-small', 'Set up a token', 'onOpenOptions'],
  ])('%s: the last known plan stays, with its age and "%s"', (kind, action, event) => {
    const { props } = show({ teams: [{ ...team, failure: failed(kind) }] });
    expect(screen.getByRole('heading', { name: /^19\.8/ })).toBeTruthy();
    expect(screen.getByText(/Shown as read 09:30\./)).toBeTruthy();
    fireEvent.click(button(action));
    expect(props[event]).toHaveBeenCalledOnce();
  });

  it('is said of the project it concerns, and of no other', () => {
    const other = {
      ...team,
      projectPath: 'org/appsec',
      plans: [],
      readAt: null,
      failure: failed('forbidden'),
    };
    show({ teams: [team, other] });
    const [first, second] = [/security/, /appsec/].map((name) => screen.getByRole('region', { name }));
    expect(first?.textContent).not.toMatch(/does not allow/);
    expect(second?.textContent).toMatch(/does not allow/);
    expect(second?.textContent).not.toMatch(/Shown as read|No planning issue/);
  });

  it('is said once when the background itself does not answer', () => {
    const { props } = show({ teams: null, failure: failed('worker-gone') });
    expect(screen.getByText(/was updated or restarted/)).toBeTruthy();
    fireEvent.click(button('Try again'));
    expect(props.onRefresh).toHaveBeenCalledOnce();
  });
});

describe('freshness', () => {
  it('is said while GitLab is read for the first time', () => {
    show({ teams: null, busy: true });
    expect(screen.getByRole('status').textContent).toBe('Reading from GitLab…');
  });

  it('is the oldest read of what is shown', () => {
    show({ teams: [team, { ...team, projectPath: 'org/appsec', readAt: '2026-11-21T08:00:00Z' }] });
    expect(screen.getByRole('status').textContent).toBe('Read 21 Nov 2026, 08:00');
  });

  it('of what was kept is said while GitLab is read again', () => {
    show({ busy: true });
    expect(screen.getByRole('status').textContent).toBe('Read 09:30, reading again…');
  });

  it('can be asked for, but not twice at once', () => {
    const { props, again } = show();
    fireEvent.click(button('Read again'));
    again({ busy: true });
    fireEvent.click(button('Read again'));
    expect(props.onRefresh).toHaveBeenCalledOnce();
  });
});

describe('what a token would have to allow', () => {
  const none = { ...team, access: 'anonymous' as const };

  it.each<[Access, RegExp, string]>([
    [
      'anonymous',
      /only public projects of gitlab\.com can be read.*set up your access token/,
      'Set up a token',
    ],
    ['read-only', /can only read.*with the api scope/, 'Replace the token'],
  ])('is said once with %s access, and parking waits for it', (access, words, action) => {
    const { props } = show({
      issue,
      teams: [
        { ...team, access },
        { ...none, access, projectPath: 'org/other' },
      ],
    });
    expect(screen.getAllByText(words)).toHaveLength(1);
    expect(document.body.textContent?.match(/access token|api scope/g)).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'Park this issue' })).toBeNull();
    fireEvent.click(button(action));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('is said of the GitLab it concerns, and of no other', () => {
    show({ teams: [{ ...none, origin: 'https://git.example.org' }, team] });
    expect(screen.getByText(/public projects of git\.example\.org/)).toBeTruthy();
    expect(screen.queryByText(/gitlab\.com/)).toBeNull();
  });

  it('is not said where it allows all', () => {
    show();
    expect(screen.queryByText(/token/)).toBeNull();
  });

  it('names why the next plan cannot be opened', () => {
    show({ teams: [{ ...none, plans: [] }] });
    const open = button('Create the next one');
    expect(open.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(open.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /create a planning issue, set up your access token/,
    );
  });
});

it('asks for a team project when none is set up', () => {
  const { props } = show({ teams: [] });
  fireEvent.click(button('Choose a team project'));
  expect(props.onOpenOptions).toHaveBeenCalledOnce();
});

describe('parking the issue in front', () => {
  const field = () => screen.getByRole('textbox', { name: 'Why this milestone?' });
  const section = () => screen.queryByRole('region', { name: 'Park this issue' });
  const next = {
    ...plan,
    issue: { ...planning, iid: 440 },
    title: '19.9 Milestone Planning',
    finalizeBy: '2027-01-06',
  };

  it('is offered on an issue page, with the issue named and the field focused', () => {
    show({ issue });
    expect(section()?.textContent).toContain('org/product#12');
    expect(section()?.textContent).toContain('into 19.8 Milestone Planning');
    expect(document.activeElement).toBe(field());
  });

  it.each<[string, Partial<PopupProps>]>([
    ['on a page that is no issue', { issue: null }],
    ['on a planning issue itself', { issue: planning, isHere: (shown) => shown === planning }],
  ])('is not offered %s', (_, given) => {
    show(given);
    expect(section()).toBeNull();
  });

  it.each<[string, Partial<PopupProps>, RegExp]>([
    ['no issue is', { issue: null }, /^This page shows no issue to park/],
    [
      'a planning issue is',
      { issue: planning, isHere: (shown) => shown === planning },
      /^This page is a planning/,
    ],
  ])('asked for by the shortcut where %s in front says so', (_, given, words) => {
    show({ ...given, wantsToPark: true });
    expect(screen.getByText(words)).toBeTruthy();
    expect(section()).toBeNull();
  });

  it('hands over every keystroke, so that it can be kept', () => {
    const { props } = show({ issue });
    fireEvent.input(field(), { target: { value: 'Closes a gap' } });
    expect(props.onReason).toHaveBeenCalledWith('Closes a gap');
  });

  it.each<[string, () => void]>([
    ['Enter', () => fireEvent.keyDown(field(), { key: 'Enter' })],
    ['the button', () => fireEvent.click(button('Park issue'))],
  ])('takes %s', (_, act) => {
    const { props } = show({ issue, reason: 'Closes a gap' });
    act();
    expect(props.onPark).toHaveBeenCalledExactlyOnceWith(planning);
  });

  it.each([
    ['Shift+Enter starts a new line', { shiftKey: true }],
    ['Enter only ends a word that is being composed', { isComposing: true }],
  ])('%s', (_, modifier) => {
    const { props } = show({ issue, reason: 'Closes a gap' });
    fireEvent.keyDown(field(), { key: 'Enter', ...modifier });
    expect(props.onPark).not.toHaveBeenCalled();
  });

  it('asks for a sentence when there is none', () => {
    const { props } = show({ issue, reason: '  ' });
    fireEvent.click(button('Park issue'));
    expect(props.onPark).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Say in a sentence why/)).toBeTruthy();
  });

  it('lets the user choose among several planning issues, the next to finalize first', () => {
    const { props } = show({ issue, reason: 'x', teams: [{ ...team, plans: [next, plan] }] });
    const choice = screen.getByRole('combobox', { name: 'Planning issue' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([plan.title, next.title]);
    fireEvent.change(choice, { target: { value: `${origin}/${projectPath}#440` } });
    fireEvent.click(button('Park issue'));
    expect(props.onPark).toHaveBeenCalledExactlyOnceWith(next.issue);
  });

  it.each<[string, Partial<PopupProps>, string]>([
    ['no planning issue is open', { teams: [{ ...team, plans: [] }] }, 'so there is no Parking Lot'],
    ['planning issues are still being read', { teams: null, busy: true }, 'Reading the planning issues…'],
    [
      'none could be read',
      { teams: [{ ...team, plans: [], readAt: null, failure: failed('offline') }] },
      'No planning issue could be read yet.',
    ],
  ])('says so while %s', (_, given, text) => {
    const { props } = show({ issue, reason: 'x', ...given });
    expect(section()?.textContent).toContain(text);
    const submit = screen.queryByRole('button', { name: 'Park issue' });
    if (submit) fireEvent.click(submit);
    expect(props.onPark).not.toHaveBeenCalled();
  });

  it('is not offered where GitLab lets the user comment and no more, and says so', () => {
    const { props } = show({
      issue,
      reason: 'x',
      teams: [{ ...team, plans: [{ ...plan, access: 'comment' }] }],
    });
    expect(section()?.textContent).toContain('GitLab does not let you change this planning issue');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(props.onPark).not.toHaveBeenCalled();
  });

  it('goes only where the user may change the plan', () => {
    const { props } = show({
      issue,
      reason: 'x',
      teams: [{ ...team, plans: [next, { ...plan, access: 'comment' }] }],
    });
    fireEvent.click(button('Park issue'));
    expect(props.onPark).toHaveBeenCalledExactlyOnceWith(next.issue);
  });

  it('goes only into plans of the same GitLab', () => {
    const elsewhere = { ...team, origin: 'https://git.example.org' };
    show({ issue, teams: [elsewhere] });
    expect(section()?.textContent).toContain('so there is no Parking Lot');
  });

  it('is under way only once', () => {
    const { props } = show({ issue, reason: 'x', parking: { state: 'sending' } });
    fireEvent.click(button('Parking…'));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(props.onPark).not.toHaveBeenCalled();
  });

  const done = (outcome: Parked['outcome']): Parking => ({
    state: 'done',
    result: { outcome, reference: 'org/product#12', remarks: null, plan },
  });

  it('says whose edit it was merged with', () => {
    const remarks = { mergedWith: ['Bilal K'], collided: [], unchecked: null, altered: false };
    const result = { outcome: 'merged', reference: '#12', remarks, plan } as const;
    show({ issue, reason: 'x', parking: { state: 'done', result } });
    expect(section()?.textContent).toMatch(/#12 is parked in .*merged with the edit that Bilal K/);
  });

  it('never says that both edits are there where that could not be checked', () => {
    const remarks = { mergedWith: [], collided: [], unchecked: 'history', altered: false } as const;
    const result = { outcome: 'saved-beside', reference: '#12', remarks, plan } as const;
    show({ issue, reason: 'x', parking: { state: 'done', result } });
    expect(section()?.textContent).toMatch(/keeps no history/);
    expect(section()?.textContent).not.toMatch(/both in/);
  });

  it.each<[Parked['outcome'], RegExp]>([
    ['saved', /org\/product#12 is parked in 19\.8/],
    ['saved-beside', /org\/product#12 and their change are both in 19\.8/],
  ])('%s: says where the row is, and is over', (outcome, text) => {
    show({ issue, reason: 'Closes a gap', parking: done(outcome) });
    expect(section()?.textContent).toMatch(text);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each<[Parked['outcome'], RegExp]>([
    ['already-parked', /Nothing changed: org\/product#12 is already in the Parking Lot of 19\.8/],
    ['already-planned', /Nothing changed: org\/product#12 is already in the Milestone Work of 19\.8/],
  ])('%s: says so and leaves what was typed', (outcome, text) => {
    show({ issue, reason: 'Closes a gap', parking: done(outcome) });
    expect(section()?.textContent).toMatch(text);
    expect(field()).toHaveProperty('value', 'Closes a gap');
  });

  it('says why it failed and leaves what was typed', () => {
    const failure = failed('offline', { kept: 1 });
    show({ issue, reason: 'Closes a gap', parking: { state: 'failed', failure } });
    expect(screen.getByText(/The change is kept and will be sent/)).toBeTruthy();
    expect(field()).toHaveProperty('value', 'Closes a gap');
  });

  it('leads to the options when the token failed', () => {
    const { props } = show({ issue, parking: { state: 'failed', failure: failed('token-revoked') } });
    fireEvent.click(button('Set up a token'));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });
});
