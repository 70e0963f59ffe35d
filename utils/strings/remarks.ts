import { inLanguage } from './in-language';
import { list } from './lists';

const remarksInEnglish = {
  merged: (names: readonly string[]) =>
    `It was merged with the edit that ${list(names)} saved at the same moment.`,
  collided: (lines: string) =>
    `These lines of that edit could not be put back, because somebody changed the same place again: ${lines}`,
  altered: 'GitLab changed the text on saving, as it does with quick actions: check the description.',
  /** What could not be checked after a write. */
  unchecked: {
    versions: 'GitLab gives no versions here: check that nobody else’s change was lost.',
    history:
      'Somebody else saved at the same moment, and GitLab keeps no history here: check that their change is still there.',
    ticks:
      'Somebody else changed something at the same moment that the history does not show, perhaps a ticked task: check that it is still there.',
  },
};

export type RemarkWords = typeof remarksInEnglish;

const words = inLanguage('remarks', remarksInEnglish);

interface Remarked {
  readonly mergedWith: readonly string[];
  readonly collided: readonly string[];
  readonly unchecked: keyof typeof words.unchecked | null;
  readonly altered: boolean;
}

/** What there is to say of a write beyond that it was saved, in sentences; '' when nothing is. */
export function remarkSentences(remarks: Remarked | null): string {
  if (remarks === null) return '';
  return [
    remarks.mergedWith.length > 0 && words.merged(remarks.mergedWith),
    remarks.collided.length > 0 && words.collided(remarks.collided.join(' ⏎ ')),
    remarks.unchecked !== null && words.unchecked[remarks.unchecked],
    remarks.altered && words.altered,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
