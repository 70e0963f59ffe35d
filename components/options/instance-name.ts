/** An instance as people call it: its host, with its relative URL root where it has one. */
export function instanceName(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
