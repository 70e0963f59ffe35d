import { useId } from 'preact/hooks';
import type { LoadState, PersonLoad, Plan } from '@/utils/plan/plan';
import { fixSentence } from '@/utils/strings/fixes';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings as strings } from '@/utils/strings/panel';

/** Committed weight against capacity, person by person, and the rules it is counted by. */
export function People({ plan }: { plan: Plan }) {
  const heading = useId();
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {strings.people.heading}
      </h3>
      {plan.people.length === 0 ? (
        <p class="plan-hint">{strings.people.nobody}</p>
      ) : (
        <table class="people" aria-labelledby={heading}>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{strings.people.person}</th>
              <th scope="col">{strings.people.load}</th>
            </tr>
          </thead>
          <tbody>
            {plan.people.map((load) => (
              <PersonRow key={load.person.username} load={load} />
            ))}
          </tbody>
        </table>
      )}
      <p class="plan-hint">{strings.people.rule}</p>
    </section>
  );
}

const barTones: Record<LoadState, string> = {
  over: 'bar-danger',
  at: 'bar-success',
  under: '',
  'no-capacity': 'bar-warning',
};

function PersonRow({ load }: { load: PersonLoad }) {
  const { person, committed, capacity, state, timeOff } = load;
  return (
    <tr class="person">
      <th scope="row" title={person.name}>
        @{person.username}
        {timeOff.trim() !== '' && (
          <span class="plan-hint person-time-off">{strings.people.timeOff(timeOff)}</span>
        )}
      </th>
      <td>
        <div class="person-numbers">
          <span>{strings.load.of(committed, capacity)}</span>
          <span class={`person-words person-${state}`}>{loadWords(load)}</span>
        </div>
        <div class={`bar ${barTones[state]}`} aria-hidden="true">
          <div class="bar-fill" style={{ width: `${filled(committed, capacity)}%` }} />
        </div>
        <Apart load={load} />
        {load.findings.map((finding) => (
          <span key={finding.check} class="plan-hint">
            {fixSentence(finding)}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What is no part of the number: rows whose weight is not set, or not known. */
function Apart({ load: { unweighted, unreadable, done } }: { load: PersonLoad }) {
  const parts = [
    done > 0 && strings.load.done(done),
    unweighted > 0 && strings.load.unweighted(unweighted),
    unreadable > 0 && strings.load.unreadable(unreadable),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span class="plan-hint">{parts.join(' · ')}</span>;
}

/** Percent, 0 to 100. */
function filled(committed: number, capacity: number | null): number {
  if (committed <= 0) return 0;
  return capacity === null || capacity <= 0 ? 100 : Math.min(100, Math.round((committed / capacity) * 100));
}
