import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from './build-plan';
import { checkIds } from './checks';
import type { CapacityRow, DocumentRow } from './document';
import type { IssueFacts, Person, Unreadable } from './facts';
import type { Load, Plan, PlanInput } from './plan';
import { defaultProfile } from './profile';
import { presets } from './profiles';
import { input, issue } from './testing/world';
import { isWorkRow } from './work-row';

const keys = [
  'acme/team#1',
  'acme/team#2',
  'acme/team#3',
  'acme&1',
  'acme/team!1',
  'https://gitlab.other/a/b#1',
  '#4',
  '',
];
const username = fc.constantFrom('noor', 'Noor', 'sam.p', 'li-wei', '', '@', 'total', '__proto__');
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '3',
    '1,5',
    '@noor',
    '@noor, @sam.p',
    'Noor Haddad',
    '#1',
    'https://x.example',
    '✅',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const label = fc.oneof(
  fc.constantFrom(
    'workflow::ready for development',
    'workflow::blocked',
    'ProdSecEngMetric::Pending',
    'ProdSecEngMetric::Internal',
    'AppSecWeight::Large',
    'AppSecWeight::13',
    'ProdSecEngPriority::1',
  ),
  fc.string(),
);
const day = fc.constantFrom('2026-12-12', '2027-01-15', '2026-02-30', '', 'soon');
const someone: fc.Arbitrary<Person> = fc.record({
  username,
  name: fc.constantFrom('Noor Haddad', 'Sam', ''),
});
const milestone = fc.option(
  fc.record({
    title: fc.constantFrom('19.8', '19.7', 'Q4', ''),
    startDate: fc.option(day),
    dueDate: fc.option(day),
  }),
);

const row: fc.Arbitrary<DocumentRow> = fc.record({
  key: fc.option(fc.constantFrom(...keys)),
  ref: fc.constant(null),
  otherRefs: fc.constant([]),
  cells: fc.record({ issue: cell, weight: cell, assignee: cell, 'carry-over': cell }, { requiredKeys: [] }),
  line: fc.integer({ min: 1, max: 9 }),
  struck: fc.boolean(),
});

const capacityRow: fc.Arbitrary<CapacityRow> = fc.record({
  member: fc.oneof(username, cell),
  cells: fc.record({ capacity: cell, 'time-off': cell }, { requiredKeys: [] }),
  line: fc.integer({ min: 1, max: 9 }),
});

const facts: fc.Arbitrary<IssueFacts | Unreadable> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom<Unreadable>({ unreadable: 'forbidden' }, { unreadable: 'failed' }),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        state: fc.constantFrom('opened' as const, 'closed' as const),
        weight: fc.oneof(fc.nat(2_000_000_000), fc.constantFrom(null, 'unknown' as const, 0, 1, 2.5, -3)),
        labels: fc.array(label, { maxLength: 4 }),
        milestone,
        assignees: fc.array(someone, { maxLength: 4 }),
        taskCount: fc.oneof(fc.nat(3), fc.constant('unknown' as const)),
      })
      .map((told) => issue(1, told)),
  },
);

const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({
    work: fc.array(row, { maxLength: 12 }),
    parked: fc.array(row, { maxLength: 4 }),
    capacity: fc.array(capacityRow, { maxLength: 5 }),
    issues: fc.array(fc.tuple(fc.constantFrom(...keys), facts), { maxLength: 8 }),
    milestone,
    profile: fc.constantFrom(...presets.map(({ profile }) => profile)),
    now: fc.constantFrom('2026-11-22T12:00:00Z', '2026-12-12T00:00:00Z', '', 'never'),
    timeZone: fc.constantFrom('UTC', 'Europe/Vienna', '', 'Nowhere/Land'),
    closedAt: fc.constantFrom(null, '2026-12-07T09:00:00Z', 'once'),
  })
  .map(({ work, parked, capacity, issues, ...told }) =>
    input({ work, parked, capacity }, { ...told, issues: new Map(issues) }),
  );

/** Checks a law on the plan of any input at all. */
function holds(law: (plan: Plan, from: PlanInput) => void): void {
  fc.assert(
    fc.property(anyInput, (from) => law(buildPlan(from), from)),
    { numRuns: 300 },
  );
}

function withRows(
  from: PlanInput,
  change: (rows: readonly DocumentRow[]) => readonly DocumentRow[],
): PlanInput {
  const { work } = from.document;
  if (work === null) throw new Error('generated inputs have a Milestone Work section');
  return { ...from, document: { ...from.document, work: { ...work, rows: change(work.rows) } } };
}

