import { expect, test } from 'vitest';
import { type ToolId, toolsFor, whyNot } from './tools';

const update: readonly ToolId[] = ['capacity', 'carry-over', 'finalize'];
const write: readonly ToolId[] = ['discuss', 'refine', 'commit', 'threads'];

test.each([
  ['write', []],
  ['comment', update],
  ['read-only', [...update, ...write]],
  ['anonymous', [...update, ...write]],
] as const)('with %s access, of the tools of an open plan %j cannot be used', (access, barred) => {
  const all = [...toolsFor('panel', { state: 'opened' }), ...toolsFor('row', { state: 'opened' })];
  const not = new Set(all.filter((tool) => whyNot(tool, { access }) !== null).map(({ id }) => id));
  expect(not).toEqual(new Set<ToolId>(barred));
});
