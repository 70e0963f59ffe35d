import type { Issue } from '../../sandbox';

/** Who saved a version: somebody through the extension, or through GitLab's own editor. */
interface Author {
  readonly through: 'extension' | 'web';
  readonly name: string;
}

/** One version of the planning issue's description. */
export interface Version {
  /** Null: as it was in the beginning. */
  readonly by: Author | null;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Every version the planning issue ever had, oldest first. */
export interface Ledger {
  readonly versions: readonly Version[];
  /** Takes down the version that stands now, if it is a new one. */
  look(by: Author): void;
}

export function createLedger(issue: Issue, now: () => number): Ledger {
  let seen = issue.lockVersion;
  const versions: Version[] = [{ by: null, text: issue.description ?? '', at: now() }];
  return {
    versions,
    look(by) {
      if (issue.lockVersion === seen) return;
      seen = issue.lockVersion;
      versions.push({ by, text: issue.description ?? '', at: now() });
    },
  };
}

/** The version in which something that held before held no more, and did not hold again until now; null if it holds. */
export function lastBreak(versions: readonly Version[], holds: (text: string) => boolean): Version | null {
  const lastHeld = versions.findLastIndex(({ text }) => holds(text));
  return versions[lastHeld + 1] ?? null;
}
