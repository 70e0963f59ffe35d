import { isFailure } from '@/utils/gitlab/failures';
import type { DescriptionSnapshot, Gateway, SavedDescription } from '@/utils/gitlab/gateway';
import type { WriteRemarks } from '@/utils/protocol/answers/write-result';
import type { FailureKind } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import { ServiceFailure } from './failures';
import type { Clock } from './ports';
import type { Change } from './writing/change';
import { Composition } from './writing/composition';
import { asGitLabStores, digestOf } from './writing/digest';
import { lookBack, type PastWrite } from './writing/look-back';
import { reachingBackTo } from './writing/reaching-back';
import { Remarks } from './writing/remarks';
import { fateOfRow } from './writing/row-fate';
import type { SentWrite } from './writing/sent-write';

export interface WriteTools {
  readonly gateway: Gateway;
  readonly clock: Clock;
  /** In whose name it is written. */
  readonly username: string;
  /** Called before each write leaves. */
  readonly onSend: (write: SentWrite) => Promise<void>;
}

/** How a write ended. */
export interface Written<There> {
  /** As it stands in GitLab now. */
  readonly description: string;
  /** What stands there; null when our change stood there, and somebody took it out since. */
  readonly there: There | null;
  /** A write of ours arrived, or may have. */
  readonly sent: boolean;
  /** Somebody else was seen to edit at the same time. */
  readonly beside: boolean;
  readonly remarks: WriteRemarks | null;
}

/** The first write and three more. */
const mostWrites = 4;

/** GitLab's largest description, in characters. */
const longest = 1_048_576;

/** Of these a write may still have arrived, so GitLab is asked again what stands there. */
const uncertain = new Set<FailureKind>(['offline', 'timeout', 'server-trouble', 'unexpected-answer']);
const conflict = new Set<FailureKind>(['conflict']);

/**
 * Writes a change into an issue's description: a fresh read, the change on that very text, the write at once, and a
 * look back at what it did. An edit it wrote over is put back from the history; again, after a short random pause,
 * while something is not as it should be, four writes at most. Only one may run per issue at a time.
 *
 * Fails with 'not-saved', with 'row-gone' when our change stood there and the history does not tell why it is gone,
 * as the change does, or as the gateway does.
 *
 * @param earlier writes of this change that may have reached GitLab before
 */
export function writeDescription<There>(
  issue: IssueAddress,
  change: Change<There>,
  tools: WriteTools,
  earlier: readonly SentWrite[],
): Promise<Written<There>> {
  return new DescriptionWrite(issue, change, tools).run(earlier);
}

class DescriptionWrite<There> {
  readonly #issue: IssueAddress;
  readonly #change: Change<There>;
  readonly #tools: WriteTools;
  readonly #composition: Composition;
  readonly #remarks = new Remarks();
  /** A write that is still to be looked back on: no answer came, or the look failed. */
  #last: PastWrite | null = null;
  #sent = false;
  #beside = false;

  constructor(issue: IssueAddress, change: Change<There>, tools: WriteTools) {
    this.#issue = issue;
    this.#change = change;
    this.#tools = tools;
    this.#composition = new Composition(change, this.#remarks);
  }

