import type { EditResult, PlanEdit } from './edit';
import { addRow } from './edits/add-row';
import { checkItem } from './edits/check-item';
import { contentsOf } from './edits/contents';
import { type EditedText, editLines } from './edits/line-edit';
import { moveRow } from './edits/move-row';
import { outlineOf } from './edits/outline';
import type { Attempt, Proposal } from './edits/proposal';
import { removeRow } from './edits/remove-row';
import { setCapacity } from './edits/set-capacity';
import { setCell } from './edits/set-cell';
import type { PlanOptions } from './options';
import { type PlanSource, readSource } from './reading/plan-source';

/**
 * Makes one change in a planning issue's description and touches no other line: bytes, line endings and the final newline
 * stay. Texts are taken as typed (see `normalizeCell`): inline markdown in them works, nothing else in them does. Every
 * result is read again before it is handed out; what would change how another line reads is never returned.
 *
 * `changed` is false when the document already says so. Refused, with the 1-based line in the way where there is one:
 * 'no-such-row' (`key`, `before` or the checklist item is not there), 'already-there' (moving or renaming onto a row that
 * is there), 'quoted-table' and 'live-query' (all that holds rows is in a quote, or is a query), 'no-column' (no column
 * takes the text), 'inside-unclosed-block' (it would end up in a fence or comment that nothing closes), 'bad-input' (a row
 * that names no issue, a member that names nobody, or a text that cannot be written there without harm).
 */
export function applyEdit(markdown: string, edit: PlanEdit, options: PlanOptions = {}): EditResult {
  const source = readSource(markdown, options);
  const proposal = propose(source, edit);
  if (proposal.kind === 'unchanged') return { ok: true, markdown, changed: false };
  if (proposal.kind === 'refused') return { ok: false, reason: proposal.reason };
  for (const attempt of proposal.attempts) {
    const edited = editLines(markdown, source.tree.lines, attempt.edits);
    if (isHarmless(source, attempt, edited, options)) {
      return { ok: true, markdown: edited.text, changed: edited.text !== markdown };
    }
  }
  return { ok: false, reason: { kind: 'bad-input' } };
}

function propose(source: PlanSource, edit: PlanEdit): Proposal {
  switch (edit.type) {
    case 'add-row':
      return addRow(source, edit);
    case 'move-row':
      return moveRow(source, edit);
    case 'remove-row':
      return removeRow(source, edit);
    case 'set-cell':
      return setCell(source, edit);
    case 'set-capacity':
      return setCapacity(source, edit);
    case 'check-item':
      return checkItem(source, edit);
  }
}

/** Whether the edited text says what was asked for, and all lines that were not touched read as before. */
function isHarmless(before: PlanSource, attempt: Attempt, edited: EditedText, options: PlanOptions): boolean {
  const after = readSource(edited.text, options);
  const spacing = attempt.mayTighten !== true;
  return (
    attempt.holds(after) &&
    contentsOf(before, edited.gone) === contentsOf(after, edited.come) &&
    outlineOf(before.tree, edited.gone, spacing) === outlineOf(after.tree, edited.come, spacing)
  );
}
