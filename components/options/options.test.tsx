// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProfile } from '@/utils/plan/profile';
import { presets } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import type { Failure, FailureKind } from '@/utils/protocol/failure';
import { Options, type OptionsProps } from './options';

const origin = 'https://gitlab.com';

const token: TokenStatus = {
  username: 'ada',
  name: 'Ada Moreno',
  scopes: ['api', 'read_user'],
  expiresAt: '2027-03-01',
  access: 'write',
  checkedAt: '2026-11-22T09:30:00Z',
};

const settings: Settings = {
  projects: [{ origin, projectPath: 'org/security/team' }],
  chosenProfile: 'product-security-engineering',
  ownProfile: null,
  presets: [],
  tokens: { [origin]: token },
  withheld: [],
  reminders: [],
  notifications: true,
};

const noToken: Settings = { ...settings, tokens: { [origin]: null } };

function show(given: Partial<OptionsProps> = {}) {
  const well = () => vi.fn(async (): Promise<Failure | null> => null);
  const props: OptionsProps = {
    settings,
    failure: null,
    presets,
    reader: { now: '2026-11-22T10:00:00Z', timeZone: 'UTC', locale: 'en-GB' },
    shortcuts: [
      { command: 'park-issue', keys: 'Alt+Shift+K' },
      { command: 'open-plan', keys: '' },
    ],
    onChangeShortcuts: vi.fn(),
    onRead: vi.fn(),
    onSaveToken: well(),
    onCheckToken: well(),
    onRemoveToken: well(),
    onAllow: vi.fn(),
    onAddInstance: well(),
    onRemoveInstance: well(),
    onAddProject: well(),
    onRemoveProject: well(),
    onRemind: well(),
    onChooseProfile: well(),
    onSaveProfile: well(),
    ...given,
  };
  const view = render(<Options {...props} />);
  return {
    props,
    again: (changed: Partial<OptionsProps>) => view.rerender(<Options {...props} {...changed} />),
  };
}

const failing = (kind: FailureKind) => async (): Promise<Failure> => ({ kind, values: {} });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const section = (name: string) => within(screen.getByRole('region', { name }));

/** What a field says is wrong with it; empty when nothing is. */
function errorOf(field: HTMLElement): string {
  if (field.getAttribute('aria-invalid') !== 'true') return '';
  const [id = ''] = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return document.getElementById(id)?.textContent ?? '';
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(button(name));
  });
}

afterEach(cleanup);

it('says while the settings are read', () => {
  show({ settings: null });
  expect(screen.getByText('Reading your settings…')).toBeTruthy();
});

it('says why the settings could not be read, and reads them again', async () => {
  const { props } = show({ settings: null, failure: { kind: 'worker-gone', values: {} } });
  expect(screen.getByText(/was updated or restarted/)).toBeTruthy();
  await press('Try again');
  expect(props.onRead).toHaveBeenCalledOnce();
});

it('names settings that are back at their defaults', () => {
  show({ settings: { ...settings, reset: ['projects', 'chosenProfile'] } });
  expect(screen.getByText(/back at their defaults: team projects, chosen team profile\./)).toBeTruthy();
});