  async run(earlier: readonly SentWrite[]): Promise<Written<There>> {
    let now = await this.#read();
    if (await this.#wasTakenOut(earlier, now)) return this.#end(now);
    // To look back takes time, in which somebody may save.
    if (earlier.length > 0) now = await this.#read();
    for (let writes = 0; writes < mostWrites; writes += 1) {
      if (this.#stands(now)) return this.#end(now);
      const seen = await this.#write(now, this.#composition.of(now.description));
      if (seen !== null && this.#stands(seen)) return this.#end(seen);
      await this.#tools.clock.pause(jitter(writes + 1, this.#tools.clock));
      now = await this.#read();
      if (await this.#judgeLast(now)) now = await this.#read();
    }
    if (this.#stands(now)) return this.#end(now);
    throw new ServiceFailure('not-saved');
  }

  /** What GitLab holds after a write that was answered and looked back on; null when it was not. */
  async #write(on: DescriptionSnapshot, markdown: string): Promise<DescriptionSnapshot | null> {
    if (isTooLong(markdown)) throw new ServiceFailure('not-saved', { reason: 'too-long' });
    const { description, lockVersion } = on;
    const { onSend, username } = this.#tools;
    const write = { lockVersion, read: digestOf(description), sent: digestOf(markdown) };
    await onSend(write);
    try {
      const saved = await this.#send({ ...write, username, answered: false, on: description }, markdown);
      // GitLab told the version before the write: it can be asked again.
      const seen = lockVersion !== null && saved.lockVersion === null ? await this.#read() : saved;
      await this.#judgeLast(seen);
      return seen;
    } catch (error) {
      if (isFailure(error, conflict)) {
        this.#beside = true;
        this.#last = null;
      } else if (!isFailure(error, uncertain)) throw error;
      return null;
    }
  }

  async #send(write: PastWrite, markdown: string): Promise<SavedDescription> {
    this.#last = write;
    const { projectPath, iid } = this.#issue;
    const saved = await this.#tools.gateway.saveDescription(projectPath, iid, markdown);
    this.#sent = true;
    this.#last = { ...write, sent: digestOf(saved.stored), answered: true };
    if (asGitLabStores(saved.stored) !== asGitLabStores(markdown)) this.#remarks.altered();
    return saved;
  }

  /** True when there was something to look back on. */
  async #judgeLast(now: DescriptionSnapshot): Promise<boolean> {
    if (this.#last === null) return false;
    await this.#judge(this.#last, now);
    this.#last = null;
    return true;
  }

  async #judge(write: PastWrite, now: DescriptionSnapshot): Promise<boolean | null> {
    const seen = await this.#lookBack(write, now);
    const { arrived, beside, unchecked } = seen;
    if (arrived !== false) this.#sent = true;
    if (beside) this.#beside = true;
    this.#remarks.unchecked(unchecked);
    if (arrived === true) this.#composition.arrived(seen);
    return arrived;
  }

  /** A note of the history may come a moment later than the edit it is about. */
  async #lookBack(write: PastWrite, now: DescriptionSnapshot) {
    const { projectPath, iid } = this.#issue;
    const ask = () => this.#tools.gateway.descriptionHistory(projectPath, iid, reachingBackTo([write]));
    const seen = await lookBack(write, now, ask);
    if (seen.unchecked !== 'ticks') return seen;
    await this.#tools.clock.pause(jitter(1, this.#tools.clock));
    return lookBack(write, now, ask);
  }

  /** Looks back on writes of an earlier attempt, and at what became of the change if one of them made it. */
  async #wasTakenOut(earlier: readonly SentWrite[], now: DescriptionSnapshot): Promise<boolean> {
    const { username } = this.#tools;
    let arrived = false;
    for (const write of earlier) {
      const did = await this.#judge({ ...write, username, answered: false, on: null }, now);
      arrived ||= did !== false;
    }
    if (!arrived || this.#change.there(now.description) !== null) return false;
    const { projectPath, iid } = this.#issue;
    const history = await this.#tools.gateway.descriptionHistory(projectPath, iid, reachingBackTo(earlier));
    const fate = fateOfRow(earlier, history, this.#change.lineOf, username);
    if (fate === 'unknown') throw new ServiceFailure('row-gone');
    return fate === 'removed';
  }

  #stands({ description }: DescriptionSnapshot): boolean {
    return this.#composition.of(description) === description;
  }

  #end({ description }: DescriptionSnapshot): Written<There> {
    this.#composition.end();
    return {
      description,
      there: this.#change.there(description),
      sent: this.#sent,
      beside: this.#beside,
      remarks: this.#remarks.all(),
    };
  }

  #read(): Promise<DescriptionSnapshot> {
    return this.#tools.gateway.descriptionForWrite(this.#issue.projectPath, this.#issue.iid);
  }
}

/** GitLab counts characters, of which one may be two of ours. */
function isTooLong(markdown: string): boolean {
  return markdown.length > longest && [...markdown].length > longest;
}

/** Milliseconds to wait before the next write: random, and longer each time, so that two writers drift apart. */
function jitter(writes: number, clock: Clock): number {
  return Math.round((0.5 + clock.random()) * 250 * 2 ** (writes - 1));
}
