import { type Directory, nameKey, namesIn } from '../building/people';
import type { DocumentRow } from '../document';
import type { IssueFacts } from '../facts';
import type { CommitNote } from './commit-note';
import type { FieldChange } from './field-change';

/** What GitLab's user names are made of. */
const username = /^[\w.][\w.-]*$/;

/**
 * Adds whom a row names to those an issue is assigned to. An instance that tells no weights has no licence, so it holds
 * one assignee: it gets the first one named, and keeps the one it has.
 */
export function assigneeChange(
  { cells }: DocumentRow,
  { assignees, weight }: IssueFacts,
  directory: Directory,
): { readonly change: FieldChange | null; readonly notes: readonly CommitNote[] } {
  const from = assignees.map((person) => person.username);
  const named = namesIn(cells.assignee ?? '').map((name) => directory(name).username);
  const isAssigned = (name: string) => from.some((one) => nameKey(one) === nameKey(name));
  const missing = named.filter((name) => username.test(name) && !isAssigned(name));
  const unknown = named
    .filter((name) => !username.test(name))
    .map((name): CommitNote => ({ kind: 'unknown-person', values: { name } }));
  const holdsOne = weight === 'unknown';
  const added = holdsOne ? missing.slice(0, from.length > 0 ? 0 : 1) : missing;
  const left = missing.filter((name) => !added.includes(name));
  const notes: CommitNote[] = [
    ...unknown,
    ...left.map((name): CommitNote => ({ kind: 'one-assignee', values: { name } })),
  ];
  if (added.length > 0) return { change: { field: 'assignees', from, to: [...from, ...added] }, notes };
  if (from.length === 0 && unknown.length === 0) notes.push({ kind: 'nobody', values: {} });
  return { change: null, notes };
}
