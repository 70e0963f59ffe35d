/** What the modules of words are called: a language has words for each of them. */
export type WordsName =
  | 'access'
  | 'arrange'
  | 'capacity'
  | 'carry-over'
  | 'checklist'
  | 'checklist-answers'
  | 'commit'
  | 'conversation'
  | 'create-plan'
  | 'deadline'
  | 'dialog'
  | 'editing'
  | 'failures'
  | 'fields'
  | 'finalize'
  | 'findings'
  | 'fixes'
  | 'jobs'
  | 'loads'
  | 'move'
  | 'obstacles'
  | 'options'
  | 'outcome'
  | 'outcome-summary'
  | 'panel'
  | 'pending-edits'
  | 'popup'
  | 'problems'
  | 'profile-checks'
  | 'profile-choices'
  | 'profile-editor'
  | 'profile-fields'
  | 'profile-groups'
  | 'profile-reasons'
  | 'refusals'
  | 'remarks'
  | 'retro-item'
  | 'retrospective'
  | 'share'
  | 'threads'
  | 'tools'
  | 'welcome';

/** A language other than English, with all its words. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly words: { readonly [Name in WordsName]: object };
}

/** Where a language's script leaves it: content scripts of one document share a world, which the page cannot see. */
const place = Symbol.for('milestone-planner words');

/** Makes the modules of words that are loaded from now on speak a language. */
export function speak(language: Language): void {
  Reflect.set(globalThis, place, language);
}

/** The language spoken, as a BCP 47 tag. */
export function wordsLanguage(): string {
  return spoken()?.tag ?? 'en';
}

/**
 * The words of a module in the language spoken, the English ones given when that is English. Not for what is written
 * into GitLab: those words are the team's, and English in every browser.
 */
/* @__NO_SIDE_EFFECTS__ */
export function inLanguage<Words extends object>(name: WordsName, english: Words): Words {
  // A language's words are made to the type of the English ones; see `Translation`.
  return (spoken()?.words[name] as Words | undefined) ?? english;
}

function spoken(): Language | undefined {
  return Reflect.get(globalThis, place);
}
