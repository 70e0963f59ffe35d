import type { Person } from '../facts';
import { isBlank } from '../reading/blanks';
import { standingText } from '../reading/struck';

const mention = /(?<![\w.@-])@([\w.](?:[\w./-]*[\w-])?)/g;
const mentionOfName = /(?<![@\p{L}\p{N}_.-])\p{L}[^@(),;&+/\n]{0,80}\((@[\w./-]+)\)/gu;
const between = /[,;&+/\n]|<br\s*\/?>|\band\b/i;

/**
 * The people a cell names, as written and without `@`: every mention, or without one the plain names between commas
 * and the like. A name's own mention may stand behind it: `Noor Haddad (@noor)`. What else is in parentheses names
 * nobody, nor do what is struck through, a dash, `TBD` or `n/a`.
 */
export function namesIn(cell: string): string[] {
  const text = standingText(cell)
    .replace(mentionOfName, '$1')
    .replace(/\([^)]*\)/g, ' ');
  const mentioned = [...text.matchAll(mention)].map((match) => match[1] ?? '');
  return uniqueNames(mentioned.length > 0 ? mentioned : plainNames(text));
}

/** Each member once, as first written. */
export function uniqueNames(names: readonly string[]): string[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index);
}

function plainNames(text: string): string[] {
  const bare = text.replace(/[*_`~[\]]/g, '').trim();
  if (isBlank(bare)) return [];
  return bare
    .split(between)
    .map((name) => name.trim())
    .filter((name) => !isBlank(name));
}

/** What makes two spellings one member: `@Ada.M`, `ada.m` and ` ada.m ` are the same. */
export function nameKey(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}

/** Finds the GitLab user a written name means. */
export type Directory = (name: string) => Person;

/**
 * A directory of the users GitLab named. A written name is looked up as a user name, then as a full name when exactly
 * one user has it; unknown, it stays what it is.
 */
export function directoryOf(known: readonly Person[]): Directory {
  const byUsername = new Map(known.map((person) => [nameKey(person.username), person]));
  const users = [...byUsername.values()];
  return (name) => {
    const namesakes = users.filter((person) => nameKey(person.name) === nameKey(name));
    const plain = name.trim().replace(/^@/, '');
    const unknown = { username: plain, name: plain };
    return byUsername.get(nameKey(name)) ?? (namesakes.length === 1 ? namesakes[0] : null) ?? unknown;
  };
}
