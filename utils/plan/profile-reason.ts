import type { z } from 'zod';

/** Why something is no profile. */
export interface ProfileReason {
  readonly kind:
    | 'type'
    | 'empty'
    | 'at-least'
    | 'more-than'
    | 'at-most'
    | 'one-of'
    | 'unknown-field'
    | 'unknown-check'
    | 'shared-name'
    | 'too-long'
    | 'not-json'
    | 'no-profile';
  /**
   * What its sentence needs, '' where that is nothing: the kind of value expected, a limit, what can be chosen from
   * (one per line), or where the text stops being JSON (`line:column`).
   */
  readonly detail: string;
}

/** Why a value is not what a profile has in its place. */
export function profileReason(issue: z.core.$ZodIssue): ProfileReason {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', detail: issue.expected };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return { kind: 'at-most', detail: String(issue.maximum) };
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return oneOf('options' in issue ? (issue.options ?? []) : []);
    case 'unrecognized_keys':
      return { kind: 'unknown-field', detail: '' };
    case 'custom':
      return { kind: 'shared-name', detail: '' };
    default:
      return { kind: 'no-profile', detail: '' };
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): ProfileReason {
  if (origin !== 'number' && origin !== 'int') return { kind: 'empty', detail: '' };
  return { kind: inclusive ? 'at-least' : 'more-than', detail: String(minimum) };
}

function oneOf(values: readonly unknown[]): ProfileReason {
  return { kind: 'one-of', detail: values.map(String).join('\n') };
}
