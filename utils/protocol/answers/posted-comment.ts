/** A comment that is in GitLab; 'already': it was there before, and nothing was posted. */
export interface PostedComment {
  readonly outcome: 'posted' | 'already';
  readonly url: string;
}
