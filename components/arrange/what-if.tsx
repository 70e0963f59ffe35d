import type { Load, Plan } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import { type PromotedLoads, withPromoted } from '@/utils/plan/with-promoted';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings } from '@/utils/strings/panel';
import { useId } from '../use-id';

interface WhatIfProps {
  plan: Plan;
  /** Parked rows that are ticked. */
  keys: ReadonlySet<RowKey>;
}

/** What is committed, in total and per person; and what would be with the ticked rows promoted. */
export function WhatIf({ plan, keys }: WhatIfProps) {
  const heading = useId();
  const then = keys.size === 0 ? null : withPromoted(plan, keys);
  return (
    <section class="arranged-section" aria-labelledby={heading}>
      <h3 class="arranged-heading" id={heading}>
        {then === null ? strings.loads : strings.loadsAsIf(keys.size)}
      </h3>
      <table class="what-if" aria-labelledby={heading}>
        <thead class="what-if-head">
          <tr>
            <th scope="col">{strings.person}</th>
            <th scope="col">{strings.now}</th>
            {then && <th scope="col">{strings.withTicked}</th>}
          </tr>
        </thead>
        <tbody>
          <Loads name={strings.total} now={plan.totals} then={then?.totals ?? null} />
          {namesIn(plan, then).map((username) => (
            <Loads
              key={username}
              name={`@${username}`}
              now={loadOf(plan.people, username)}
              then={then && loadOf(then.people, username)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function namesIn({ people }: Plan, then: PromotedLoads | null): string[] {
  return (then?.people ?? people).map(({ person }) => person.username);
}

function loadOf(people: PromotedLoads['people'], username: string): Load | null {
  return people.find(({ person }) => person.username === username) ?? null;
}

interface LoadsProps {
  name: string;
  /** Null: they carry nothing yet. */
  now: Load | null;
  then: Load | null;
}

function Loads({ name, now, then }: LoadsProps) {
  const changed = then !== null && (now === null || wordsOf(now) !== wordsOf(then));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{now === null ? '–' : <Cell load={now} changed={false} />}</td>
      {then && (
        <td>
          <Cell load={then} changed={changed} />
        </td>
      )}
    </tr>
  );
}

function Cell({ load, changed }: { load: Load; changed: boolean }) {
  const classes = [load.state === 'over' && 'what-if-over', changed && 'what-if-changed'];
  return <span class={classes.filter(Boolean).join(' ')}>{wordsOf(load)}</span>;
}

/** The points, how they compare with capacity, and what they leave out. */
function wordsOf(load: Load): string {
  const { committed, capacity, unweighted, unreadable, withoutIssue } = load;
  return [
    strings.load(panelStrings.load.of(committed, capacity), loadWords(load)),
    unweighted > 0 && panelStrings.load.unweighted(unweighted),
    unreadable > 0 && panelStrings.load.unreadable(unreadable),
    withoutIssue > 0 && panelStrings.load.withoutIssue(withoutIssue),
  ]
    .filter(Boolean)
    .join(' · ');
}
