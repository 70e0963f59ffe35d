const words: Readonly<Record<string, string>> = {
  milestone: 'milestone',
  assignees: 'assignees',
  labels: 'labels',
  weight: 'weight',
};

/** Fields of an issue by their names between spaces, in words: `milestone and labels`. */
export function fieldWords(fields: string | number | undefined): string {
  const named = String(fields ?? '')
    .split(' ')
    .flatMap((field) => words[field] ?? []);
  return listed(named);
}

function listed(parts: readonly string[]): string {
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}
