import type { DescriptionActivity, DescriptionHistory, DescriptionSnapshot } from '@/utils/gitlab/gateway';
import type { Unchecked } from '@/utils/protocol/answers/write-result';
import { digestOf } from './digest';
import { mergeLines, withoutDeletions } from './merge-lines';
import { nearestTo } from './nearest';
import type { SentWrite } from './sent-write';
import { taskStates } from './task-states';
import { isTold, isUntoldOf } from './told';

/** A write, as far as is known of it when it is looked back on. */
export interface PastWrite extends SentWrite {
  /** Whose write it was. */
  readonly username: string;
  /** GitLab answered that it was stored; else it may never have arrived. */
  readonly answered: boolean;
  /** The text it was made on; null when only its digest is known. */
  readonly on: string | null;
}

/** What a write did. */
export interface LookBack {
  /** Null: it cannot be told. */
  readonly arrived: boolean | null;
  /** Somebody else changed the issue since the text it was made on was read. */
  readonly beside: boolean;
  /** What the write stored, as the history tells it; '' where nothing is overwritten. */
  readonly stored: string;
  /** Edits that it wrote over, oldest first. */
  readonly overwritten: readonly Overwritten[];
  readonly unchecked: Unchecked | null;
}

export interface Overwritten {
  /** What the edit stored. */
  readonly text: string;
  readonly author: string;
  /** The text it was made on, as far as that can be told. */
  readonly on: string;
}

const clean: LookBack = { arrived: true, beside: false, stored: '', overwritten: [], unchecked: null };

/**
 * What a write did, by what GitLab holds now: by lock version and text where these are enough, else by the history,
 * which is asked for then. Each edit since moves the lock version by one, so what the history does not explain may be
 * an overwritten task tick.
 */
export async function lookBack(
  write: PastWrite,
  now: DescriptionSnapshot,
  askHistory: () => Promise<DescriptionHistory | null>,
): Promise<LookBack> {
  const arrived = digestOf(now.description) === write.sent;
  if (write.lockVersion === null || now.lockVersion === null) {
    return { ...clean, arrived: arrived || write.answered ? true : null, unchecked: 'versions' };
  }
  const edits = now.lockVersion - write.lockVersion;
  if (edits === 0 && !write.answered) return { ...clean, arrived: false };
  if (edits <= 1 && (arrived || write.answered)) return clean;
  if (edits === 1) return { ...clean, arrived: false, beside: true };
  // The one other edit came after the write, for it shows.
  if (edits === 2 && write.answered && !arrived) return { ...clean, beside: true };
  return fromHistory(write, now, edits, await askHistory());
}

function fromHistory(
  write: PastWrite,
  now: DescriptionSnapshot,
  edits: number,
  history: DescriptionHistory | null,
): LookBack {
  const known = { ...clean, arrived: write.answered ? true : null, beside: true };
  if (history === null) return { ...known, unchecked: 'history' };
  const past = placedIn(history, write, now);
  if (past.ours !== -1) return { ...known, arrived: true, ...beforeOurs(past, write, now, edits) };
  if (write.answered || mayHideOurs(past, write, edits)) return { ...known, unchecked: 'ticks' };
  return { ...known, arrived: false };
}

/** The activities, newest first, and where in them the texts of a write stand. */
interface Placed {
  readonly activities: readonly DescriptionActivity[];
  /** The text that is there now; the newest where the history does not tell it. */
  readonly now: number;
  /** The text the write stored; -1 where the history does not tell it. */
  readonly ours: number;
  /** The text the write was made on, after the last where that is how the issue began; -1 where it is not told. */
  readonly read: number;
}

function placedIn(
  { activities, complete }: DescriptionHistory,
  write: PastWrite,
  now: DescriptionSnapshot,
): Placed {
  const digests = activities.map(({ kind, text }) => (kind === 'text' ? digestOf(text) : null));
  const ours = digests.indexOf(write.sent);
  const shown = digests.indexOf(digestOf(now.description));
  const read = digests.indexOf(write.read, ours + 1);
  const tellsAll = complete && activities.slice(ours + 1).every(isTold);
  return {
    activities,
    now: shown > ours ? 0 : Math.max(0, shown),
    ours,
    read: read === -1 && tellsAll ? activities.length : read,
  };
}

