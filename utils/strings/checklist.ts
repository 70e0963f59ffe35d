import { inLanguage } from './in-language';
import { plural } from './numbers';

/** At most so many names stand in a sentence. */
const mostNames = 6;

function naming(names: readonly string[]): string {
  const more = names.length - mostNames;
  const named = names.slice(0, mostNames).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

type Sentence = (names: readonly string[]) => string;

/** The live answer to what a checklist item asks, by its reason; `names` are rows, people or issues. */
export const answerSentences = inLanguage('checklist-answers', {
  'dates-set': () => 'GitLab has its dates.',
  'no-milestone': () => 'This issue has no milestone in GitLab.',
  'dates-missing': () => 'A date is missing on the milestone in GitLab.',
  'dates-unknown': () => 'GitLab could not be asked for its dates.',
  'all-stated': () => 'Everybody has stated it.',
  'not-stated': (names) =>
    `${plural(names.length, 'person has', 'people have')} not stated it: ${naming(names)}`,
  nobody: () => 'Nobody carries work or has stated a capacity yet.',
  'all-refined': () => 'Every row is refined and weighted.',
  'not-refined': (names) => `${plural(names.length, 'row', 'rows')} not refined: ${naming(names)}`,
  'all-fields': () => 'Milestone, assignee and metrics label are set on every row.',
  'fields-missing': (names) =>
    `${plural(names.length, 'row lacks', 'rows lack')} one of them: ${naming(names)}`,
  'no-rows': () => 'Milestone Work has no rows yet.',
  'rows-unknown': (names) => `${plural(names.length, 'row', 'rows')} could not be checked: ${naming(names)}`,
  'all-carried': () => 'Nothing is left to carry over.',
  'carry-over-left': (names) =>
    `${plural(names.length, 'open issue', 'open issues')} of the previous milestone not planned yet: ${naming(names)}`,
  'all-agree': () => 'Every assignee agrees with the weight.',
  'not-agreed': (names) => `Not agreed yet: ${naming(names)}`,
  'threads-resolved': () => 'Every workload thread is resolved.',
  'threads-open': (names) => `No resolved thread yet with: ${naming(names)}`,
  'retrospective-there': () => 'There is a retrospective.',
  'retrospective-missing': () => 'There is no retrospective yet.',
  'not-looked-up': () => 'Not looked up yet.',
} satisfies Record<string, Sentence>);

/** What the checklist in the panel says. */
export const checklistStrings = inLanguage('checklist', {
  lookUp: 'Look up',
  lookUpAll: 'Look up the items the plan cannot answer',
  lookingUp: 'Looking up…',
  lookedUp: (instant: string) => `Looked up ${instant}.`,
  saving: 'Saving…',
  waiting: 'Waiting: it is saved as soon as GitLab can be reached.',
  inapplicable: 'does not apply',
  repeated: 'This item is in the checklist twice. Tick it in the description.',
  tick: (item: string) => `Tick of “${item}”`,
  doing: 'Ticking',
});
