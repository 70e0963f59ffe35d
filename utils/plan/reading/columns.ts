import { rankAmong } from './names';

/**
 * Which role each column has, by its header: a role goes to the column whose header fits its accepted names best, the
 * leftmost of equals; earlier roles choose first. Null for a column that fits none.
 */
export function rolesOf<Role extends string>(
  headers: readonly string[],
  accepted: Readonly<Record<Role, readonly string[]>>,
  order: readonly Role[],
): (Role | null)[] {
  const roles: (Role | null)[] = headers.map(() => null);
  for (const role of order) {
    const ranks = headers.map((header, at) =>
      roles[at] === null ? rankAmong(header, accepted[role]) : null,
    );
    const best = Math.min(...ranks.filter((rank) => rank !== null));
    if (Number.isFinite(best)) roles[ranks.indexOf(best)] = role;
  }
  return roles;
}
