import { expect, test } from 'vitest';
import { circles } from './circles';

test.each<[string, Record<string, string[]>, string[][]]>([
  ['nothing', {}, []],
  ['a tree', { a: ['b', 'c'], b: ['d'], c: [], d: [] }, []],
  ['two ways to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['one that leads to itself', { a: ['a'] }, [['a', 'a']]],
  ['two that lead to each other', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
  [
    'a circle away from where the search begins',
    { a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
    [['b', 'c', 'd', 'b']],
  ],
  ['a circle behind one already looked at', { a: ['b'], b: [], c: ['b', 'd'], d: ['c'] }, [['c', 'd', 'c']]],
])('in %s', (_, leadsTo, found) => {
  expect(circles(new Map(Object.entries(leadsTo)))).toEqual(found);
});
