import { browser } from 'wxt/browser';
import { hostPattern, pagePattern } from '@/utils/page/host-patterns';
import type { EarlyScript, Hosts } from '../ports';

/** The browser's host permissions and the content scripts it puts into pages for us. */
export const browserHosts: Hosts = {
  allowed: (origin) => browser.permissions.contains({ origins: [hostPattern(origin)] }),

  async release(origin) {
    const pattern = hostPattern(origin);
    const required: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
    // The browser refuses to give back what the manifest requires.
    if (!required.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
  },

  async detectOn(origins) {
    const byManifest = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches);
    const wanted = origins.filter((origin) => !byManifest?.includes(pagePattern(origin)));
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const gone = registered.filter((id) => !earlyScripts.includes(id) && !wanted.includes(id));
    const missing = wanted.filter((origin) => !registered.includes(origin));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(detectorOn));
  },

  async runEarly(script, patterns) {
    const [running] = await browser.scripting.getRegisteredContentScripts({ ids: [script] });
    if (String(running?.matches?.toSorted() ?? []) === String(patterns.toSorted())) return;
    if (running) await browser.scripting.unregisterContentScripts({ ids: [script] });
    if (patterns.length > 0) await browser.scripting.registerContentScripts([early(script, patterns)]);
  },
};

/** What comes before the detector, registered under the names of its files. */
const earlyScripts: readonly string[] = ['mark-page', 'still'] satisfies EarlyScript[];

function early(script: EarlyScript, patterns: readonly string[]) {
  return { id: script, matches: [...patterns], js: [`${script}.js`], runAt: 'document_start' as const };
}

/** The detector, as the manifest declares it for gitlab.com; its id is the instance it is for. */
function detectorOn(origin: string) {
  return {
    id: origin,
    matches: [pagePattern(origin)],
    js: ['detector.js'],
    runAt: 'document_end' as const,
  };
}
