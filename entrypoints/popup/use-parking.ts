import { useEffect, useRef, useState } from 'preact/hooks';
import { isSaved, type Parking } from '@/components/parking';
import { sameIssue } from '@/utils/page/address';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';

interface Sent {
  readonly command: string;
  readonly target: IssueAddress;
  readonly reason: string;
}

/**
 * Parks an issue, and keeps what is typed until it is parked. The draft is kept under the issue to park, so it never
 * meets one that was typed on a planning issue's own page.
 */
export function useParking(issue: IssueAddress | null) {
  const [reason, setReason] = useState('');
  const [parking, setParking] = useState<Parking>({ state: 'writing' });
  const lastSent = useRef<Sent | null>(null);
  const reference = issue ? `${issue.origin}/${issue.projectPath}/-/issues/${issue.iid}` : '';

  useEffect(() => {
    if (issue === null) return;
    void ask({ type: 'read-draft', issue }).then((reply) => {
      const kept = reply.ok ? reply.value?.reason : undefined;
      if (kept !== undefined) setReason((typed) => typed || kept);
    });
  }, [issue]);

  const keep = (text: string) => {
    if (issue)
      void ask({ type: 'keep-draft', issue, draft: text === '' ? null : { reference, reason: text } });
  };
  const write = (text: string) => {
    setReason(text);
    setParking({ state: 'writing' });
    keep(text);
  };

  /** The same again is the same command; another wording takes the place of one that still waits to be sent. */
  const commandFor = async (target: IssueAddress): Promise<string> => {
    const last = lastSent.current;
    if (last && sameIssue(last.target, target) && last.reason === reason) return last.command;
    if (last) await ask({ type: 'discard-command', issue: last.target, command: last.command });
    lastSent.current = { command: crypto.randomUUID(), target, reason };
    return lastSent.current.command;
  };
  const park = async (target: IssueAddress) => {
    setParking({ state: 'sending' });
    const command = await commandFor(target);
    const reply = await ask({ type: 'park-issue', issue: target, command, reference, reason });
    if (!reply.ok) return setParking({ state: 'failed', failure: reply.failure });
    setParking({ state: 'done', result: reply.value });
    if (isSaved(reply.value)) keep('');
  };

  return { reason, parking, onReason: write, onPark: park };
}
