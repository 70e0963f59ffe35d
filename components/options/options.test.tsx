// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { button, press, section, settings, show } from './testing/show-options';

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
