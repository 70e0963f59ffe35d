import { useState } from 'preact/hooks';
import type { IssueCandidate } from '@/utils/protocol/answers/issue-candidate';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Field } from '../field';
import { useId } from '../use-id';
import type { Search } from './search';

interface IssueFieldProps {
  reference: string;
  search: Search;
  missing: boolean;
  readOnly: boolean;
  onReference: (reference: string) => void;
  onSearch: (text: string) => void;
}

/** Takes a URL or a reference, or searches by title while typing and offers what it finds. */
export function IssueField({ reference, search, missing, readOnly, onReference, onSearch }: IssueFieldProps) {
  const [listOpen, setListOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const candidates = listOpen ? (search.candidates ?? []) : [];

  const type = (text: string) => {
    onReference(text);
    onSearch(text);
    setListOpen(true);
    setActive(-1);
  };
  const choose = (candidate: IssueCandidate) => {
    onReference(candidate.reference);
    setListOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = candidates[active];
    if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && candidates.length > 0) setListOpen(false);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setListOpen(true);
      setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, search.candidates?.length ?? 0));
    } else return;
    event.preventDefault();
  };

  return (
    <Field
      label={strings.park.issue}
      hint={hint(reference, search)}
      error={missing ? strings.park.issueMissing : null}
      layout="issue-field"
    >
      {(control) => (
        <>
          <input
            {...control}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={candidates.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={candidates[active] ? `${id}-${active}` : undefined}
            readOnly={readOnly}
            value={reference}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={press}
            onBlur={() => setListOpen(false)}
          />
          <div
            id={`${id}-list`}
            class="candidates popover"
            role="listbox"
            aria-label={strings.park.candidates}
            hidden={candidates.length === 0}
          >
            {candidates.map((candidate, index) => (
              <Candidate
                key={candidate.reference}
                id={`${id}-${index}`}
                candidate={candidate}
                active={index === active}
                onChoose={() => choose(candidate)}
              />
            ))}
          </div>
        </>
      )}
    </Field>
  );
}

interface CandidateProps {
  id: string;
  candidate: IssueCandidate;
  active: boolean;
  onChoose: () => void;
}

function Candidate({ id, candidate: { reference, title, state }, active, onChoose }: CandidateProps) {
  // Pressing the mouse would take the focus from the field, and so close the list before a click.
  const press = (event: Event) => {
    event.preventDefault();
    onChoose();
  };
  return (
    <div
      id={id}
      class={active ? 'candidate candidate-active' : 'candidate'}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={press}
    >
      <span class="candidate-title">{title}</span>
      <span class="candidate-reference">
        {reference}
        {state === 'closed' && ` (${strings.park.closed})`}
      </span>
    </div>
  );
}

function hint(reference: string, search: Search): string {
  if (search.pending) return strings.park.searching;
  if (search.candidates === null) return strings.park.issueHint;
  const chosen = search.candidates.find((candidate) => candidate.reference === reference);
  if (chosen) return chosen.title;
  return search.candidates.length === 0
    ? strings.park.nothingFound
    : strings.park.found(search.candidates.length);
}

/** The option above or below, round and round; -1 is the field itself. */
function moved(active: number, step: 1 | -1, options: number): number {
  const places = options + 1;
  return ((active + 1 + step + places) % places) - 1;
}
