import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostPattern } from '@/utils/page/host-patterns';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';

/**
 * The team projects as last read (`kept`), then as GitLab has them now. Where nothing was kept, a read that is under way
 * will do.
 */
export function useTeams(kept: readonly TeamStatus[]) {
  const [teams, setTeams] = useState<readonly TeamStatus[] | null>(kept.length > 0 ? kept : null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(true);

  const read = useCallback(async (fresh: boolean) => {
    setBusy(true);
    const reply = await ask({ type: 'read-statuses', fresh });
    setBusy(false);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) setTeams(reply.value);
  }, []);
  const readAgain = useCallback(() => read(true), [read]);
  useEffect(() => void read(kept.length > 0), [read, kept]);

  const allow = async (origin: string) => {
    if (await browser.permissions.request({ origins: [hostPattern(origin)] })) await readAgain();
  };

  return { teams, failure, busy, onRefresh: readAgain, onAllow: allow };
}
