import { inLanguage } from './in-language';
import { list } from './lists';

const fieldsInEnglish = {
  names: {
    milestone: 'milestone',
    assignees: 'assignees',
    labels: 'labels',
    weight: 'weight',
  },
  list,
};

export type FieldNames = typeof fieldsInEnglish;

const words = inLanguage('fields', fieldsInEnglish);

/** Fields of an issue by their names between spaces, in words: `milestone and labels`. */
export function fieldWords(fields: string | number | undefined): string {
  return fieldsListed(fields, words);
}

/** The same in the words of one language. */
export function fieldsListed(fields: string | number | undefined, words: FieldNames): string {
  const names: Readonly<Record<string, string>> = words.names;
  const named = String(fields ?? '')
    .split(' ')
    .flatMap((field) => names[field] ?? []);
  return words.list(named);
}
