import { describe, expect, test } from 'vitest';
import type { Reaction, WeightEvent } from './conversation-facts';
import { person } from './testing/world';
import { type WeightInput, weightAgreement } from './weight-agreement';

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T10:00:00.000Z`;
const set = (username: string, weight: number | null, date: number): WeightEvent => ({
  user: person(username),
  weight,
  at: day(date),
});
const scales = (user: string, date: number, name = 'scales'): Reaction => ({
  id: date,
  name,
  user,
  at: day(date),
});

function agreement(told: Partial<WeightInput>) {
  return weightAgreement({
    weight: 3,
    people: ['noor'],
    author: person('ivo'),
    events: [set('sam', 3, 5)],
    reactions: [],
    ...told,
  });
}

describe('who set a weight, and when', () => {
  test.each([
    ['the last who changed it', { events: [set('noor', 2, 3), set('sam', 3, 5)] }, 'sam', day(5), 3],
    ['whoever took it away', { events: [set('sam', null, 5)] }, 'sam', day(5), null],
    ['the author, without a change since', { events: [] }, 'ivo', null, 3],
    ['unknown, without an author told', { events: [], author: null }, undefined, null, 3],
    ['nobody, where there is none', { events: [], weight: null }, undefined, null, null],
    ['unknown, without a history', { events: 'unknown' as const }, undefined, null, 3],
    ['unknown, where their account is gone', { events: [set('', 3, 5)] }, undefined, day(5), 3],
    ['newer than the plan', { weight: 3, events: [set('sam', 5, 5)] }, 'sam', day(5), 5],
  ])('%s', (_, told, by, at, weight) => {
    const found = agreement(told);
    expect(found.setBy?.username).toBe(by);
    expect(found).toMatchObject({ setAt: at, weight });
  });
});

describe('whether they agree', () => {
  test.each([
    ['has not said', {}, 'not-yet', 'asked'],
    ['set it', { events: [set('Noor', 3, 5)] }, 'set-it', 'agreed'],
    ['created the issue with it', { events: [], author: person('noor') }, 'set-it', 'agreed'],
    ['reacted since', { reactions: [scales('noor', 6)] }, 'reacted', 'agreed'],
    ['reacted at that very moment', { reactions: [scales('noor', 5)] }, 'reacted', 'agreed'],
    ['reacted to an earlier weight', { reactions: [scales('noor', 4)] }, 'earlier', 'asked'],
    [
      'set it before somebody changed it',
      { events: [set('noor', 2, 3), set('sam', 3, 5)] },
      'not-yet',
      'asked',
    ],
    ['reacted with another emoji', { reactions: [scales('noor', 6, 'thumbsup')] }, 'not-yet', 'asked'],
    ['let others react', { reactions: [scales('sam', 6)] }, 'not-yet', 'asked'],
    [
      'reacted, and no history is kept',
      { events: 'unknown' as const, reactions: [scales('noor', 1)] },
      'reacted',
      'agreed',
    ],
  ])('who %s', (_, told, consent, state) => {
    const found = agreement(told);
    expect(found.people).toMatchObject([{ username: 'noor', consent }]);
    expect(found.state).toBe(state);
  });

  test.each([
    [['noor', 'mara'], 'asked'],
    [['noor'], 'agreed'],
    [[], 'nobody'],
  ])('of %j, all have to', (people, state) => {
    expect(agreement({ people, reactions: [scales('noor', 6)] }).state).toBe(state);
  });

  test('there is nothing to agree with without a weight', () => {
    expect(agreement({ events: [], weight: null, reactions: [scales('noor', 6)] }).state).toBe('no-weight');
  });
});
