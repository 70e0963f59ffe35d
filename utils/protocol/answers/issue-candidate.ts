/** An issue offered by the search by title. */
export interface IssueCandidate {
  /** Full reference to put into the form, e.g. `group/project#12`. */
  readonly reference: string;
  readonly title: string;
  readonly state: 'opened' | 'closed';
}
