// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProfile } from '@/utils/plan/profile';
import { presets } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { OptionsProps } from './options';
import { errorOf, failing, press, settings, show } from './testing/show-options';

afterEach(cleanup);

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

  it('is not lost by leaving the page, without a question', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    show();
    await startFrom('Application Security');
    expect(isAsked()).toBe(false);
    fill(field('Name'), 'Ours');
    await waitFor(() => expect(isAsked()).toBe(true));
    await press('Discard changes');
    await press('Discard');
    await waitFor(() => expect(isAsked()).toBe(false));
  });

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
