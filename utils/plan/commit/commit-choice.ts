import type { RowKey } from '../reference';

/** What the user chose for a commit. */
export interface CommitChoice {
  /** Value of the metrics label for rows that have none of their own; null leaves them as they are. */
  readonly label: string | null;
  /** Values chosen for single rows, by row key; null leaves the row's labels as they are. */
  readonly labels: Readonly<Record<RowKey, string | null>>;
  /** Rows whose weight is to be set from the table. */
  readonly weights: ReadonlySet<RowKey>;
}
