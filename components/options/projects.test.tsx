// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { button, errorOf, failing, origin, press, settings, show } from './testing/show-options';

afterEach(cleanup);

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
