import type { CheckId } from '@/utils/plan/checks';
import type { Finding, LoadState, PersonLoad, Plan } from '@/utils/plan/plan';
import { findingSentence } from '@/utils/strings/findings';
import { fixSentence } from '@/utils/strings/fixes';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Bar, type Tone } from '../bar';
import { icon } from '../icon';
import { useId } from '../use-id';

interface PeopleProps {
  plan: Plan;
  onShareLoad: (username: string) => void;
}

/** Committed weight against capacity, person by person, and the rules it is counted by. */
export function People({ plan, onShareLoad }: PeopleProps) {
  const heading = useId();
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {strings.people.heading}
      </h3>
      <p class="plan-hint people-rule">{strings.people.rule}</p>
      {plan.people.length === 0 ? (
        <p class="plan-hint">{strings.people.nobody}</p>
      ) : (
        <table class="people" aria-labelledby={heading}>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{strings.people.person}</th>
              <th scope="col">{strings.people.load}</th>
              <th scope="col">{strings.people.shareColumn}</th>
            </tr>
          </thead>
          <tbody>
            {plan.people.map((load) => (
              <PersonRow key={load.person.username} load={load} onShareLoad={onShareLoad} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const tones: Record<LoadState, Tone> = {
  over: 'danger',
  'in-slack': 'warning',
  at: 'success',
  under: 'info',
  'no-capacity': 'warning',
};

function PersonRow({ load, onShareLoad }: Pick<PeopleProps, 'onShareLoad'> & { load: PersonLoad }) {
  const { person, committed, capacity, state, timeOff } = load;
  return (
    <tr class="person">
      <th scope="row" title={person.name}>
        {`@${person.username}`}
        {timeOff.trim() !== '' && (
          <span class="plan-hint person-time-off">{strings.people.timeOff(timeOff)}</span>
        )}
      </th>
      <td>
        <div class="person-numbers">
          <span>{strings.load.of(committed, capacity)}</span>
          <span class={`person-words person-${state}`}>{loadWords(load)}</span>
        </div>
        <Bar
          share={shareOf(committed, capacity)}
          kept={capacity === null ? 0 : shareOf(load.slack, capacity)}
          tone={tones[state]}
        />
        <Apart load={load} />
        {load.findings.map((finding) => (
          <span key={finding.check} class="plan-hint">
            {wordsOf(finding)}
          </span>
        ))}
      </td>
      <td class="person-share">
        <button
          type="button"
          class={`button button-tertiary button-small button-icon ${icon('copy')}`}
          aria-label={strings.people.share(person.username)}
          title={strings.people.share(person.username)}
          onClick={() => onShareLoad(person.username)}
        />
      </td>
    </tr>
  );
}

/** Checks whose finding the numbers and the words beside them say already. */
const saidByNumbers: ReadonlySet<string> = new Set<CheckId>(['over-capacity', 'capacity-not-stated']);

function wordsOf(finding: Finding): string {
  const fix = fixSentence(finding);
  return saidByNumbers.has(finding.check) ? fix : `${findingSentence(finding)} ${fix}`;
}

/** What is no part of the number: rows whose weight is not set, not known, or not an issue's. */
function Apart({ load: { unweighted, unreadable, withoutIssue, done } }: { load: PersonLoad }) {
  const parts = [
    done > 0 && strings.load.done(done),
    unweighted > 0 && strings.load.unweighted(unweighted),
    unreadable > 0 && strings.load.unreadable(unreadable),
    withoutIssue > 0 && strings.load.withoutIssue(withoutIssue),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span class="plan-hint">{parts.join(' · ')}</span>;
}

/** 0 to 1 and beyond; all of it where there is nothing to hold it against. */
function shareOf(points: number, capacity: number | null): number {
  if (points <= 0) return 0;
  return capacity === null || capacity <= 0 ? 1 : points / capacity;
}
