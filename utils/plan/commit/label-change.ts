import { isSameLabel, valuesOfScope } from '../building/labels';
import type { IssueFacts } from '../facts';
import type { TeamProfile } from '../profile';
import type { RowKey } from '../reference';
import type { CommitChoice } from './commit-choice';
import type { CommitNote } from './commit-note';
import type { ProjectTerms } from './commit-terms';
import type { FieldChange } from './field-change';

/** The metrics label of a row: what there is to choose from, and what is chosen. */
export interface LabelChoice {
  /** Values the project can use, in the profile's order. */
  readonly options: readonly string[];
  /** Null: the labels stay as they are. */
  readonly chosen: string | null;
}

interface LabelReview {
  readonly choice: LabelChoice;
  readonly change: FieldChange | null;
  readonly notes: readonly CommitNote[];
}

/**
 * Which metrics label a row gets: the one chosen for it; else the one it has, placeholders aside; else the batch's. It
 * replaces all others of the scope. Of several, nobody but the user can choose.
 */
export function labelChange(
  key: RowKey,
  { labels }: IssueFacts,
  choice: CommitChoice,
  rule: TeamProfile['metricsLabel'],
  terms: ProjectTerms,
): LabelReview {
  const from = valuesOfScope(labels, rule.scope);
  const options = optionsOf(rule, terms, from);
  const own = from.filter((value) => !isSameLabel(value, rule.placeholder));
  const byDefault = own.length === 0 ? choice.label : own.length === 1 ? (own[0] ?? null) : null;
  const wanted = key in choice.labels ? (choice.labels[key] ?? null) : byDefault;
  const chosen = options.find((option) => wanted !== null && isSameLabel(option, wanted)) ?? null;
  const notes: CommitNote[] = [];
  if (wanted !== null && chosen === null)
    notes.push({ kind: 'no-such-label', values: { label: `${rule.scope}::${wanted}` } });
  if (wanted === null && own.length > 1)
    notes.push({ kind: 'several-labels', values: { labels: own.join(', ') } });
  const stands = from.length === 1 && from.every((value) => chosen !== null && isSameLabel(value, chosen));
  const change: FieldChange | null =
    chosen === null || stands ? null : { field: 'labels', scope: rule.scope, from, to: [chosen] };
  return { choice: { options, chosen }, change, notes };
}

/** Every value of the profile's list and its placeholder that the project can use; without a list, all it can use. */
function optionsOf(
  { scope, values, placeholder }: TeamProfile['metricsLabel'],
  { labels }: ProjectTerms,
  from: readonly string[],
): readonly string[] {
  const usable = labels === 'unknown' ? null : (labels[scope] ?? []);
  const listed = [...values, ...(placeholder === '' ? [] : [placeholder])];
  const offered = values.length === 0 && usable !== null ? usable : listed;
  const known = offered.flatMap((value) =>
    usable === null ? [value] : (usable.find((one) => isSameLabel(one, value)) ?? []),
  );
  const others = from.filter((value) => !known.some((one) => isSameLabel(one, value)));
  return [...known, ...others];
}
