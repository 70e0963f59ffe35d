import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { namedPrevious, type OrderedPlan, previousByOrder } from './previous-plan';

const context = { origin: 'https://gitlab.com', projectPath: 'group/team' };

function plan(iid: number, title: string | null, startDate: string | null = null): OrderedPlan {
  const milestone = title === null ? null : { title, startDate, dueDate: null };
  return { iid, title: `${title ?? 'Some'} Milestone Planning`, milestone };
}

describe('the previous planning issue a description names', () => {
  test.each([
    ['Previous planning issue: #412', 'group/team#412'],
    ['How we plan: [handbook](https://handbook.gitlab.com/). Previous: #412', 'group/team#412'],
    ['Dates: 2027-08-14 to 2027-09-10, previous plan other/team#88.', 'other/team#88'],
    [
      '[Previous plan](https://gitlab.com/group/team/-/work_items/7) · [board](https://x.org)',
      'group/team#7',
    ],
    ['Related: #3. Previous: #4', 'group/team#4'],
    ['The previous plan is #1\n\nPrevious: #2', 'group/team#2'],
    ['PREVIOUS: #5', 'group/team#5'],
    ['See #412', null],
    ['Previous: see the board', null],
    ['Previous: &4', null],
    ['#3 is about the previous one', null],
    ['| #3 | left over from the previous one | #4 |', null],
    ['## Previous #3', null],
    ['', null],
  ])('%s', (description, named) => {
    const ref = namedPrevious(description, context);
    expect(ref && `${ref.projectPath}#${ref.iid}`).toBe(named);
  });
});

describe('the previous planning issue by order', () => {
  const current = plan(413, '19.8', '2026-12-12');

  test.each<[string, OrderedPlan, OrderedPlan[], [number, string] | null]>([
    ['none', current, [], null],
    ['itself is none', current, [current], null],
    [
      'by GitLab’s dates',
      current,
      [plan(400, 'A', '2026-10-17'), plan(412, 'B', '2026-11-14')],
      [412, 'milestone'],
    ],
    ['whatever was created when', current, [plan(500, '19.7'), plan(412, '19.6')], [500, 'milestone']],
    ['by the product calendar', current, [plan(412, '19.7'), plan(420, '19.9')], [412, 'milestone']],
    ['by the title of the issue', { ...current, milestone: null }, [plan(412, '19.7')], [412, 'milestone']],
    ['the newest of one milestone', current, [plan(410, '19.7'), plan(412, '19.7')], [412, 'milestone']],
    ['only a later one', current, [plan(414, '19.9')], null],
    ['an older one of unknown dates', current, [plan(411, 'Sprint 3'), plan(415, 'Sprint 4')], [411, 'age']],
    [
      'a dated one before an undated one',
      current,
      [plan(400, '19.6'), plan(412, 'Soon')],
      [400, 'milestone'],
    ],
    ['of unknown dates itself', plan(9, 'Soon'), [plan(7, '19.7'), plan(8, '19.6')], [8, 'age']],
    ['without a milestone at all', plan(9, null), [plan(7, null), plan(10, null)], [7, 'age']],
  ])('%s', (_what, of, others, expected) => {
    const previous = previousByOrder(of, others);
    expect(previous && [previous.plan.iid, previous.because]).toEqual(expected);
  });

  const plans = fc.uniqueArray(
    fc.record({
      iid: fc.integer({ min: 1, max: 40 }),
      title: fc.constantFrom('19.6', '19.7', '19.8', 'Soon', null),
    }),
    { selector: ({ iid }) => iid, minLength: 1 },
  );

  it('never is the plan itself, and the order of the others does not matter', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const [of, ...others] = given.map(({ iid, title }) => plan(iid, title));
        if (!of) return;
        const previous = previousByOrder(of, [of, ...others]);
        expect(previous?.plan.iid).not.toBe(of.iid);
        expect(previousByOrder(of, others.toReversed())).toEqual(previous);
      }),
    );
  });
});
