import type { DiscussionFacts, NoteFacts } from '../conversation-facts';
import type { Plan } from '../plan';
import type { RowKey } from '../reference';
import { readMark } from './mark';
import { type Workload, workloadFingerprint, workloadsOf } from './workload';
import { isNoteOf, readWorkloadNote } from './workload-note';

/** Where somebody's workload thread stands. */
export interface PersonThread {
  readonly username: string;
  /** The thread in GitLab; null when there is none yet. */
  readonly url: string | null;
  /** Null where there is none, or where GitLab does not let it be resolved. */
  readonly resolved: boolean | null;
  /** Of the workload it tells; null where there is none. */
  readonly fingerprint: string | null;
  /** It tells of another workload than the plan does by now. */
  readonly outdated: boolean;
  /** Who posted it; null when there is none. */
  readonly author: string | null;
  /** Somebody changed its text by hand, so that it is not ours to change any more. */
  readonly changed: boolean;
}

/** The talk about a row on the planning issue. */
interface RowThread {
  readonly key: RowKey;
  readonly url: string;
  readonly resolved: boolean | null;
}

/** The threads of a planning issue that belong to its plan: one per person, in the plan's order, and one per row talked about. */
export interface ThreadFacts {
  readonly people: readonly PersonThread[];
  readonly rows: readonly RowThread[];
}

/** Finds a plan's threads among what is said on its planning issue at `webUrl`; of two alike the older one. */
export function threadFacts(
  plan: Plan,
  discussions: readonly DiscussionFacts[],
  webUrl: string,
): ThreadFacts {
  return {
    people: workloadsOf(plan).map((workload) => personThread(workload, discussions, webUrl)),
    rows: discussions.flatMap((discussion) => rowThread(discussion, webUrl)).filter(isFirst),
  };
}

/** The thread of a person's workload; undefined when there is none. */
export function workloadDiscussion(
  discussions: readonly DiscussionFacts[],
  username: string,
): DiscussionFacts | undefined {
  return discussions.find(({ notes }) => isNoteOf(notes[0].body, username));
}

/** The thread of a row; undefined when there is none. */
export function rowDiscussion(
  discussions: readonly DiscussionFacts[],
  key: RowKey,
): DiscussionFacts | undefined {
  return discussions.find(({ notes }) => readMark('row', notes[0].body)?.[0] === key);
}

/** Where a thread stands on its issue's page. */
export function threadUrl({ notes }: DiscussionFacts, webUrl: string): string {
  return noteUrl(notes[0], webUrl);
}

/** Where a comment stands on its issue's page. */
export function noteUrl({ id }: Pick<NoteFacts, 'id'>, webUrl: string): string {
  return `${webUrl}#note_${id}`;
}

/** What there is to say of somebody nobody has opened a thread for. */
export function noThread(username: string): PersonThread {
  return {
    username,
    url: null,
    resolved: null,
    fingerprint: null,
    outdated: false,
    author: null,
    changed: false,
  };
}

function personThread(
  workload: Workload,
  discussions: readonly DiscussionFacts[],
  webUrl: string,
): PersonThread {
  const { username } = workload.person;
  const found = workloadDiscussion(discussions, username);
  const note = readWorkloadNote(found?.notes[0].body ?? '');
  if (found === undefined || note === null) {
    return noThread(username);
  }
  return {
    username,
    url: threadUrl(found, webUrl),
    resolved: found.resolved,
    fingerprint: note.fingerprint,
    outdated: note.fingerprint !== workloadFingerprint(workload),
    author: found.notes[0].author,
    changed: note.changed,
  };
}

function rowThread(discussion: DiscussionFacts, webUrl: string): RowThread[] {
  const [key] = readMark('row', discussion.notes[0].body) ?? [];
  if (key === undefined) return [];
  return [{ key, url: threadUrl(discussion, webUrl), resolved: discussion.resolved }];
}

function isFirst({ key }: RowThread, at: number, all: readonly RowThread[]): boolean {
  return all.findIndex((other) => other.key === key) === at;
}
