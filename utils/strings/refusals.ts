import { inLanguage } from './in-language';

/** Why an edit of the description was not made, and what to do, by the refusal's kind. */
const sentences = {
  'no-such-row': 'The row or its new place is gone. Read the plan again.',
  'already-there': 'The issue is already in that section.',
  'quoted-table':
    'The section’s only table is a quote, and quotes are left alone. Add a table outside of it.',
  'live-query': 'The section is an embedded view. Change the issue’s labels or milestone to move it there.',
  'inside-unclosed-block':
    'A code block or comment is never closed, so the row would vanish in it. Close it first.',
  'no-column': 'The table has no column for this text. Add one first.',
  'bad-input': 'What you entered names no issue. Use its URL, or a reference such as group/project#12.',
};

const refusalsInEnglish = {
  sentences,
  other: 'The description cannot be edited safely as it is.',
  inLine: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
};

export type RefusalWords = typeof refusalsInEnglish;

const words = inLanguage('refusals', refusalsInEnglish);

export const refusalSentences = words.sentences;

interface Refused {
  readonly kind: string;
  readonly line?: number | undefined;
}

/** Why an edit was not made, with the line that stands in the way (1-based) where there is one. */
export function refusalSentence(refused: Refused): string {
  return refusalIn(words, refused);
}

/** The same in the words of one language. */
export function refusalIn(words: RefusalWords, { kind, line }: Refused): string {
  const sentence = Object.entries(words.sentences).find(([id]) => id === kind)?.[1] ?? words.other;
  return line === undefined ? sentence : words.inLine(line, sentence);
}
