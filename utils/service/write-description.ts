import { isFailure } from '@/utils/gitlab/failures';
import type { DescriptionSnapshot, Gateway } from '@/utils/gitlab/gateway';
import type { FailureKind } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/messages';
import { ServiceFailure } from './failures';
import type { Clock } from './ports';

/** One change of a description, named by what it means, so that it can be made on any text and made again. */
export interface Change<There> {
  /** What makes writing needless: the change stands there already, or something that rules it out; else null. */
  readonly there: (description: string) => There | null;
  /** The description with the change. Fails with 'edit-refused'. */
  readonly apply: (description: string) => string;
}

export interface WriteTools {
  readonly gateway: Gateway;
  readonly clock: Clock;
  /** Called before each write leaves. */
  readonly onSend: () => Promise<void>;
}

/** How a write ended. */
export interface Written<There> {
  /** As it stands in GitLab now. */
  readonly description: string;
  /** What was found there; null when our write was seen to be stored, unchanged and next to what was read. */
  readonly found: There | null;
  /** A write of ours may have arrived before it was found there. */
  readonly sent: boolean;
  /** Somebody else was seen to edit at the same time. */
  readonly beside: boolean;
}

type Tried = Pick<Written<never>, 'sent' | 'beside'>;

/** The first write and three more. */
const mostWrites = 4;

/** Of these a write may still have arrived, so GitLab is asked again what stands there. */
const uncertain = new Set<FailureKind>([
  'conflict',
  'offline',
  'timeout',
  'server-trouble',
  'unexpected-answer',
]);
const conflict = new Set<FailureKind>(['conflict']);

/**
 * Writes a change into an issue's description: a fresh read, the change on that very text, the write at once, and a
 * look at what GitLab stored; again, after a short random pause, while it is not there, four writes at most. Only
 * one may run per issue at a time. Fails with 'not-saved', as the change does, or as the gateway does.
 *
 * @param sent whether a write of this change may have reached GitLab before
 */
export async function writeDescription<There>(
  issue: IssueAddress,
  change: Change<There>,
  tools: WriteTools,
  sent: boolean,
): Promise<Written<There>> {
  let tried: Tried = { sent, beside: false };
  for (let writes = 0; writes <= mostWrites; writes += 1) {
    if (writes > 0) await tools.clock.pause(jitter(writes, tools.clock));
    const read = await tools.gateway.descriptionForWrite(issue.projectPath, issue.iid);
    const found = change.there(read.description);
    if (found !== null) return { description: read.description, found, ...tried };
    if (writes === mostWrites) break;
    const seen = await send(issue, read, change.apply(read.description), tools);
    tried = { sent: true, beside: tried.beside || seen.beside };
    if (seen.stored !== null) return { description: seen.stored, found: null, ...tried };
  }
  throw new ServiceFailure('not-saved');
}

/** Writes once; `stored` is null unless GitLab stored this very text as the next version of the one read. */
async function send(
  { projectPath, iid }: IssueAddress,
  read: DescriptionSnapshot,
  markdown: string,
  { gateway, onSend }: WriteTools,
): Promise<{ readonly stored: string | null; readonly beside: boolean }> {
  await onSend();
  try {
    const { description, lockVersion } = await gateway.saveDescription(projectPath, iid, markdown);
    const next = read.lockVersion === null || lockVersion === null || lockVersion === read.lockVersion + 1;
    const same = asGitLabStores(description) === asGitLabStores(markdown);
    return { stored: next && same ? description : null, beside: !next };
  } catch (error) {
    if (!isFailure(error, uncertain)) throw error;
    return { stored: null, beside: isFailure(error, conflict) };
  }
}

/** GitLab's normalisation of every description it saves. */
function asGitLabStores(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}

/** Milliseconds to wait before the next write: random, and longer each time, so that two writers drift apart. */
function jitter(writes: number, clock: Clock): number {
  return Math.round((0.5 + clock.random()) * 250 * 2 ** (writes - 1));
}
