/** Something that was measured, next to what it may be. */
export interface Figure {
  /** Where, in the words of the budget. */
  readonly on: string;
  readonly what: string;
  readonly value: number;
  /** The most it may be; null where nothing is promised. */
  readonly budget: number | null;
  /** Digits after the point; the figure is judged as it is printed. */
  readonly digits: number;
  /** How it came about, where the figure alone would mislead. */
  readonly remark?: string;
}

/** Whether a figure keeps to its budget; true where it has none. */
export function isMet(figure: Figure): boolean {
  return figure.budget === null || Number(figure.value.toFixed(figure.digits)) <= figure.budget;
}

/** A figure as a line: where, what, the figure, its budget, and whether it is met. */
export function lineOf(figure: Figure): string {
  const { on, what, value, budget, digits, remark = '' } = figure;
  const verdict = budget === null ? '' : isMet(figure) ? 'met' : 'MISSED';
  const columns = [
    on.padEnd(24),
    what.padEnd(48),
    value.toFixed(digits).padStart(8),
    (budget === null ? '' : `<= ${budget}`).padStart(9),
    verdict.padEnd(7),
    remark,
  ];
  return columns.join(' ').trimEnd();
}
