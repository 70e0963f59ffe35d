import type { DescriptionActivity, DescriptionHistory } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { lineChanges } from './line-changes';
import { linesApart, linesOf } from './nearest';
import type { SentWrite } from './sent-write';
import { isTold, isUntoldOf } from './told';

/**
 * Why a row of ours is not in the description that was read: its write never arrived; a save of an old text dropped it;
 * somebody took it out; it is back by now; or the history does not tell.
 */
export type RowFate = 'never-arrived' | 'dropped' | 'removed' | 'stands' | 'unknown';

/** Milliseconds within which a text that lacks other lines, too, may be one that was opened before the row came. */
const longestOpen = 60_000;

/** Milliseconds within which nobody reads a row and decides to take it out. */
const tooSoonToBeMeant = 10_000;

/**
 * The fate of a row that is missing now, by the writes that put it in: the version that lost it was made on an old text
 * when it is more like one from before the row, its own row aside, and on purpose when it is more like one with it.
 *
 * @param lineOf the row's line in a description; null where it is not there
 * @param username whose writes they are
 */
export function fateOfRow(
  writes: readonly SentWrite[],
  history: DescriptionHistory | null,
  lineOf: (description: string) => string | null,
  username: string,
): RowFate {
  if (history === null) return 'unknown';
  const { activities } = history;
  const has = ({ text }: DescriptionActivity) => lineOf(text) !== null;
  const versions = activities.filter(({ kind }) => kind === 'text');
  const arrival = arrivalIn(versions, writes, has);
  if (arrival === -1) return neverArrived(history, writes, username) ? 'never-arrived' : 'unknown';
  const since = versions.slice(0, arrival + 1);
  const { gone, last, came } = lastStanding(since, has);
  if (!last || !came) return 'unknown';
  if (!gone) return activities.slice(0, activities.indexOf(last)).every(isTold) ? 'stands' : 'unknown';
  if (Date.parse(gone.at) - Date.parse(came.at) < tooSoonToBeMeant) return 'dropped';
  const aside = lineOf(last.text) ?? '';
  const until = since.slice(since.indexOf(last));
  const older = textsBefore(versions, arrival, writes);
  const without = [...until.filter((version) => !has(version)).map(({ text }) => text), ...older];
  const apart = (text: string) => linesApart(gone.text, text, aside);
  const fromWith = Math.min(...until.filter(has).map(({ text }) => apart(text)));
  const fromWithout = Math.min(...without.map(apart));
  if (fromWithout < fromWith || undoesAll(gone, last, older, aside)) return 'dropped';
  if (fromWith < fromWithout || apart(last.text) === 0) return 'removed';
  const isTidied =
    onlyDeletes(last.text, gone.text) && Date.parse(gone.at) - Date.parse(came.at) >= longestOpen;
  return isTidied ? 'removed' : 'unknown';
}

/**
 * Which version, newest first, put the row in: one that was sent; or, as a write that ticks or unticks a task leaves no
 * version, the first one with the row since the one it was made on. -1 where there is none.
 */
function arrivalIn(
  versions: readonly DescriptionActivity[],
  writes: readonly SentWrite[],
  has: (version: DescriptionActivity) => boolean,
): number {
  const sent = new Set(writes.map((write) => write.sent));
  const arrival = versions.findIndex(({ text }) => sent.has(digestOf(text)));
  const read = readIn(versions, writes);
  return arrival === -1 && read !== -1 ? versions.slice(0, read).findLastIndex(has) : arrival;
}

function neverArrived(
  { activities, complete }: DescriptionHistory,
  writes: readonly SentWrite[],
  username: string,
): boolean {
  const read = readIn(activities, writes);
  const since = activities.slice(0, read === -1 ? undefined : read);
  return (complete || read !== -1) && !since.some((activity) => isUntoldOf(username, activity));
}

/** Where the text stands that the first of the writes was made on; -1 where it is not told. */
function readIn(activities: readonly DescriptionActivity[], [first]: readonly SentWrite[]): number {
  return activities.findLastIndex(({ kind, text }) => kind === 'text' && digestOf(text) === first?.read);
}

/** The row may have been dropped and put back: the last time it stood counts, and what came next. */
function lastStanding(
  since: readonly DescriptionActivity[],
  has: (version: DescriptionActivity) => boolean,
): Readonly<Record<'gone' | 'last' | 'came', DescriptionActivity | undefined>> {
  const arrival = since.length - 1;
  const stood = since.findIndex((version, at) => at === arrival || has(version));
  const before = since.findIndex((version, at) => at > stood && !has(version));
  return {
    gone: since[stood - 1],
    last: since[stood],
    came: since[(before === -1 ? since.length : before) - 1],
  };
}

/**
 * Texts from before the row, newest first, but for the row itself. Where the history does not tell the one it was put
 * into, because the issue began with it or a ticked task hides it, the text that was made of it stands for it.
 */
function textsBefore(
  versions: readonly DescriptionActivity[],
  arrival: number,
  writes: readonly SentWrite[],
): readonly string[] {
  const reads = new Set(writes.map(({ read }) => read));
  const [arrived, ...older] = versions.slice(arrival).map(({ text }) => text);
  const isReadTold = older.some((text) => reads.has(digestOf(text)));
  return isReadTold || arrived === undefined ? older : [arrived, ...older];
}

/** Whether a text also undoes everything else that came since an older text: it may be made on one nobody kept. */
function undoesAll(
  gone: DescriptionActivity,
  last: DescriptionActivity,
  older: readonly string[],
  aside: string,
): boolean {
  const [now, before] = [linesOf(gone.text), linesOf(last.text, aside)];
  for (const text of older) {
    const base = linesOf(text, aside);
    const added = [...before].filter((line) => !base.has(line));
    const taken = [...base].filter((line) => !before.has(line));
    if (added.length + taken.length > 0)
      return added.every((line) => !now.has(line)) && taken.every((line) => now.has(line));
  }
  return false;
}

function onlyDeletes(before: string, after: string): boolean {
  return lineChanges(before.split('\n'), after.split('\n')).every(({ lines }) => lines.length === 0);
}
