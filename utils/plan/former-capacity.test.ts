import { describe, expect, it, test } from 'vitest';
import { buildPlan } from './build-plan';
import { capacityOffers, copyCapacity, formerCapacities, isUnstated } from './former-capacity';
import { parsePlan } from './parse';
import { input, issue, member, person, row } from './testing/world';

const before = parsePlan(`## Capacity

| Team member | Capacity | Time off | Notes |
| --- | ---: | --- | --- |
| @noor (lead) | 8 | 2 days | Mentoring |
| @sam.p | about 5 | | |
| @chidi | | | Away |
| @Noor | 3 | | |
| Total | 13 | | |
`);

describe('former capacities', () => {
  it('are what members stated, once each, without time off and totals', () => {
    expect(formerCapacities(before)).toEqual([
      { member: 'noor', capacity: '8', notes: 'Mentoring' },
      { member: 'sam.p', capacity: 'about 5', notes: '' },
    ]);
  });

  it('are none without a table', () => expect(formerCapacities(parsePlan('Nothing'))).toEqual([]));
});

describe('an offer', () => {
  const offersIn = (world: Parameters<typeof input>[0]) =>
    capacityOffers(buildPlan(input(world)), formerCapacities(before));

  test.each<[string, Parameters<typeof input>[0], boolean, object]>([
    ['to somebody new', {}, true, { member: 'noor', row: { capacity: '8', notes: 'Mentoring' } }],
    ['to a member who said nothing', { capacity: [member('Noor', ' ')] }, true, { member: 'Noor' }],
    ['to a member who stated one', { capacity: [member('noor', '4')] }, false, { row: { capacity: '8' } }],
    [
      'to a member who typed notes',
      { capacity: [member('noor', '', { notes: 'Two weeks off' })] },
      true,
      { row: { capacity: '8' } },
    ],
  ])('%s', (_what, world, unstated, edit) => {
    const [offer] = offersIn(world);
    if (!offer) throw new Error('noor stated a capacity');
    expect(isUnstated(offer)).toBe(unstated);
    expect(copyCapacity(offer)).toMatchObject({ type: 'set-capacity', ...edit });
  });

  it('keeps the notes that are there', () => {
    const [offer] = offersIn({ capacity: [member('noor', '', { notes: 'Two weeks off' })] });
    expect(offer && copyCapacity(offer).row).toEqual({ capacity: '8' });
  });

  it('knows a member by their full name too', () => {
    const former = [{ member: 'Noor Said', capacity: '8', notes: '' }];
    const work = {
      work: [row(1)],
      issues: [issue(1, { assignees: [person('noor', 'Noor Said')] })],
    };
    const [offer] = capacityOffers(buildPlan(input(work)), former);
    expect(offer?.now?.person.username).toBe('noor');
    expect(offer && copyCapacity(offer)).toMatchObject({ member: 'noor' });
  });
});
