import { isSameLabel, valuesOfScope } from '../building/labels';
import type { IssueFacts } from '../facts';
import { readNumber } from '../numbers';
import type { PlannedRow } from '../plan';
import type { CommitTerms, ProjectTerms } from './commit-terms';
import type { FieldChange } from './field-change';

/**
 * The change that brings the weight written in a row's cell into its issue: GitLab's own field takes whole numbers, a
 * weight label the value the profile has for the number. Null where both agree, or none of this can be set.
 */
export function weightChange(
  { row, weight }: PlannedRow,
  issue: IssueFacts,
  rule: CommitTerms['weight'],
  terms: ProjectTerms,
): FieldChange | null {
  const to = readNumber(row.cells.weight ?? '');
  if (to === null || weight === 'unknown' || to === weight) return null;
  if (rule.from === 'issue') {
    const from = issue.weight;
    return from === 'unknown' || !Number.isInteger(to) ? null : { field: 'weight', from, to };
  }
  const named = Object.entries(rule.values).find(([, number]) => number === to)?.[0];
  const usable = terms.labels === 'unknown' ? null : (terms.labels[rule.scope] ?? []);
  const value = usable === null ? named : usable.find((one) => isSameLabel(one, named ?? ''));
  if (value === undefined) return null;
  return { field: 'labels', scope: rule.scope, from: valuesOfScope(issue.labels, rule.scope), to: [value] };
}
