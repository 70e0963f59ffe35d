import type { TeamProfile } from './profile';
import { lettersOf } from './reading/names';

/** What a checklist item can ask that the product answers. */
export type ChecklistQuestion = keyof TeamProfile['checklistQuestions'];

/**
 * What a checklist item asks, by the profile's words: each question one of whose phrases has all its words in the item,
 * in any order, with any ending (`thread` is in "Each workload thread is resolved" and in "Threads"). Often none.
 */
export function questionsOf(text: string, known: TeamProfile['checklistQuestions']): ChecklistQuestion[] {
  const said = lettersOf(text).split(' ');
  const stands = (word: string) => said.some((other) => other.startsWith(word));
  const isAsked = (phrases: readonly string[]) =>
    phrases.map(lettersOf).some((phrase) => phrase !== '' && phrase.split(' ').every(stands));
  return questions.filter((question) => isAsked(known[question]));
}

const questions: readonly ChecklistQuestion[] = [
  'dates',
  'capacity',
  'carry-over',
  'refined',
  'agreement',
  'fields',
  'threads',
  'retrospective',
];
