import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/protocol/ask';
import type { Settings } from '@/utils/protocol/messages';

/** The settings; null until the background told them. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void ask({ type: 'read-settings' }).then((reply) => reply.ok && setSettings(reply.value));
  }, []);
  return settings;
}
