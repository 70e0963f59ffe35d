import type { PlanSource } from '../reading/plan-source';

/** What a plan says: its rows that name issues, its capacity and its checklist, the given lines (0-based) left out. */
export function contentsOf(source: PlanSource, without: ReadonlySet<number>): string {
  const rest = <Row extends { readonly line: number }>(rows: readonly Row[] = []) =>
    rows.filter(({ line }) => !without.has(line - 1));
  const named = ({ key }: { readonly key: string | null }) => key !== null;
  return JSON.stringify([
    rest(source.work?.rows)
      .filter(named)
      .map(({ key, cells }) => [key, cells]),
    rest(source.parkingLot?.rows)
      .filter(named)
      .map(({ key, cells }) => [key, cells]),
    rest(source.capacity?.rows).map(({ member, cells }) => [member, cells]),
    rest(source.checklist?.items).map(({ text, state }) => [text, state]),
  ]);
}