describe('on any document and any facts', () => {
  it('a plan is plain data, and the same every time', () => {
    holds((plan, from) => {
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(buildPlan(from)).toEqual(plan);
    });
  });

  it('every row is kept, in its order', () => {
    holds((plan, { document }) => {
      expect(plan.rows.map((planned) => planned.row)).toEqual(document.work?.rows);
      expect(plan.parked.map((planned) => planned.row)).toEqual(document.parkingLot?.rows);
    });
  });

  it('what people carry and what nobody carries is what is committed', () => {
    holds(({ people, totals, unassigned }) => {
      const carried = people.reduce((sum, { committed }) => sum + committed, unassigned);
      expect(Math.abs(carried - totals.committed)).toBeLessThan(1e-4);
    });
  });

  it('loads are finite, never negative, and no more is done than committed', () => {
    holds(({ people, totals, unassigned }) => {
      const sane = ({ committed, done }: Load) =>
        Number.isFinite(committed) && done >= 0 && done <= committed + 1e-6;
      expect([totals, ...people].every(sane)).toBe(true);
      expect(unassigned).toBeGreaterThanOrEqual(0);
      expect(unassigned).toBeLessThanOrEqual(totals.committed + 1e-6);
    });
  });

  it('every row without an issue is counted apart', () => {
    holds(({ rows, totals }) => {
      const without = rows.filter(({ status }) => status === 'no-reference' || status === 'not-an-issue');
      expect(totals.withoutIssue).toBe(without.length);
    });
  });

  it('a row of work is either counted, unweighted, unreadable, or none of these for a reason it shows', () => {
    holds(({ rows, totals }) => {
      const counted = rows.filter(({ counted }) => counted !== 'no');
      const unreadable = rows.filter(({ status }) => status === 'unreadable');
      const weighed = counted.filter(({ weight }) => typeof weight === 'number');
      expect(weighed.length + totals.unweighted + totals.unreadable).toBe(counted.length + unreadable.length);
    });
  });

  it('no issue is counted twice', () => {
    holds(({ rows }) => {
      const counted = rows.filter(({ counted }) => counted !== 'no').map((planned) => planned.row.key);
      expect(new Set(counted).size).toBe(counted.length);
    });
  });

  it('a row has at most one finding per check, all of checks there are, and none when it is no work', () => {
    holds(({ rows, parked }) => {
      for (const { findings, status } of [...rows, ...parked]) {
        const found = findings.map(({ check }) => check);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((check) => checkIds.has(check))).toBe(true);
        if (status === 'dropped' || status === 'text') expect(found).toEqual([]);
      }
    });
  });

  it('an unreadable row is said to be unreadable, and nothing is said of its issue', () => {
    holds(({ rows }) => {
      for (const { findings, status } of rows) {
        const found = findings.map(({ check }) => check).filter((check) => check !== 'also-parked');
        if (status === 'unreadable') expect(found).toEqual(['unreadable']);
      }
    });
  });

  it('a member is listed once, and so is each of their rows', () => {
    holds(({ people }) => {
      const names = people.map(({ person }) => person.username.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const { rows } of people) expect(new Set(rows).size).toBe(rows.length);
    });
  });

  it('the verdict is the sum of the findings, and no more rows are ready than there are', () => {
    holds(({ rows, people, verdict }) => {
      const severities = [...rows, ...people].flatMap(({ findings }) =>
        findings.map(({ severity }) => severity),
      );
      expect(verdict.errors).toBe(severities.filter((severity) => severity === 'error').length);
      expect(verdict.warnings).toBe(severities.filter((severity) => severity === 'warning').length);
      expect(verdict.ready).toBeLessThanOrEqual(verdict.rows);
      expect(verdict.state === 'empty').toBe(verdict.rows === 0);
      expect(verdict.state === 'clear').toBe(verdict.rows > 0 && verdict.errors + verdict.warnings === 0);
    });
  });

  it('ready rows and rows that are not make all rows of work', () => {
    holds(({ rows, verdict }) => {
      expect(verdict.ready).toBe(rows.filter(({ ready }) => ready).length);
      const notReady = rows.filter((planned) => isWorkRow(planned) && !planned.ready);
      expect(verdict.ready + notReady.length).toBe(verdict.rows);
    });
  });

  it('dropping a struck row or a remark changes no load', () => {
    holds((plan, from) => {
      const kept = new Set(
        plan.rows.filter(({ status }) => status !== 'dropped' && status !== 'text').map((it) => it.row),
      );
      const lighter = buildPlan(withRows(from, (rows) => rows.filter((candidate) => kept.has(candidate))));
      expect(lighter.people).toEqual(plan.people);
      expect(lighter.totals).toEqual(plan.totals);
    });
  });

  it('the order of rows is priority only: it changes no total', () => {
    holds((plan, from) => {
      const reversed = buildPlan(withRows(from, (rows) => rows.toReversed()));
      expect(reversed.totals.committed).toBeCloseTo(plan.totals.committed, 4);
      expect(reversed.totals.unweighted).toBe(plan.totals.unweighted);
      expect(reversed.totals.unreadable).toBe(plan.totals.unreadable);
    });
  });

  it('with every check off nothing is found', () => {
    const checks = Object.fromEntries([...checkIds].map((id) => [id, 'off' as const]));
    holds((_plan, from) => {
      const quiet = buildPlan({ ...from, profile: { ...defaultProfile, checks } });
      expect(quiet.verdict).toMatchObject({ errors: 0, warnings: 0 });
      expect(['empty', 'clear']).toContain(quiet.verdict.state);
    });
  });
});
