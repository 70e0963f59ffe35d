/**
 * Finds where things lead back to themselves. Takes what each leads to; answers one way around, in order, for each thing
 * that the search comes back to while it is still on the way from it.
 */
export function circles(leadsTo: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const left = new Set<string>();
  const way: string[] = [];

  const follow = (one: string): void => {
    const at = way.indexOf(one);
    if (at >= 0) found.push([...way.slice(at), one]);
    if (at >= 0 || left.has(one)) return;
    way.push(one);
    for (const next of leadsTo.get(one) ?? []) follow(next);
    way.pop();
    left.add(one);
  };
  for (const one of leadsTo.keys()) follow(one);
  return found;
}
