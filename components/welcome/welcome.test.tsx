// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Failure, FailureKind } from '@/utils/protocol/failure';
import { sampleStatus as plan, sampleTeam } from '../testing/sample-team';
import { Welcome, type WelcomeProps } from './welcome';

const team: TeamStatus = { ...sampleTeam, access: 'anonymous' };
const { origin, projectPath } = team;

const settings: Settings = {
  projects: [{ origin, projectPath }],
  chosenProfile: 'product-security-engineering',
  ownProfile: null,
  presets: [],
  tokens: { [origin]: null },
  withheld: [],
  reminders: [],
  notifications: false,
};

function show(given: Partial<WelcomeProps> = {}) {
  const well = () => vi.fn(async (): Promise<Failure | null> => null);
  const props: WelcomeProps = {
    settings,
    failure: null,
    teams: [team],
    planningLabel: 'Milestone Planning',
    reader: { now: '2026-11-22T10:00:00Z', timeZone: 'UTC', locale: 'en-GB' },
    shortcuts: [],
    onChangeShortcuts: vi.fn(),
    onRead: vi.fn(),
    onAllow: vi.fn(),
    onRefresh: vi.fn(),
    onOpenOptions: vi.fn(),
    onAddProject: well(),
    onRemoveProject: well(),
    onSaveToken: well(),
    onCheckToken: well(),
    onRemoveToken: well(),
    ...given,
  };
  render(<Welcome {...props} />);
  return props;
}

const planOf = (path = projectPath) => screen.getByRole('article', { name: path });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

afterEach(cleanup);

it('says while the settings are read, and why they could not be', async () => {
  show({ settings: null });
  expect(screen.getByRole('status').textContent).toBe('Reading your settings…');
  cleanup();
  const { onRead } = show({ settings: null, failure: { kind: 'worker-gone', values: {} } });
  await press('Try again');
  expect(onRead).toHaveBeenCalledOnce();
});

describe('the plan of a team project', () => {
  it('is shown with its name, its days and its capacity, and a link that opens it', () => {
    show();
    for (const words of ['The plan can be read.', '19.8 Milestone Planning', '17 days left', '20 of 31'])
      expect(planOf().textContent).toContain(words);
    const link = within(planOf()).getByRole('link', { name: /^Open the plan/ });
    expect(link).toHaveProperty('href', plan.webUrl);
  });

  it('is being read', () => {
    show({ teams: null });
    expect(planOf().textContent).toContain('Reading the plan from GitLab…');
  });

  it('where none is open, says by which label one is known', async () => {
    const { onOpenOptions } = show({ teams: [{ ...team, plans: [] }], planningLabel: 'Planning' });
    expect(planOf().textContent).toContain('one with the label “Planning”');
    await act(async () => {
      fireEvent.click(within(planOf()).getByRole('button', { name: 'All options' }));
    });
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it.each<[FailureKind, string, 'onRefresh' | 'onAllow']>([
    ['offline', 'Try again', 'onRefresh'],
    ['host-withheld', 'Allow', 'onAllow'],
  ])('%s: says so, and "%s" is the way out', async (kind, action, event) => {
    const props = show({ teams: [{ ...team, plans: [], readAt: null, failure: { kind, values: {} } }] });
    expect(planOf().textContent).not.toContain('can be read');
    await press(action);
    expect(props[event]).toHaveBeenCalledOnce();
  });

  it('on a host that is withheld says so once, in its place, and asks for it', async () => {
    const failure: Failure = { kind: 'host-withheld', values: {} };
    const elsewhere = 'https://git.example.org';
    const { onAllow } = show({
      settings: { ...settings, withheld: [origin, elsewhere] },
      teams: [{ ...team, failure }],
    });
    expect(screen.getAllByText(/does not let the extension reach gitlab\.com/)).toHaveLength(1);
    expect(planOf().textContent).toContain('Shown as read');
    expect(screen.getByText(/does not let the extension reach git\.example\.org/)).toBeTruthy();
    await act(async () => void fireEvent.click(within(planOf()).getByRole('button', { name: 'Allow' })));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(origin);
  });

  it.each<[TeamStatus['access'], RegExp, string]>([
    ['anonymous', /no such public project/, 'Set up a token'],
    ['write', /it does not exist, or is hidden from you/, 'Try again'],
  ])('that GitLab does not show with %s access says what may help', async (access, words, action) => {
    const failure: Failure = { kind: 'not-found-or-hidden', values: {} };
    show({ teams: [{ ...team, access, plans: [], readAt: null, failure }] });
    expect(planOf().textContent).toMatch(words);
    await press(action);
    const led = document.activeElement?.contains(screen.getByLabelText('Personal access token'));
    expect(led && document.activeElement !== document.body).toBe(access === 'anonymous');
  });

  it('is taken away when it is not one’s own team', async () => {
    const { onRemoveProject } = show();
    await press(`Remove ${projectPath}`);
    expect(onRemoveProject).toHaveBeenCalledExactlyOnceWith({ origin, projectPath });
  });
});

describe('naming a project', () => {
  async function name(text: string): Promise<void> {
    fireEvent.input(screen.getByLabelText('Project'), { target: { value: text } });
    await press('Check and add');
  }

  it.each([
    ['https://gitlab.com/org/other/-/issues/3', origin],
    ['https://git.example.org/org/other/-/issues/3', 'https://git.example.org'],
  ])('takes the planning issue %s', async (text, at) => {
    const { onAddProject } = show();
    await name(text);
    expect(onAddProject).toHaveBeenCalledExactlyOnceWith({ origin: at, projectPath: 'org/other' });
  });

  it.each<[FailureKind, string, RegExp]>([
    ['not-found-or-hidden', 'org/other', /no such public project/],
    ['offline', 'org/other', /could not be reached/],
    ['host-withheld', 'https://git.example.org/org/other', /^Nothing was added: without your permission/],
    ['not-found-or-hidden', 'https://git.example.org/org/other', /^No GitLab answers at this address/],
  ])('says when it fails with %s for %s', async (kind, text, words) => {
    show({ onAddProject: async () => ({ kind, values: {} }) });
    await name(text);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByLabelText('Project')).toHaveProperty('value', text);
  });
});
