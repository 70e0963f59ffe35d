import { inLanguage } from './in-language';
import { list } from './lists';

const words = inLanguage('fields', {
  names: {
    milestone: 'milestone',
    assignees: 'assignees',
    labels: 'labels',
    weight: 'weight',
  },
  list,
});

/** Fields of an issue by their names between spaces, in words: `milestone and labels`. */
export function fieldWords(fields: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = words.names;
  const named = String(fields ?? '')
    .split(' ')
    .flatMap((field) => names[field] ?? []);
  return words.list(named);
}
