/** How one generation of GitLab's issue page is built: selectors only, so that a new page is a new file of data. */
export interface PageLayout {
  /** The GitLab versions whose page looks so. */
  readonly versions: string;
  /** The area of the page that holds the description; panels stay inside it. */
  readonly area: string;
  /** Holds the description, rendered or in its edit form: it stays when GitLab re-renders what is in it. */
  readonly description: string;
  /** The rendered markdown, wiped on every change; absent while it is edited or empty. */
  readonly rendered: string;
  /** GitLab's editor of the description, plain or rich; there only while it is open. */
  readonly editor: string;
  /** The button that shows all of a description too long to be shown at once. */
  readonly showAll: string;
}
