/** How one generation of GitLab's issue page is built: selectors only, so that a new page is a new file of data. */
export interface PageLayout {
  /** What it is called in a report that no layout fits. */
  readonly name: string;
  /** The GitLab versions whose page looks so. */
  readonly versions: string;
  /**
   * Holds the description, rendered or in its edit form: it stays when GitLab re-renders what is in it. Named together
   * with the area of the page it is in, where panels stay. A constant of its own: the detector needs nothing else.
   */
  readonly description: string;
  /** The rendered markdown, wiped on every change; absent while it is edited or empty. */
  readonly rendered: string;
  /** GitLab's editor of the description, plain or rich; there only while it is open. */
  readonly editor: string;
  /** The button that shows all of a description too long to be shown at once; null where all of it always shows. */
  readonly showAll: string | null;
}
