import { inLanguage } from './in-language';
import { formatWeight } from './numbers';
import type { Translation } from './translation';

type Values = Readonly<Record<string, string | number>>;

/** What helps, by why an issue could not be read. */
const makeReadable = new Map([
  ['not-found-or-hidden', 'Correct the reference, or ask for access to the project.'],
  ['forbidden', 'Ask for access to the project, or use a token that has it.'],
  ['another-instance', 'Name an issue of this GitLab that stands for it.'],
]);

/** By fix id: what helps, of the values of the finding. */
const fixesInEnglish = {
  'name-an-issue': () => 'Put the issue’s reference into the row; create the issue if there is none.',
  'make-readable': ({ reason }: { reason: string }) =>
    makeReadable.get(reason) ?? 'Read the plan again in a moment.',
  'plan-its-issues': () => 'Plan the issues that belong to it instead.',
  'remove-row': () => 'Remove one of the two rows.',
  'drop-or-reopen': () => 'Remove the row, or reopen the issue.',
  'remove-from-parking-lot': () => 'Remove its row from the Parking Lot.',
  'correct-reference': ({ project }: { project: string }) =>
    `Put ${project} into the row’s reference: GitLab takes no changes under the old path.`,
  refine: ({ wanted }: { wanted: string }) => `Refine the issue, then set the label ${wanted}.`,
  unblock: () => 'Clear what blocks it, or leave it for a later milestone.',
  'set-weight': ({ scope }: { scope: string }) =>
    scope === ''
      ? 'Agree on a weight and set it on the issue.'
      : `Agree on a weight and set a label ${scope}::…`,
  'weigh-by-label': () => 'Use a team profile that takes the weight from a label.',
  'break-down': ({ largest }: { largest: number }) =>
    `Break it down into issues of weight ${formatWeight(largest)} or less.`,
  'agree-on-weight': () => 'Correct the one that is wrong. The issue’s weight is the one that counts.',
  'write-acceptance-criteria': () => 'Write the acceptance criteria into the description, as checkboxes.',
  'set-milestone': ({ milestone }: { milestone: string }) => `Set the issue’s milestone to ${milestone}.`,
  assign: ({ row }: { row: string }) =>
    row === '' ? 'Assign whoever takes it on.' : `Assign the issue to ${row}.`,
  'agree-on-assignee': () => 'Correct the row or the issue. The issue’s assignees are the ones that count.',
  'set-metrics-label': ({ scope }: { scope: string }) => `Set one label ${scope}::…`,
  'replace-metrics-placeholder': ({ scope }: { scope: string }) =>
    `Replace it with the label ${scope}::… that fits the work.`,
  'keep-one-metrics-label': () => 'Keep the one that fits the work, remove the others.',
  'state-capacity': () => 'Add a row with their weight points to the Capacity table.',
  'lighten-load': () => 'Hand work to somebody else, or move it back to the Parking Lot.',
};

export type FixSentences = Translation<typeof fixesInEnglish>;

export const fixSentences = inLanguage('fixes', fixesInEnglish);

/** A finding, as the plan gives it. */
interface Found {
  readonly fix: string;
  readonly values: Values;
}

/** What would fix a finding, in words; '' for a fix this version does not know. */
export function fixSentence(found: Found): string {
  return told(found, fixSentences);
}

/** The same for the team to read. */
export function teamFixSentence(found: Found): string {
  return told(found, fixesInEnglish);
}

function told({ fix, values }: Found, sentences: typeof fixesInEnglish): string {
  const sentence = Object.entries(sentences).find(([id]) => id === fix)?.[1];
  return sentence ? (sentence as (values: Values) => string)(values) : '';
}
