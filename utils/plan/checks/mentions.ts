import type { Person } from '../facts';

/** People as GitLab mentions them, e.g. `@ada.moreno, @chidi`; a plain name stays without `@`. */
export function mentionsOf(people: readonly Person[]): string {
  return people.map(({ username }) => (/^[\w./-]+$/.test(username) ? `@${username}` : username)).join(', ');
}
