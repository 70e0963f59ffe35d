import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut, ShortcutsProps } from '@/components/options/shortcuts-section';

/** Where Chromium lets shortcuts be changed; Edge takes this address for its own. */
const settingsPage = 'chrome://extensions/shortcuts';

/** What Firefox has beside it. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** The keyboard shortcuts as they are now; read again when the user comes back to the page. */
export function useShortcuts(): ShortcutsProps {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return { shortcuts, onChangeShortcuts: () => void openSettings() };
}

/** None on Firefox for Android, which has no such thing. */
async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  const keysOf = (command: string) => all.find(({ name }) => name === command)?.shortcut ?? '';
  if (all.length === 0) return [];
  return (['park-issue', 'open-plan'] as const).map((command) => ({ command, keys: keysOf(command) }));
}

async function openSettings(): Promise<void> {
  const { openShortcutSettings }: Commands = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: settingsPage });
}
