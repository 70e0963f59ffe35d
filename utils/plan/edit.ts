import type { CapacityRole, ChecklistState, ColumnRole, RowSection } from './document';
import type { RowKey } from './reference';

/** One change of a planning issue's description, named by what it means. */
export type PlanEdit =
  | { type: 'add-row'; section: RowSection; row: Partial<Record<ColumnRole, string>>; before?: RowKey }
  | { type: 'move-row'; key: RowKey; to: RowSection; before?: RowKey }
  | { type: 'remove-row'; key: RowKey; section: RowSection }
  | { type: 'set-cell'; key: RowKey; section: RowSection; column: ColumnRole; value: string }
  | { type: 'set-capacity'; member: string; row: Partial<Record<CapacityRole, string>> }
  | { type: 'check-item'; text: string; state: ChecklistState };

/** Why an edit was not made; `line` is the 1-based line that stands in the way, where there is one. */
export interface EditRefusal {
  readonly kind:
    | 'no-such-row'
    | 'already-there'
    | 'quoted-table'
    | 'live-query'
    | 'inside-unclosed-block'
    | 'no-column'
    | 'bad-input';
  readonly line?: number;
}

/** `changed` is false when the document already said so: the markdown is then the one given. */
export type EditResult =
  | { readonly ok: true; readonly markdown: string; readonly changed: boolean }
  | { readonly ok: false; readonly reason: EditRefusal };
