import { applyEdit, type PlanOptions, parsePlan } from '@/utils/plan';
import type { PlanDocument } from '@/utils/plan/document';
import type { EditRefusal, PlanEdit } from '@/utils/plan/edit';
import { keysIn, lineOfEdit } from '@/utils/plan/edit-line';
import { doubledIn } from './doubled';
import { RowOrder } from './row-order';
import type { Change } from './writing/change';

type MoveEdit = Extract<PlanEdit, { type: 'move-row' }>;

/** An edit that a description refused, by its place among the edits. */
export interface RefusedEdit {
  readonly index: number;
  readonly reason: EditRefusal;
}

/** Several edits of one description as one change of it. */
export class PlanEditing implements Change<'made'> {
  readonly #edits: readonly PlanEdit[];
  readonly #options: PlanOptions;
  /** They may have been made before: a row that stands where it should is not put in another place again. */
  readonly #again: boolean;
  #refused: readonly RefusedEdit[] = [];
  #orders: ReadonlyMap<PlanEdit, RowOrder> = new Map();

  constructor(edits: readonly PlanEdit[], options: PlanOptions, again: boolean) {
    this.#edits = edits;
    this.#options = options;
    this.#again = again;
  }

  /** What the description refused when the edits were last made in it. */
  refused(): readonly RefusedEdit[] {
    return this.#refused;
  }

  readonly there = (description: string): 'made' | null => {
    const document = parsePlan(description, this.#options);
    return this.#due().every((edit) => this.#isMade(edit, document, description)) ? 'made' : null;
  };

  readonly apply = (description: string): string => {
    let markdown = description;
    const refused: RefusedEdit[] = [];
    for (const [index, edit] of this.#edits.entries()) {
      if (this.#isMade(edit, parsePlan(markdown, this.#options), markdown)) continue;
      const edited = applyEdit(markdown, edit, this.#options);
      if (edited.ok) markdown = edited.markdown;
      else refused.push({ index, reason: edited.reason });
    }
    this.#refused = refused;
    this.#orders = this.#ordersIn(parsePlan(markdown, this.#options));
    return markdown;
  };

  readonly lineOf = (description: string): string | null => {
    const made = linesOfEdits(this.#due(), description, this.#options);
    return made.includes(null) ? null : made.join('\n');
  };

  readonly doubled = (description: string): number => doubledIn(description, this.#options);

  #due(): readonly PlanEdit[] {
    return this.#edits.filter((_, at) => this.#refused.every(({ index }) => index !== at));
  }

  #isMade(edit: PlanEdit, document: PlanDocument, description: string): boolean {
    const line = lineOfEdit(edit, document, this.#options);
    if (edit.type === 'remove-row') return line === null;
    if (edit.type === 'move-row') return line !== null && this.#isInPlace(edit, document, description);
    const isMadeElsewhere = this.#again && edit.type === 'add-row' && line !== null;
    return isMadeElsewhere || isUnchanged(description, edit, this.#options);
  }

  #isInPlace(edit: MoveEdit, document: PlanDocument, description: string): boolean {
    const order = this.#orders.get(edit);
    if (order) return order.holds(keysIn(document, edit.to));
    return this.#again || isUnchanged(description, edit, this.#options);
  }

  #ordersIn(document: PlanDocument): ReadonlyMap<PlanEdit, RowOrder> {
    const moves = this.#edits.filter((edit): edit is MoveEdit => edit.type === 'move-row');
    return new Map(moves.map((edit) => [edit, new RowOrder(edit.key, keysIn(document, edit.to))]));
  }
}

/** The lines that edits put into a description, by edit: '' where that leaves no line, null where it is not there. */
export function linesOfEdits(
  edits: readonly PlanEdit[],
  description: string,
  options: PlanOptions,
): readonly (string | null)[] {
  const document = parsePlan(description, options);
  const lines = description.split('\n');
  return edits.map((edit) => {
    const line = lineOfEdit(edit, document, options);
    if (edit.type === 'remove-row') return line === null ? '' : null;
    const isRow = edit.type === 'add-row' || edit.type === 'move-row';
    if (line === null || !(isRow || isUnchanged(description, edit, options))) return null;
    return lines[line - 1] ?? '';
  });
}

function isUnchanged(description: string, edit: PlanEdit, options: PlanOptions): boolean {
  const edited = applyEdit(description, edit, options);
  return edited.ok && !edited.changed;
}
