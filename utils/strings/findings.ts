import { inLanguage } from './in-language';
import { formatWeight } from './numbers';
import type { Translation } from './translation';

type Values = Readonly<Record<string, string | number>>;

/** Why an issue could not be read. */
const unreadable = new Map([
  ['not-found-or-hidden', 'GitLab finds no such issue: it does not exist, or is hidden from you.'],
  ['forbidden', 'You have no access to this issue.'],
  ['offline', 'Unknown: GitLab could not be reached.'],
  ['failed', 'Unknown: GitLab could not answer.'],
  ['another-instance', 'Unknown: the issue is on another GitLab.'],
]);

/** By check id: what was found, of the values that the check tells. */
const findingsInEnglish = {
  'reference-missing': () => 'This row names no issue.',
  unreadable: ({ reason }: { reason: string }) =>
    unreadable.get(reason) ?? 'Unknown: the issue could not be read.',
  'not-an-issue': ({ kind }: { kind: string }) =>
    `This is ${kind === 'epic' ? 'an epic' : 'a merge request'}, not an issue.`,
  'duplicate-row': ({ line }: { line: number }) =>
    `The same issue is already in line ${line}. It counts once.`,
  closed: () => 'The issue is closed, so its weight is not counted.',
  'also-parked': () => 'It is in the Parking Lot, too.',
  'renamed-project': ({ project }: { project: string }) =>
    `Its project was renamed or moved: it is ${project} now.`,
  'not-refined': ({ label, wanted }: { label: string; wanted: string }) =>
    label === '' ? `Not refined: it has no label ${wanted}.` : `Not refined: its label is ${label}.`,
  blocked: ({ label }: { label: string }) => `Blocked: its label is ${label}.`,
  'no-weight': ({ scope }: { scope: string }) =>
    scope === '' ? 'It has no weight.' : `It has no weight: no label ${scope}::…`,
  'weight-unknown': () => 'Its weight is unknown: this GitLab does not show weights.',
  'too-large': ({ weight, largest }: { weight: number; largest: number }) =>
    `Its weight of ${formatWeight(weight)} is above ${formatWeight(largest)}.`,
  'weight-differs': ({ written, weight }: { written: number; weight: number }) =>
    `The row says weight ${formatWeight(written)}, the issue says ${formatWeight(weight)}.`,
  'no-acceptance-criteria': () => 'No acceptance criteria: its description has no checkboxes.',
  'milestone-missing': ({ milestone }: { milestone: string }) =>
    `It has no milestone yet. This plan is for ${milestone}.`,
  'milestone-other': ({ actual, milestone }: { actual: string; milestone: string }) =>
    `Its milestone is ${actual}, not ${milestone}.`,
  'no-assignee': ({ row }: { row: string }) =>
    row === '' ? 'Nobody is assigned.' : `Nobody is assigned to the issue; the row names ${row}.`,
  'assignee-differs': ({ row, issue }: { row: string; issue: string }) =>
    `The row names ${row}, the issue is assigned to ${issue}.`,
  'metrics-label-missing': ({ scope }: { scope: string }) => `It has no metrics label (${scope}::…).`,
  'metrics-label-pending': ({ label }: { label: string }) => `Its metrics label is still ${label}.`,
  'metrics-label-several': ({ labels }: { scope: string; labels: string }) =>
    `It has more than one metrics label: ${labels}.`,
  'capacity-not-stated': () => 'No capacity stated yet.',
  'over-capacity': ({ committed, capacity }: { committed: number; capacity: number }) =>
    `Over capacity: ${formatWeight(committed)} committed, ${formatWeight(capacity)} stated.`,
};

export type FindingSentences = Translation<typeof findingsInEnglish>;

export const findingSentences = inLanguage('findings', findingsInEnglish);

/** A finding, as the plan gives it. */
interface Found {
  readonly check: string;
  readonly values: Values;
}

/** A finding in words; a check this version has no sentence for is called by its id. */
export function findingSentence(found: Found): string {
  return told(found, findingSentences);
}

/** The same for the team to read. */
export function teamFindingSentence(found: Found): string {
  return told(found, findingsInEnglish);
}

function told({ check, values }: Found, sentences: typeof findingsInEnglish): string {
  const sentence = Object.entries(sentences).find(([id]) => id === check)?.[1];
  return sentence ? (sentence as (values: Values) => string)(values) : check;
}
