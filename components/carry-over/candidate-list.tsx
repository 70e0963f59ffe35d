import type { CarryOverCandidate } from '@/utils/plan/carry-over';
import type { IssueAddress } from '@/utils/protocol/fields';
import { carriedRow } from '@/utils/strings/carried-row';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { IssueLink } from '../issue-link';
import { referenceName } from '../row-name';
import { useId } from '../use-id';

interface CandidateListProps {
  candidates: readonly CarryOverCandidate[];
  /** The previous plan's milestone. */
  milestone: string | null;
  planningIssue: IssueAddress;
  isTicked: (candidate: CarryOverCandidate) => boolean;
  onTick: (candidates: readonly CarryOverCandidate[], ticked: boolean) => void;
}

/** What may be carried over, each to tick or leave. */
export function CandidateList({ candidates, isTicked, onTick, ...rest }: CandidateListProps) {
  const heading = useId();
  const ticked = candidates.filter(isTicked).length;
  const all = ticked === candidates.length;
  return (
    <fieldset class="carry" aria-labelledby={heading}>
      <label class="carry-all">
        <input
          type="checkbox"
          class="checkbox"
          checked={all}
          indeterminate={ticked > 0 && !all}
          onChange={() => onTick(candidates, !all)}
        />
        <span id={heading}>{strings.all(candidates.length)}</span>
      </label>
      <ul class="carry-list">
        {candidates.map((candidate) => (
          <Candidate
            key={candidate.issue.webUrl}
            candidate={candidate}
            ticked={isTicked(candidate)}
            onTick={(now) => onTick([candidate], now)}
            {...rest}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface CandidateProps extends Pick<CandidateListProps, 'milestone' | 'planningIssue'> {
  candidate: CarryOverCandidate;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

function Candidate({ candidate, milestone, planningIssue, ticked, onTick }: CandidateProps) {
  const id = useId();
  const { issue, parked } = candidate;
  // A parked row keeps its own notes.
  const note = parked === null ? carriedRow.note(milestone, candidate.notes) : '';
  return (
    <li class="carry-item">
      <input
        type="checkbox"
        class="checkbox"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-facts`}
        checked={ticked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <div class="carry-words">
        <span id={`${id}-name`}>
          <IssueLink url={issue.webUrl}>
            {referenceName(issue.ref, planningIssue)} {issue.title}
          </IssueLink>
        </span>
        <ul class="carry-facts" id={`${id}-facts`}>
          {factsOf(candidate, milestone).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {note !== '' && <p class="field-hint">{strings.notes(note)}</p>}
      </div>
      <span class="badge badge-info">{strings.carriedOver}</span>
    </li>
  );
}

function factsOf({ people, weight, from, parked }: CarryOverCandidate, milestone: string | null): string[] {
  return [
    people.length === 0 ? strings.nobody : people.map((person) => `@${person}`).join(', '),
    weightWords(weight),
    from === 'milestone' && milestone !== null ? strings.fromMilestone(milestone) : strings.fromRow,
    parked === null ? '' : strings.parked,
  ].filter((fact) => fact !== '');
}

function weightWords(weight: CarryOverCandidate['weight']): string {
  if (weight === 'unknown') return strings.unknownWeight;
  return weight === null ? strings.noWeight : strings.weight(weight);
}
