import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function manifest(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const built = manifest(build);

  it('asks for exactly these permissions', () => {
    expect(built.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting']);
    expect(built.host_permissions).toEqual(['https://gitlab.com/*']);
    // For reminders: the browser asks as the user switches the first one on.
    expect(built.optional_permissions).toEqual(['notifications']);
    // For self-managed instances: the browser asks for each host as the user adds it.
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
  });

  it.each(['en', 'de'])('has its own words in %s', (language) => {
    const words = JSON.parse(readFileSync(`.output/${build}/_locales/${language}/messages.json`, 'utf8'));
    const asked = [...JSON.stringify(built).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(built.default_locale).toBe('en');
    expect(Object.keys(words).sort()).toEqual(asked.sort());
  });

  it('puts only the detector into pages by itself', () => {
    expect(built.content_scripts).toEqual([
      expect.objectContaining({ matches: ['https://gitlab.com/*'], js: ['detector.js'] }),
    ]);
  });

  it('offers nothing to web pages or other extensions', () => {
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
  });

  it('lets its own pages load nothing but themselves', () => {
    const { extension_pages: policy } = built.content_security_policy as { extension_pages: string };
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|http:|\*/);
  });
});

it('declares to Firefox that no data is collected', () => {
  expect(manifest('firefox-mv3').browser_specific_settings).toEqual({
    gecko: expect.objectContaining({ data_collection_permissions: { required: ['none'] } }),
  });
});

it('has Chromium compile the still’s script in one go', () => {
  expect(readFileSync('.output/chrome-mv3/still.js', 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
