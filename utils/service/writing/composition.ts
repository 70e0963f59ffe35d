import { ServiceFailure } from '../failures';
import type { Change } from '../write-description';
import type { Overwritten } from './look-back';
import { mergeLines } from './merge-lines';
import type { Remarks } from './remarks';

/** An edit to put back: it leads from one text to another. */
interface Carried {
  readonly from: string;
  readonly to: string;
}

/** All that a description should say: our change, and the edit that our last write went over. */
export class Composition {
  readonly #change: Change<unknown>;
  readonly #remarks: Remarks;
  #carried: Carried | null = null;
  #collided: readonly string[] = [];
  #refused: ServiceFailure | null = null;

  constructor(change: Change<unknown>, remarks: Remarks) {
    this.#change = change;
    this.#remarks = remarks;
  }

  /** The description as it should be; itself when it is so. Fails with 'edit-refused'. */
  of(description: string): string {
    const merged = this.#merged(description);
    const made = this.#made(merged);
    if (made === null && this.#carried === null && this.#refused !== null) throw this.#refused;
    return made ?? merged;
  }

  /** A write of what was composed arrived, and `overwritten` is the edit it went over, which is to be put back now. */
  arrived(overwritten: Overwritten | null): void {
    this.#remarks.collided(this.#collided);
    this.#carried = overwritten && this.#puttingBack(overwritten);
    this.#collided = [];
  }

  /** Everything stands as it should. Fails with 'edit-refused' when our change had to give way to an edit put back. */
  end(): void {
    this.#remarks.collided(this.#collided);
    if (this.#refused !== null) throw this.#refused;
  }

  /** The edit stays even where our change cannot be made beside it. */
  #puttingBack({ text, author, by }: Overwritten): Carried {
    const merged = this.#merged(text);
    this.#remarks.merged(author);
    return { from: by, to: this.#made(merged) ?? merged };
  }

  /** The text with our change; null where it is refused. */
  #made(text: string): string | null {
    this.#refused = null;
    if (this.#change.there(text) !== null) return text;
    try {
      return this.#change.apply(text);
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      this.#refused = error;
      return null;
    }
  }

  /** A merge that says something twice is none: what stands in GitLab stays, and the edit is shown. */
  #merged(text: string): string {
    if (this.#carried === null) return text;
    const { from, to } = this.#carried;
    const merged = mergeLines(from, to, text);
    const isSound = this.#change.doubled(merged.text) <= this.#change.doubled(text);
    this.#collided = isSound ? merged.collided : newLines(from, to);
    return isSound ? merged.text : text;
  }
}

function newLines(from: string, to: string): readonly string[] {
  const known = new Set(from.split('\n'));
  return to.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
}
