import type { DescriptionActivity, DescriptionHistory, DescriptionSnapshot } from '@/utils/gitlab/gateway';
import type { Unchecked } from '@/utils/protocol/messages';
import { digestOf } from './digest';
import { nearestTo } from './nearest';
import type { SentWrite } from './sent-write';
import { taskStates } from './task-states';

/** A write, as far as is known of it when it is looked back on. */
export interface PastWrite extends SentWrite {
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
 * which is asked for then. Each edit since moves the lock version by one, so an edit that the history does not explain
 * is an overwritten task tick unless its tick is there.
 */
export async function lookBack(
  write: PastWrite,
  now: DescriptionSnapshot,
  askHistory: () => Promise<DescriptionHistory | null>,
): Promise<LookBack> {
  const arrived = digestOf(now.description) === write.sent;
  if (write.lockVersion === null || now.lockVersion === null) {
    const sure = arrived || write.answered;
    return { ...clean, arrived: sure ? true : null, unchecked: sure ? 'versions' : null };
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
  const { activities, complete } = history;
  const digests = activities.map(({ text }) => digestOf(text));
  const ours = activities.findIndex(({ kind }, at) => kind === 'text' && digests[at] === write.sent);
  if (ours === -1 && write.answered) return { ...known, unchecked: 'history' };
  if (ours === -1) return { ...known, arrived: complete || activities.length > edits ? false : null };
  const shown = digests.indexOf(digestOf(now.description));
  // What the history has newer than what was read came after it was counted.
  const since = activities.slice(shown > ours ? 0 : Math.max(0, shown), ours);
  const later = since.filter(({ kind }) => kind !== 'untold').length;
  const most = edits - 1 - later;
  const older = activities.slice(ours + 1);
  const before = beforeWrite(older, digests.slice(ours + 1), write.read).slice(0, most);
  const theirs = before.filter(({ kind }) => kind === 'text').toReversed();
  const overwritten = theirs.flatMap((edit) => overwrittenEdit(edit, older, write));
  const ticks = before.length < most && !showsTick(write, now) ? 'ticks' : null;
  return {
    ...known,
    arrived: true,
    stored: activities[ours]?.text ?? '',
    overwritten,
    unchecked: overwritten.length < theirs.length ? 'history' : ticks,
  };
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

/** What happened between the read and the write, newest first; untold edits only end it where the read is not found. */
function beforeWrite(
  activities: readonly DescriptionActivity[],
  digests: readonly string[],
  read: string,
): readonly DescriptionActivity[] {
  const start = activities.findIndex(({ kind }, at) => kind === 'text' && digests[at] === read);
  const untold = activities.findIndex(({ kind }) => kind === 'untold');
  const end = start === -1 ? untold : start;
  return activities.slice(0, end === -1 ? undefined : end).filter(({ kind }) => kind !== 'untold');
}

function showsTick({ on }: PastWrite, { description }: DescriptionSnapshot): boolean {
  return on !== null && taskStates(on) !== taskStates(description);
}
