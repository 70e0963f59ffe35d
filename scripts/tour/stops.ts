import type { ExtensionBrowser } from '../browser';

/** What the tour walks through. */
export interface Stops {
  readonly planningUrl: string;
  /** An issue that is in no plan. */
  readonly otherUrl: string;
  /** Tokens of two people of the team. */
  readonly member: string;
  readonly manager: string;
  /** Opens a browser in which that person of the two is signed in. */
  openBrowser(person: 'member' | 'manager'): Promise<ExtensionBrowser>;
  /** The planning issue's markdown, as GitLab has it now. */
  description(): string;
}