describe('the token in force', () => {
  const facts = () =>
    Object.fromEntries(
      section('Access to gitlab.com')
        .getAllByRole('term')
        .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
    );

  it('shows whose it is, what it may do and for how long', () => {
    show();
    expect(facts()).toEqual({
      'Belongs to': 'Ada Moreno @ada',
      Access: 'read and write',
      Scopes: 'api, read_user',
      Expires: 'Mon, 1 Mar 2027',
      'Last checked': '09:30',
    });
  });

  it.each<[string, Partial<TokenStatus>, string, string]>([
    ['GitLab does not tell its scopes', { scopes: null }, 'Scopes', 'unknown'],
    ['GitLab does not tell when it expires', { expiresAt: 'unknown' }, 'Expires', 'unknown'],
    ['it never expires', { expiresAt: null }, 'Expires', 'never'],
    ['it expires today', { expiresAt: '2026-11-22' }, 'Expires', 'Sun, 22 Nov 2026, so it no longer works'],
    ['it may only read', { access: 'read-only', scopes: ['read_api'] }, 'Access', 'read only'],
  ])('says when %s', (_, status, term, text) => {
    show({ settings: { ...settings, tokens: { [origin]: { ...token, ...status } } } });
    expect(facts()[term]).toBe(text);
  });

  it.each<[string, Partial<TokenStatus>, RegExp, boolean]>([
    ['a token that can only read', { access: 'read-only', scopes: ['read_api'] }, /can only read/, true],
    [
      'a token that cannot even read',
      { access: 'read-only', scopes: ['read_user'] },
      /cannot even read plans/,
      true,
    ],
    ['a token that may write', {}, /can only read/, false],
    ['a token with two weeks left', { expiresAt: '2026-12-06' }, /expires soon/, true],
    ['a token with more time left', { expiresAt: '2026-12-07' }, /expires soon/, false],
    ['a token that has expired', { expiresAt: '2026-11-01' }, /expires soon/, false],
  ])('of %s', (_, status, warning, warned) => {
    show({ settings: { ...settings, tokens: { [origin]: { ...token, ...status } } } });
    expect(screen.queryByText(warning) !== null).toBe(warned);
  });

  it('can be checked again', async () => {
    const { props } = show();
    await press('Check again');
    expect(props.onCheckToken).toHaveBeenCalledExactlyOnceWith(origin);
    expect(section('Access to gitlab.com').getByRole('status').textContent).toBe('The token works.');
  });

  it('says when a check finds that it no longer works', async () => {
    show({ onCheckToken: failing('token-revoked') });
    await press('Check again');
    const said = section('Access to gitlab.com').getByRole('status');
    expect(said.textContent).toBe('Your token was revoked. Create a new one.');
  });

  it('is replaced by another, unless the user keeps it', async () => {
    const { props } = show();
    await press('Replace');
    fireEvent.input(screen.getByLabelText('Personal access token'), { target: { value: 'glpat-next' } });
    await press('Keep the current token');
    expect(screen.queryByLabelText('Personal access token')).toBeNull();
    await press('Replace');
    fireEvent.input(screen.getByLabelText('Personal access token'), { target: { value: 'glpat-next' } });
    await press('Check and save');
    expect(props.onSaveToken).toHaveBeenCalledExactlyOnceWith(origin, 'glpat-next');
    expect(screen.queryByLabelText('Personal access token')).toBeNull();
  });

  it('is removed only when the user says so twice', async () => {
    const { props } = show();
    await press('Remove');
    expect(props.onRemoveToken).not.toHaveBeenCalled();
    await press('Keep it');
    expect(props.onRemoveToken).not.toHaveBeenCalled();
    await press('Remove');
    await press('Remove the token');
    expect(props.onRemoveToken).toHaveBeenCalledExactlyOnceWith(origin);
    expect(screen.getByText(/revoke it on gitlab\.com/)).toBeTruthy();
  });
});

