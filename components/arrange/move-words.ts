import type { EditResult } from '@/utils/protocol/answers/write-result';
import { failureSentence } from '@/utils/strings/failures';
import { moveStrings as strings } from '@/utils/strings/move';
import { refusalSentence } from '@/utils/strings/refusals';
import { remarkSentences } from '@/utils/strings/remarks';
import type { Move, Moving } from './moving';

/** How far moving rows has come, in sentences; '' while nothing is moved. */
export function moveWords(moving: Moving): string {
  switch (moving.state) {
    case 'idle':
      return '';
    case 'sending':
      return strings.saving(subjectOf(moving.move.rows));
    case 'done':
      return doneWords(moving.move, moving.result);
    case 'failed':
      return failureSentence(moving.failure);
  }
}

function doneWords(move: Move, result: EditResult): string {
  const { outcome, refused, remarks } = result;
  const moved = move.rows.filter((_, index) => refused.every((edit) => edit.index !== index));
  return [
    moved.length > 0 ? strings.moved(subjectOf(moved), move, spoken(outcome, remarks)) : '',
    keptText(move, result),
    remarkSentences(remarks),
    ...refused.map(({ index, refusal, line }) => {
      const why = refusalSentence({ kind: refusal, ...(line !== null && { line }) });
      return strings.refused(move.rows[index]?.name ?? '', why);
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** That both changes are there is said only where it was checked. */
function spoken(outcome: EditResult['outcome'], remarks: EditResult['remarks']): EditResult['outcome'] {
  return outcome === 'saved-beside' && remarks?.unchecked ? 'saved' : outcome;
}

function subjectOf(rows: Move['rows']): string | number {
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 ? only.name : rows.length;
}

/** Of a single row that changed its section: its words, which may have changed their column. */
function keptText({ rows, to, reorders }: Move, { plan: { plan } }: EditResult): string {
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0 || reorders) return '';
  const there = to === 'milestone-work' ? plan.rows : plan.parked;
  const cells = there.find(({ row }) => row.key === only.key)?.row.cells;
  const text = (to === 'milestone-work' ? cells?.notes : cells?.reason)?.trim() ?? '';
  return text === '' ? '' : strings.kept(text);
}
