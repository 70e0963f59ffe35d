import { parseReference } from '@/utils/plan/find-references';
import type { OutcomeRow, WorkState } from '@/utils/plan/outcome/outcome';
import type { ReferenceContext } from '@/utils/plan/reference';
import type { OutcomeView } from '@/utils/protocol/answers/outcome-view';
import { outcomeStrings as strings } from '@/utils/strings/outcome';
import { Bar } from '../bar';
import { IssueLink } from '../issue-link';
import { Notice } from '../notice';
import { useId } from '../use-id';

interface PlannedProps {
  outcome: OutcomeView;
  /** Where the planning issue is. */
  context: ReferenceContext;
}

const order: readonly WorkState[] = ['open', 'dropped', 'unknown', 'late', 'done'];

/** What was committed to, by what became of it: first what wants a look. */
export function Planned({ outcome, context }: PlannedProps) {
  const { rows, added, from, unasked } = outcome;
  const done = rows.filter(({ state }) => state === 'done').length;
  return (
    <>
      <p class="outcome-hint">{from === 'note' ? strings.fromNote : strings.fromDescription}</p>
      {rows.length === 0 ? <p>{strings.none}</p> : <Totals outcome={outcome} done={done} />}
      {order.map((state) => (
        <Rows
          key={state}
          heading={strings.headings[state]}
          rows={rows.filter((row) => row.state === state)}
          context={context}
          states={false}
        />
      ))}
      <Rows heading={strings.headings.added} rows={added} context={context} states />
      {added.length === 0 && unasked.length === 0 && <p class="outcome-hint">{strings.noAdded}</p>}
      {unasked.length > 0 && (
        <Notice tone="warning">
          {strings.unasked(unasked.map(({ member }) => `@${member}`).join(', '))}
        </Notice>
      )}
    </>
  );
}

function Totals({ outcome: { rows, committed, completed }, done }: { outcome: OutcomeView; done: number }) {
  return (
    <div class="outcome-totals">
      <p class="outcome-weight">{strings.weight(completed, committed)}</p>
      <Bar
        share={committed === 0 ? 0 : completed / committed}
        tone={completed < committed ? 'info' : 'success'}
      />
      <p class="outcome-hint">{strings.items({ done, all: rows.length })}</p>
    </div>
  );
}

interface RowsProps {
  heading: string;
  rows: readonly OutcomeRow[];
  context: ReferenceContext;
  /** Each says its state, which the heading does not. */
  states: boolean;
}

function Rows({ heading, rows, context, states }: RowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 class="outcome-heading" id={id}>
        {heading} <span class="badge">{rows.length}</span>
      </h3>
      <ul class="outcome-rows">
        {rows.map((row) => (
          <li key={row.key} class="outcome-row">
            <IssueLink url={row.issue?.webUrl ?? null}>
              <strong>{nameOf(row, context)}</strong> {row.issue?.title}
            </IssueLink>
            <span class="outcome-facts">
              {[
                ...(states ? [strings.states[row.state]] : []),
                strings.rowWeight(row.weight),
                row.people.map((name) => `@${name}`).join(', ') || strings.nobody,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ key }: OutcomeRow, context: ReferenceContext): string {
  const ref = parseReference(key, context);
  const isOwn = ref?.projectPath.toLowerCase() === context.projectPath.toLowerCase();
  return isOwn && ref?.kind === 'issue' ? `#${ref.iid}` : key;
}
