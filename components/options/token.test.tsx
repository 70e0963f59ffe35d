// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import type { FailureKind } from '@/utils/protocol/failure';
import {
  button,
  errorOf,
  failing,
  noToken,
  origin,
  press,
  section,
  settings,
  show,
  token,
} from './testing/show-options';

afterEach(cleanup);

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

  it('that is saved never lets the focus fall off the page', async () => {
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
});
