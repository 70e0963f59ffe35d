/** Something a commit leaves open, and the user should know. */
export interface CommitNote {
  readonly kind: 'unknown-person' | 'nobody' | 'one-assignee' | 'no-such-label' | 'several-labels';
  readonly values: Readonly<Record<string, string | number>>;
}
