/** Something in GitLab to go to. */
export interface Linked {
  readonly title: string;
  readonly webUrl: string;
}
