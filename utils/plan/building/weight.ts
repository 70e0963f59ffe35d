import type { IssueFacts, Unknown } from '../facts';
import { readNumber } from '../numbers';
import type { TeamProfile } from '../profile';
import { isSameLabel, valuesOfScope } from './labels';

type WeightRule = TeamProfile['refined']['weight'];

/** Above this no weight is meant: GitLab's own field ends here. */
const largest = 2_147_483_647;

/**
 * An issue's weight in weight points, from GitLab's weight field or from a scoped label as the rule says; null: not set.
 * A label's value is looked up in the rule, and read as a number when it is not there.
 * Of several weight labels the heaviest counts, so that nobody's load is understated.
 */
export function weightOf(
  issue: Pick<IssueFacts, 'weight' | 'labels'>,
  rule: WeightRule,
): number | null | Unknown {
  return rule.from === 'issue' ? fieldWeight(issue.weight) : labelWeight(issue.labels, rule);
}

function fieldWeight(weight: IssueFacts['weight']): number | null | Unknown {
  if (weight === null) return null;
  return typeof weight === 'number' && weight >= 0 && weight <= largest ? weight : 'unknown';
}

function labelWeight(labels: readonly string[], rule: Extract<WeightRule, { from: 'label' }>): number | null {
  const weights = valuesOfScope(labels, rule.scope)
    .map((value) => valueWeight(value, rule.values))
    .filter((weight) => weight !== null);
  return weights.length === 0 ? null : Math.min(largest, Math.max(...weights));
}

function valueWeight(value: string, values: Readonly<Record<string, number>>): number | null {
  const named = Object.entries(values).find(([name]) => isSameLabel(name, value));
  return named ? named[1] : readNumber(value);
}
