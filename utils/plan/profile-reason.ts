import type { z } from 'zod';

const kinds = new Map<string, string>([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** Why a value is not what a profile has in its place, as a sentence. */
export function profileReason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `This must be ${kinds.get(issue.expected) ?? issue.expected}.`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `This must be ${issue.maximum} at most.`;
    case 'invalid_value':
      return `This must be ${oneOf(issue.values)}.`;
    case 'invalid_union':
      return `This must be ${oneOf('options' in issue ? (issue.options ?? []) : [])}.`;
    case 'unrecognized_keys':
      return 'There is no such field.';
    case 'custom':
      return issue.message;
    default:
      return `${issue.message}.`;
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin !== 'number' && origin !== 'int') return 'This must not be empty.';
  return inclusive ? `This must be ${minimum} at least.` : `This must be more than ${minimum}.`;
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => `“${String(value)}”`).join(' or ');
}
