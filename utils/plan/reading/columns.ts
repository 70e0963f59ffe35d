import type { ColumnRole } from '../document';
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

/**
 * The roles of a table of work with the issue's at the column that names issues, if one that could be meant does: in
 * `| Item | Link |` the item may be no more than a title. `accepted` are the names of an issue column.
 */
export function rolesByIssues(
  roles: readonly (ColumnRole | null)[],
  headers: readonly string[],
  accepted: readonly string[],
  namesIssue: (column: number) => boolean,
): readonly (ColumnRole | null)[] {
  const likely = roles.indexOf('issue');
  if (likely < 0 || namesIssue(likely)) return roles;
  const other = headers.findIndex(
    (header, column) => roles[column] === null && rankAmong(header, accepted) !== null && namesIssue(column),
  );
  return other < 0 ? roles : roles.with(likely, null).with(other, 'issue');
}
