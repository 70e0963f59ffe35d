import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OptionsProps } from '@/components/options/options';
import type { ShortcutsProps } from '@/components/options/shortcuts-section';
import { hostPattern } from '@/utils/page/host-patterns';
import type { Settings } from '@/utils/protocol/answers/settings';
import { ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { TeamProject } from '@/utils/protocol/fields';
import type { Reply } from '@/utils/protocol/reply';
import { openTokenStore } from '@/utils/storage/token';

const noRoom: Failure = { kind: 'not-saved', values: { reason: 'storage-full' } };

/** Leaves a token where the background finds it, since no message may carry one; false when the browser refuses. */
async function leaveCandidate(origin: string, token: string): Promise<boolean> {
  try {
    await openTokenStore().keepCandidate(origin, token, new Date().toISOString());
    return true;
  } catch {
    return false;
  }
}

/** Asks the user for an instance's host; must be called while their click still counts. */
function askForHost(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(origin)] });
}

/** Other rules count otherwise: the popup and the badge need not wait for the next round. */
function recountAfter(failure: Failure | null): Failure | null {
  if (failure === null) void ask({ type: 'read-statuses', fresh: true });
  return failure;
}

/** The settings as the background has them, and every way the page can change them. */
export function useSettings(): Omit<OptionsProps, 'presets' | 'reader' | keyof ShortcutsProps> {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const take = (reply: Reply<Settings>): Failure | null => {
    if (!reply.ok) return reply.failure;
    setSettings(reply.value);
    return null;
  };
  const read = async () => setFailure(take(await ask({ type: 'read-settings' })));
  const readAfter = async (reply: Reply<unknown>): Promise<Failure | null> => {
    await read();
    return reply.ok ? null : reply.failure;
  };
  const addInstance = async (origin: string): Promise<Failure | null> => {
    await askForHost(origin);
    return take(await ask({ type: 'add-instance', address: origin }));
  };
  useEffect(() => void read(), []);

  return {
    settings,
    failure,
    onRead: read,
    async onSaveToken(origin: string, token: string) {
      if (!(await leaveCandidate(origin, token))) return noRoom;
      return readAfter(await ask({ type: 'check-new-token', origin }));
    },
    onCheckToken: async (origin: string) => readAfter(await ask({ type: 'check-token', origin })),
    onRemoveToken: async (origin: string) => readAfter(await ask({ type: 'remove-token', origin })),
    async onAllow(origin: string) {
      if (await askForHost(origin)) await read();
    },
    onAddInstance: addInstance,
    onRemoveInstance: async (origin: string) => take(await ask({ type: 'remove-instance', origin })),
    async onAddProject(project: TeamProject) {
      const { origin } = project;
      const failure = settings && !(origin in settings.tokens) ? await addInstance(origin) : null;
      return failure ?? take(await ask({ type: 'add-project', ...project }));
    },
    onRemoveProject: async (project: TeamProject) => take(await ask({ type: 'remove-project', ...project })),
    async onRemind(project: TeamProject, on: boolean) {
      if (on) await browser.permissions.request({ permissions: ['notifications'] });
      return take(await ask({ type: 'set-reminders', ...project, on }));
    },
    onChooseProfile: async (profile: string) =>
      recountAfter(take(await ask({ type: 'choose-profile', profile }))),
    onSaveProfile: async (json: string) => recountAfter(take(await ask({ type: 'save-profile', json }))),
  };
}
