import type { Plan, PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';

/** A row of the Parking Lot that can go into the next one. */
export interface ParkedChoice {
  readonly planned: PlannedRow;
  readonly key: RowKey;
}

/** The rows of the Parking Lot that name something, once each. */
export function choicesIn({ parked }: Pick<Plan, 'parked'>): readonly ParkedChoice[] {
  return parked.flatMap((planned) => {
    const { key } = planned.row;
    return key === null || planned.status === 'duplicate' ? [] : [{ planned, key }];
  });
}

/** Whether a row goes along unless somebody says otherwise: what is dropped or closed stays behind. */
function goesByDefault({ planned: { status } }: ParkedChoice): boolean {
  return status !== 'dropped' && status !== 'closed' && status !== 'done';
}

/** The keys that are ticked, by what was typed before: a line per row that somebody ticked (`+`) or not (`-`). */
export function tickedAmong(choices: readonly ParkedChoice[], typed: string): ReadonlySet<RowKey> {
  const said = new Map(typed.split('\n').map((line) => [line.slice(1), line.startsWith('+')]));
  const isTicked = (choice: ParkedChoice) => said.get(choice.key) ?? goesByDefault(choice);
  return new Set(choices.filter(isTicked).map(({ key }) => key));
}

/** What is typed once a row is ticked, or not any more. */
export function withTick(typed: string, key: RowKey, ticked: boolean): string {
  const others = typed.split('\n').filter((line) => line !== '' && line.slice(1) !== key);
  return [...others, `${ticked ? '+' : '-'}${key}`].join('\n');
}
