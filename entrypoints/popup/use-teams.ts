import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostPattern } from '@/utils/page/host-patterns';
import { ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { TeamStatus } from '@/utils/protocol/messages';

/** The team projects as last read (`kept`), then as GitLab has them now. */
export function useTeams(kept: readonly TeamStatus[]) {
  const [teams, setTeams] = useState<readonly TeamStatus[] | null>(kept.length > 0 ? kept : null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(true);

  const read = useCallback(async () => {
    setBusy(true);
    const reply = await ask({ type: 'read-statuses', fresh: true });
    setBusy(false);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) setTeams(reply.value);
  }, []);
  useEffect(() => void read(), [read]);

  const allow = async (origin: string) => {
    if (await browser.permissions.request({ origins: [hostPattern(origin)] })) await read();
  };

  return { teams, failure, busy, onRefresh: read, onAllow: allow };
}