/** GitLab keeps no text of a write that ticks or unticks a task, and tells of any a moment later. */
function mayHideOurs({ activities, now, read }: Placed, { username }: PastWrite, edits: number): boolean {
  const since = activities.slice(now, read === -1 ? undefined : read);
  return since.length < edits || since.some((activity) => isUntoldOf(username, activity));
}

/** What the write went over, and whether there may be more of it. */
function beforeOurs(
  past: Placed,
  write: PastWrite,
  now: DescriptionSnapshot,
  edits: number,
): Pick<LookBack, 'stored' | 'overwritten' | 'unchecked'> {
  const { activities, ours, read } = past;
  const [older, stored] = [activities.slice(ours + 1), activities[ours]?.text ?? ''];
  const { before, mayBeMore } = read === -1 ? byCount(past, edits) : byRead(past, edits);
  const isHidden = mayBeMore && (read !== -1 || !showsTick(write, now));
  const theirs = before.filter(({ kind }) => kind === 'text').toReversed();
  const found = theirs.flatMap((edit) => overwrittenEdit(edit, older, write));
  const missing = found.filter((edit) => !isPutBack(edit, activities.slice(0, ours)));
  const overwritten = write.on === null ? missing.map(takingNothingAway) : missing;
  const isPart =
    found.length < theirs.length || overwritten.some(({ text }, at) => text !== missing[at]?.text);
  return { stored, overwritten, unchecked: isHidden || isPart ? 'ticks' : null };
}

interface Before {
  readonly before: readonly DescriptionActivity[];
  readonly mayBeMore: boolean;
}

/** All between the read and the write. */
function byRead({ activities, now, ours, read }: Placed, edits: number): Before {
  const before = activities.slice(ours + 1, read);
  return { before, mayBeMore: read - now < edits || !before.every(isTold) };
}

/**
 * Right before the write, as many as are sure to be newer than the read. Of those after the write each was one edit, or
 * part of one: a save may change title and text, or tick several tasks.
 */
function byCount({ activities, now, ours }: Placed, edits: number): Before {
  const since = activities.slice(now, ours);
  const least = Math.max(0, edits - 1 - since.length);
  const most = edits - 1 - since.filter(({ kind }) => kind === 'text').length;
  const older = activities.slice(ours + 1);
  const untold = older.findIndex((activity) => !isTold(activity));
  const before = older.slice(0, untold === -1 ? undefined : untold).slice(0, least);
  return { before, mayBeMore: before.length < most };
}

/** An editor that was open for long saves over what came since: the edit leads from the text it is most like. */
function overwrittenEdit(
  theirs: DescriptionActivity,
  older: readonly DescriptionActivity[],
  { on }: PastWrite,
): Overwritten[] {
  const texts = older.slice(older.indexOf(theirs) + 1).filter(({ kind }) => kind === 'text');
  const base = nearestTo(theirs.text, [...(on === null ? [] : [on]), ...texts.map(({ text }) => text)]);
  return base === null ? [] : [{ text: theirs.text, author: theirs.author, on: base }];
}

/**
 * Of an edit that an earlier attempt went over long ago, what it put in: what it lacks may be what came after the text it
 * was made on, and have been put back since.
 */
function takingNothingAway(edit: Overwritten): Overwritten {
  return { ...edit, text: withoutDeletions(edit.on, edit.text) };
}

/** Whether an edit was there again since: what became of it then is not for us to undo. */
function isPutBack({ on, text }: Overwritten, since: readonly DescriptionActivity[]): boolean {
  return since.some((later) => {
    if (later.kind !== 'text') return false;
    const merged = mergeLines(on, text, later.text);
    return merged.text === later.text && merged.collided.length === 0;
  });
}

function showsTick({ on }: PastWrite, { description }: DescriptionSnapshot): boolean {
  return on !== null && taskStates(on) !== taskStates(description);
}
