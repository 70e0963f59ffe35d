/** The value of each label with that scope, in the labels' order: `large` of `AppSecWeight::large`. */
export function valuesOfScope(labels: readonly string[], scope: string): string[] {
  const prefix = `${scope}::`;
  return labels.filter((label) => startsWith(label, prefix)).map((label) => label.slice(prefix.length));
}

/** Everything before a label's last `::`; null when it has no scope. */
export function scopeOf(label: string): string | null {
  const end = label.lastIndexOf('::');
  return end > 0 ? label.slice(0, end) : null;
}

/** Whether two label titles are the same one. Profiles are typed by people, so case does not matter. */
export function isSameLabel(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The first label that is one of `wanted`; null when none is. */
export function firstOf(labels: readonly string[], wanted: readonly string[]): string | null {
  return labels.find((label) => wanted.some((other) => isSameLabel(label, other))) ?? null;
}

function startsWith(label: string, prefix: string): boolean {
  return isSameLabel(label.slice(0, prefix.length), prefix);
}
