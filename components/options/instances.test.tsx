// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailureKind } from '@/utils/protocol/failure';
import {
  button,
  errorOf,
  failing,
  origin,
  press,
  section,
  settings,
  show,
  token,
} from './testing/show-options';

afterEach(cleanup);

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
