/** What could not be checked after a write. */
const unchecked = {
  versions:
    'GitLab tells no versions here, so it could not be checked whether somebody else saved at the same moment.',
  history:
    'Somebody else saved at the same moment, and GitLab keeps no history here: look whether their change is still there.',
  ticks:
    'Somebody else changed something at the same moment that the history does not show, perhaps a ticked task: look whether it is still there.',
} as const;

interface Remarked {
  readonly mergedWith: readonly string[];
  readonly collided: readonly string[];
  readonly unchecked: keyof typeof unchecked | null;
  readonly altered: boolean;
}

/** What there is to say of a write beyond that it was saved, in sentences; '' when nothing is. */
export function remarkSentences(remarks: Remarked | null): string {
  if (remarks === null) return '';
  return [
    remarks.mergedWith.length > 0 && merged(remarks.mergedWith),
    remarks.collided.length > 0 && collided(remarks.collided),
    remarks.unchecked !== null && unchecked[remarks.unchecked],
    remarks.altered &&
      'GitLab changed the text when it saved it, as it does with quick actions: look at the description.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function merged(names: readonly string[]): string {
  return `It was merged with the edit that ${list.format(names)} saved at the same moment.`;
}

function collided(lines: readonly string[]): string {
  return `These lines of it could not be put back, because somebody changed the same place again: ${lines.join(' ⏎ ')}`;
}

const list = new Intl.ListFormat('en');
