// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { failing, origin, press, section, settings, show } from './testing/show-options';

afterEach(cleanup);

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
