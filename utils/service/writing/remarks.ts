import type { Unchecked, WriteRemarks } from '@/utils/protocol/answers/write-result';

/** What is to be said of a write beyond that it was saved. */
export class Remarks {
  readonly #mergedWith = new Set<string>();
  readonly #collided = new Set<string>();
  #unchecked: Unchecked | null = null;
  #altered = false;

  /** Somebody's edit, which our write had overwritten, was put back. */
  merged(author: string): void {
    this.#mergedWith.add(author);
  }

  /** Lines that could not be put back, because others had changed the same place. */
  collided(lines: readonly string[]): void {
    for (const line of lines) this.#collided.add(line);
  }

  /** Something could not be checked; the first such thing is the one to say. */
  unchecked(what: Unchecked | null): void {
    this.#unchecked ??= what;
  }

  /** GitLab stored another text than the one sent. */
  altered(): void {
    this.#altered = true;
  }

  /** Everything there is to say; null when there is nothing. */
  all(): WriteRemarks | null {
    const remarks = {
      mergedWith: [...this.#mergedWith],
      collided: [...this.#collided],
      unchecked: this.#unchecked,
      altered: this.#altered,
    };
    const { mergedWith, collided, unchecked, altered } = remarks;
    return mergedWith.length + collided.length > 0 || unchecked !== null || altered ? remarks : null;
  }
}