describe('a new token', () => {
  const field = () => screen.getByLabelText('Personal access token');
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  it('is typed where neither eyes nor the browser keep it', () => {
    show({ settings: noToken });
    expect(field()).toHaveProperty('type', 'password');
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('is handed over trimmed, with the field emptied at once', async () => {
    const onSaveToken = vi.fn(async () => {
      expect(field()).toHaveProperty('value', '');
      return null;
    });
    show({ settings: noToken, onSaveToken });
    type('  glpat-abc.01.x\n');
    await press('Check and save');
    expect(onSaveToken).toHaveBeenCalledExactlyOnceWith(origin, 'glpat-abc.01.x');
    expect(section('Access to gitlab.com').getByRole('status').textContent).toMatch(/is saved/);
  });

  it.each([
    ['', 'Paste the token first.'],
    ['two words', /no spaces and no line breaks/],
    ['glpat-ü', /no spaces and no line breaks/],
  ])('is refused when it reads %j, beside the field', async (typed, text) => {
    const { props } = show({ settings: noToken });
    type(typed);
    await press('Check and save');
    expect(errorOf(field())).toMatch(text);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(props.onSaveToken).not.toHaveBeenCalled();
  });

  it.each<[FailureKind, RegExp]>([
    ['not-authenticated', /^GitLab does not accept your token/],
    ['token-expired', /^Your token has expired/],
    ['offline', /^GitLab could not be reached\. Check your connection/],
  ])('that fails with %s says so beside the emptied field', async (kind, text) => {
    show({ settings: noToken, onSaveToken: failing(kind) });
    type('glpat-abc');
    await press('Check and save');
    expect(errorOf(field())).toMatch(text);
    expect(field()).toHaveProperty('value', '');
  });

  it('is made on a page of GitLab with everything filled in', () => {
    show({ settings: noToken });
    const page = new URL(screen.getByRole<HTMLAnchorElement>('link', { name: /^Create a token/ }).href);
    expect(`${page.origin}${page.pathname}`).toBe(`${origin}/-/user_settings/personal_access_tokens`);
    expect([...page.searchParams.keys()]).toEqual(['name', 'scopes', 'description']);
    expect(page.searchParams.get('scopes')).toBe('api');
  });
});

describe('GitLab instances', () => {
  const own = 'https://example.org/gitlab';
  const field = () => screen.getByLabelText('Address of another GitLab');
  const add = async (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    await press('Allow and add');
  };

  it('each have their token', () => {
    show({ settings: { ...settings, tokens: { [origin]: token, [own]: null } } });
    expect(section('Access to gitlab.com').getByText('Ada Moreno')).toBeTruthy();
    expect(section('Access to example.org/gitlab').getByText(/^No token is set up/)).toBeTruthy();
  });

  it('are added by address', async () => {
    const { props } = show();
    await add('example.org/gitlab/');
    expect(props.onAddInstance).toHaveBeenCalledExactlyOnceWith(own);
    expect(screen.getByText(/^example\.org\/gitlab is set up/)).toBeTruthy();
    expect(field()).toHaveProperty('value', '');
  });

  it('are asked for while the click still counts', () => {
    const { props } = show();
    fireEvent.input(field(), { target: { value: 'example.org' } });
    fireEvent.click(button('Allow and add'));
    expect(props.onAddInstance).toHaveBeenCalledOnce();
  });

  it.each([
    ['', 'Enter an address first.'],
    ['http://example.org', /over https only/],
    ['gitlab.com', /on the list already/],
  ])('are not added when the field reads %j', async (typed, text) => {
    const { props } = show();
    await add(typed);
    expect(errorOf(field())).toMatch(text);
    expect(props.onAddInstance).not.toHaveBeenCalled();
  });

  it.each<[FailureKind, RegExp]>([
    ['host-withheld', /^Nothing was added: without your permission/],
    ['unexpected-answer', /^No GitLab answers at this address/],
    ['offline', /^GitLab could not be reached/],
  ])('that fail with %s say so beside the field, where what was typed stays', async (kind, text) => {
    show({ onAddInstance: failing(kind) });
    await add('example.org');
    expect(errorOf(field())).toMatch(text);
    expect(field()).toHaveProperty('value', 'example.org');
  });

  it('are removed only when the user says so twice', async () => {
    const { props } = show();
    await press('Remove gitlab.com');
    await press('Keep the instance');
    expect(props.onRemoveInstance).not.toHaveBeenCalled();
    await press('Remove gitlab.com');
    await press('Remove the instance');
    expect(props.onRemoveInstance).toHaveBeenCalledExactlyOnceWith(origin);
    expect(screen.getByText(/^gitlab\.com is removed/)).toBeTruthy();
  });

  it('may all be gone', () => {
    show({ settings: { ...settings, tokens: {}, projects: [] } });
    expect(screen.getByText(/^No GitLab is set up/)).toBeTruthy();
  });

  it('that the browser withholds say so, and are allowed with one click', async () => {
    const { props } = show({ settings: { ...settings, withheld: [origin] } });
    expect(screen.getByText(/does not let the extension reach gitlab\.com/)).toBeTruthy();
    await press('Allow');
    expect(props.onAllow).toHaveBeenCalledExactlyOnceWith(origin);
  });
});

describe('reminders', () => {
  const [project = { origin, projectPath: '' }] = settings.projects;
  const box = () => section('Reminders').getByRole('checkbox', { name: 'org/security/team' });
  const click = () => act(async () => void fireEvent.click(box()));

  it('are switched on and off by project', async () => {
    const { props, again } = show();
    expect(box()).toHaveProperty('checked', false);
    await click();
    expect(props.onRemind).toHaveBeenLastCalledWith(project, true);
    expect(screen.getByText('You are reminded of the plans of org/security/team.')).toBeTruthy();
    again({ settings: { ...settings, reminders: [project] } });
    expect(box()).toHaveProperty('checked', true);
    await click();
    expect(props.onRemind).toHaveBeenLastCalledWith(project, false);
  });

  it('are asked for while the click still counts', () => {
    const { props } = show();
    fireEvent.click(box());
    expect(props.onRemind).toHaveBeenCalledOnce();
  });

  it('stay off when the browser refuses, which is said', async () => {
    show({ onRemind: failing('notifications-withheld') });
    await click();
    expect(box()).toHaveProperty('checked', false);
    expect(screen.getByText(/does not let the extension show notifications/)).toBeTruthy();
  });

  it('that the browser no longer lets through say so, and are allowed with one click', async () => {
    const { props } = show({ settings: { ...settings, reminders: [project], notifications: false } });
    expect(screen.getByText(/so you are not reminded/)).toBeTruthy();
    await press('Allow');
    expect(props.onRemind).toHaveBeenCalledExactlyOnceWith(project, true);
  });

  it('need a team project', () => {
    show({ settings: { ...settings, projects: [] } });
    expect(section('Reminders').getByText(/^There is no team project/)).toBeTruthy();
  });
});

describe('team projects', () => {
  const field = () => screen.getByLabelText('Project');
  const add = async (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    await press('Check and add');
  };

  it('are listed, each to be removed by itself', async () => {
    const { props } = show();
    await press('Remove org/security/team');
    expect(props.onRemoveProject).toHaveBeenCalledExactlyOnceWith(settings.projects[0]);
    expect(screen.getByText(/org\/security\/team is removed/)).toBeTruthy();
  });

  it('of several instances are named with theirs', () => {
    const projects = [origin, 'https://example.org/gitlab'].map((of) => ({
      origin: of,
      projectPath: 'org/team',
    }));
    show({ settings: { ...settings, projects } });
    expect(button('Remove gitlab.com/org/team')).toBeTruthy();
    expect(button('Remove example.org/gitlab/org/team')).toBeTruthy();
  });

  it('are added by path or address once GitLab confirms them', async () => {
    const { props } = show();
    await add('https://gitlab.com/org/appsec/-/issues');
    expect(props.onAddProject).toHaveBeenCalledExactlyOnceWith({ origin, projectPath: 'org/appsec' });
    expect(screen.getByText('org/appsec is added.')).toBeTruthy();
    expect(field()).toHaveProperty('value', '');
  });

  it.each([
    ['', 'Enter a project first.'],
    ['appsec', /^This names no project/],
    ['ORG/security/team', /on the list already/],
  ])('are not added when the field reads %j', async (typed, text) => {
    const { props } = show();
    await add(typed);
    expect(errorOf(field())).toMatch(text);
    expect(field()).toHaveProperty('value', typed);
    expect(props.onAddProject).not.toHaveBeenCalled();
  });

  it('that GitLab does not show are named beside the field, and stay in it', async () => {
    show({ onAddProject: failing('not-found-or-hidden') });
    await add('org/secret');
    expect(errorOf(field())).toMatch(/does not exist, or is hidden from you/);
    expect(field()).toHaveProperty('value', 'org/secret');
  });

  it('may all be gone', () => {
    show({ settings: { ...settings, projects: [] } });
    expect(screen.getByText('No team project yet.')).toBeTruthy();
  });
});

describe('the team profile', () => {
  const choice = (name: string) => screen.getByRole('radio', { name });

  it('is one of the presets, the one in force marked', () => {
    show();
    expect(screen.getByRole('group', { name: 'Team profile' })).toBeTruthy();
    expect(choice('Product Security Engineering')).toHaveProperty('checked', true);
    expect(choice('Application Security')).toHaveProperty('checked', false);
  });

  it('says what it means', () => {
    show();
    const summary = document.getElementById(
      choice('Application Security').getAttribute('aria-describedby') ?? '',
    );
    expect(summary?.textContent).toMatch(/3 business days before the milestone starts/);
    expect(summary?.textContent).toMatch(/from the label AppSecWeight::…/);
  });

  it('is kept as soon as it is chosen', async () => {
    const { props } = show();
    await act(async () => {
      fireEvent.click(choice('Application Security'));
    });
    expect(props.onChooseProfile).toHaveBeenCalledExactlyOnceWith('application-security');
    expect(screen.getByText('Application Security is in force.')).toBeTruthy();
  });
});

describe('the user’s own profile', () => {
  const own = { ...defaultProfile, name: 'Ours', finalize: { days: 5, count: 'calendar' } } as const;
  const withOwn: Settings = { ...settings, chosenProfile: 'own', ownProfile: own };
  const editor = () => within(screen.getByRole('form', { name: 'Your own profile' }));
  const field = (name: string) => editor().getByRole<HTMLInputElement>('textbox', { name });
  const fill = (control: HTMLElement, value: string) => fireEvent.input(control, { target: { value } });
  const startFrom = (name: string) => press(`Start from this one: ${name}`);
  const save = () => press('Save and put in force');
  const saved = ({ onSaveProfile }: OptionsProps) => {
    const [[json] = ['']] = vi.mocked(onSaveProfile).mock.calls;
    return JSON.parse(json);
  };

  it('starts from a preset and is saved as a whole', async () => {
    const { props } = show();
    await startFrom('Application Security');
    expect(document.activeElement?.textContent).toBe('Your own profile');
    fill(field('Name'), 'Ours');
    fill(field('Days before the milestone starts'), '5');
    await save();
    const preset = presets[1]?.profile;
    expect(saved(props)).toEqual({ ...preset, name: 'Ours', finalize: { days: 5, count: 'business' } });
    expect(screen.getByText('Ours is in force.')).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Your own profile' })).toBeNull();
  });

  it('is a choice beside the presets and can be changed again', async () => {
    const { props } = show({ settings: withOwn });
    expect(screen.getByRole('radio', { name: 'Ours your own' })).toHaveProperty('checked', true);
    await press('Change Ours');
    const closed = editor().getByRole('combobox', { name: 'An issue is closed', hidden: true });
    fireEvent.change(closed, { target: { value: 'off' } });
    await save();
    expect(saved(props)).toEqual({ ...own, checks: { closed: 'off' } });
  });

  it('says which own profile another start replaces', async () => {
    show({ settings: withOwn });
    await startFrom('Application Security');
    expect(screen.getByText(/replaces your own profile Ours/)).toBeTruthy();
  });

  it('takes weights from a scoped label when told so', async () => {
    const { props } = show();
    await startFrom('Product Security Engineering');
    expect(editor().queryByRole('textbox', { name: 'Weights' })).toBeNull();
    fireEvent.change(editor().getByRole('combobox', { name: 'Weight comes from' }), {
      target: { value: 'label' },
    });
    fill(field('Scope of the weight label'), 'Size');
    fill(field('Weights'), 'small = 1\nlarge = 5');
    await save();
    expect(saved(props).refined.weight).toEqual({
      from: 'label',
      scope: 'Size',
      values: { small: 1, large: 5 },
    });
  });

  it.each([
    ['Days before the milestone starts', 'soon', 'This must be a number.'],
    ['Days before the milestone starts', '-1', 'This must be 0 at least.'],
    ['Name', ' ', 'This must not be empty.'],
  ])('with %s reading %j is judged beside the field: %s', async (name, typed, reason) => {
    const { props } = show();
    await startFrom('Product Security Engineering');
    fill(field(name), typed);
    await save();
    expect(errorOf(field(name))).toBe(reason);
    expect(field(name).value).toBe(typed);
    expect(document.activeElement).toBe(field(name));
    expect(editor().getByRole('status').textContent).toMatch(/rules in force have not changed/);
    expect(props.onSaveProfile).not.toHaveBeenCalled();
  });

  it('unfolds the part that holds something wrong', async () => {
    show();
    await startFrom('Product Security Engineering');
    const [parkingLot] = editor().getAllByRole('textbox', { name: 'Parking Lot', hidden: true });
    if (!parkingLot) throw new Error('no field for the Parking Lot’s names');
    fill(parkingLot, '');
    await save();
    expect(parkingLot.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(parkingLot);
  });

  it('stays in the form when it could not be saved', async () => {
    show({ onSaveProfile: failing('worker-gone') });
    await startFrom('Product Security Engineering');
    fill(field('Name'), 'Ours');
    await save();
    expect(screen.getByText(/The extension was updated or restarted/)).toBeTruthy();
    expect(field('Name').value).toBe('Ours');
  });

  it('is left at once while nothing was typed, and otherwise only when the user says so twice', async () => {
    const { props } = show();
    await startFrom('Product Security Engineering');
    await press('Cancel');
    expect(document.activeElement?.textContent).toBe('Nothing was changed.');
    await startFrom('Product Security Engineering');
    fill(field('Name'), 'Ours');
    await press('Discard changes');
    await press('Keep editing');
    expect(field('Name').value).toBe('Ours');
    await press('Discard changes');
    await press('Discard');
    expect(screen.queryByRole('form', { name: 'Your own profile' })).toBeNull();
    expect(props.onSaveProfile).not.toHaveBeenCalled();
  });

  it('goes from form to JSON and back with what was typed', async () => {
    show();
    await startFrom('Product Security Engineering');
    fill(field('Name'), 'Ours');
    await press('JSON');
    const json = JSON.parse(field('Profile as JSON').value);
    expect(json.name).toBe('Ours');
    fill(field('Profile as JSON'), JSON.stringify({ ...json, template: 'plan' }));
    await press('Form');
    expect([field('Name').value, field('Issue template').value]).toEqual(['Ours', 'plan']);
  });

  it.each([
    ['{', /^This is not JSON/],
    ['{"finalize":{"days":-1}}', /^finalize\.days: This must be 0 at least\.$/],
    ['{"checks":{"no-wieght":"off"}}', /^checks\.no-wieght: There is no such check\.$/],
  ])('imported as %s is refused with place and reason, and stays to be corrected', async (json, said) => {
    const { props } = show();
    await press('Import JSON…');
    fill(field('Profile as JSON'), json);
    for (const way of ['Save and put in force', 'Form']) {
      await press(way);
      expect(errorOf(field('Profile as JSON'))).toMatch(said);
      expect(field('Profile as JSON').value).toBe(json);
    }
    expect(props.onSaveProfile).not.toHaveBeenCalled();
  });

  it.each([
    ['{"name":"From a file"}', 'profile.json is read and can be saved.', ''],
    [
      '{"name":""}',
      'Not saved: correct what is marked. The rules in force have not changed.',
      'name: This must not be empty.',
    ],
  ])('is read from a file that says %s', async (json, said, error) => {
    show();
    await press('Import JSON…');
    const files = [new File([json], 'profile.json')];
    fireEvent.change(screen.getByLabelText('Read from a file…'), { target: { files } });
    await waitFor(() => expect(editor().getByRole('status').textContent).toBe(said));
    expect(field('Profile as JSON').value).toBe(json);
    expect(errorOf(field('Profile as JSON'))).toBe(error);
  });

  it('in force is downloaded as the JSON that can be imported', () => {
    show({ settings: withOwn });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Download as JSON' });
    const [, json = ''] = link.href.split(',', 2);
    expect(JSON.parse(decodeURIComponent(json))).toEqual(own);
    expect(link.download).toBe('team-profile.json');
  });

  it('that cannot be read says where and why, and can be corrected', async () => {
    const unreadProfile = { json: '{"name":""}', at: 'name', reason: { kind: 'empty', detail: '' } as const };
    show({ settings: { ...settings, unreadProfile } });
    expect(screen.getByText(/cannot be read: look at name\. This must not be empty\./)).toBeTruthy();
    expect(screen.getByText(/Product Security Engineering is in force/)).toBeTruthy();
    await press('Correct it');
    expect(field('Profile as JSON').value).toBe('{"name":""}');
    expect(errorOf(field('Profile as JSON'))).toBe('name: This must not be empty.');
  });
});

it('never lets the focus fall off the page', async () => {
  const { again } = show({
    settings: noToken,
    async onSaveToken() {
      again({ settings });
      return null;
    },
  });
  fireEvent.input(screen.getByLabelText('Personal access token'), { target: { value: 'glpat-abc' } });
  button('Check and save').focus();
  await press('Check and save');
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/is saved/));
});

describe('the keyboard shortcuts', () => {
  it('are shown as the browser has them, and changed there', () => {
    const { props } = show();
    const shown = section('Keyboard shortcuts');
    expect(shown.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+K',
      'no keys set',
    ]);
    fireEvent.click(button('Change them in the browser'));
    expect(props.onChangeShortcuts).toHaveBeenCalledOnce();
  });

  it('are not spoken of where the browser has none', () => {
    show({ shortcuts: [] });
    expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull();
  });
});
