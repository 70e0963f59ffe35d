import type { DescriptionActivity, DescriptionHistory } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { lineChanges } from './line-changes';
import { linesApart, linesOf } from './nearest';
import type { SentWrite } from './sent-write';

/**
 * Why a row of ours is not in the description: its write never arrived; a save of an old text dropped it; somebody
 * took it out; or the history does not tell.
 */
export type RowFate = 'never-arrived' | 'dropped' | 'removed' | 'unknown';

/** Milliseconds within which nobody reads a new row and decides to take it out. */
const tooSoonToBeMeant = 10_000;

/**
 * The fate of a row that is missing now, by the writes that put it in: the version that lost it was made on an old text
 * when it is more like one from before the row, its own row aside, and on purpose when it is more like one with it.
 *
 * @param lineOf the row's line in a description; null where it is not there
 */
export function fateOfRow(
  writes: readonly SentWrite[],
  history: DescriptionHistory | null,
  lineOf: (description: string) => string | null,
): RowFate {
  if (history === null) return 'unknown';
  const versions = history.activities.filter(({ kind }) => kind === 'text');
  const sent = new Set(writes.map((write) => write.sent));
  const digests = versions.map(({ text }) => digestOf(text));
  const arrival = digests.findIndex((digest) => sent.has(digest));
  if (arrival === -1) return history.complete ? 'never-arrived' : 'unknown';
  // It may have been dropped and put back before: what counts is why it is not there now.
  const stood = versions.findIndex(({ text }, at) => at >= arrival || lineOf(text) !== null);
  const [gone, last, arrived] = [versions[stood - 1], versions[stood], versions[arrival]];
  if (!gone || !last || !arrived) return 'unknown';
  if (Date.parse(gone.at) - Date.parse(arrived.at) < tooSoonToBeMeant) return 'dropped';
  const aside = lineOf(last.text) ?? '';
  const apart = ({ text }: DescriptionActivity) => linesApart(gone.text, text, aside);
  const since = versions.slice(stood, arrival + 1);
  const withRow = since.filter(({ text }) => lineOf(text) !== null);
  const older = versions.slice(arrival + 1);
  const without = [...since.filter((version) => !withRow.includes(version)), ...older];
  const fromWith = Math.min(...withRow.map(apart));
  const fromWithout = Math.min(...without.map(apart));
  if (fromWithout < fromWith || undoesAll(gone, last, older, aside)) return 'dropped';
  return fromWith < fromWithout || onlyDeletes(last.text, gone.text) ? 'removed' : 'unknown';
}

/** Whether a text also undoes everything else that came since an older text: it may be made on one nobody kept. */
function undoesAll(
  gone: DescriptionActivity,
  last: DescriptionActivity,
  older: readonly DescriptionActivity[],
  aside: string,
): boolean {
  const [now, before] = [linesOf(gone.text), linesOf(last.text, aside)];
  for (const { text } of older) {
    const base = linesOf(text);
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
