/** A global id as GraphQL writes it: `gid://gitlab/WorkItem/1`. */
export function gid(type: string, id: number | string): string {
  return `gid://gitlab/${type}/${id}`;
}

/** The number at the end of a global id; NaN when there is none. */
export function numberOf(id: unknown): number {
  return Number(/^gid:\/\/gitlab\/[\w:]+\/(\d+)$/.exec(String(id))?.[1] ?? Number.NaN);
}
