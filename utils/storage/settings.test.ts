import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSettings } from './settings';

const team = {
  origin: 'https://gitlab.com',
  projectPath:
    'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team',
};
const defaults = { projects: [team], preset: null, instances: ['https://gitlab.com'] };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('begin with the Product Security Engineering team on gitlab.com', async () => {
    expect(await openSettings().read()).toEqual({ ...defaults, reset: [] });
  });

  test('are read back as written', async () => {
    const settings = openSettings();
    const projects = [{ origin: 'https://gitlab.com', projectPath: 'a/b' }];
    await settings.writeProjects(projects);
    await settings.writePreset('application-security');
    expect(await openSettings().read()).toEqual({
      ...defaults,
      projects,
      preset: 'application-security',
      reset: [],
    });
  });

  test('may hold no team project at all', async () => {
    await openSettings().writeProjects([]);
    expect(await openSettings().read()).toEqual({ ...defaults, projects: [], reset: [] });
  });

  test.each([
    ['projects', 'a/b'],
    ['projects', [{ origin: 'https://gitlab.com' }]],
    ['preset', 7],
    ['instances', ['http://gitlab.com']],
    ['instances', ['javascript:alert(1)']],
  ])('stored badly (%s: %j) are back at the default, and say so', async (name, stored) => {
    await browser.storage.local.set({ [name]: stored });
    expect(await openSettings().read()).toEqual({ ...defaults, reset: [name] });
  });

  test('tell the detector the planning labels under their agreed key', async () => {
    await openSettings().writePlanningLabels(['AppSec Planning']);
    expect(await browser.storage.local.get('planningLabels')).toEqual({
      planningLabels: ['AppSec Planning'],
    });
  });
});
