/** Names in a row as English says them, such as `a, b and c`. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
