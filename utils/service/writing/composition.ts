import { ServiceFailure } from '../failures';
import type { Change } from './change';
import type { LookBack, Overwritten } from './look-back';
import { mergeLines } from './merge-lines';
import type { Remarks } from './remarks';

/** All that a description should say: our change, and the edits that our last write went over. */
export class Composition {
  readonly #change: Change<unknown>;
  readonly #remarks: Remarks;
  #overwritten: readonly Overwritten[] = [];
  /** What the write stored that went over them. */
  #stored = '';
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
    const theirs = this.#overwritten.at(-1);
    if (theirs === undefined && made === null && this.#refused !== null) throw this.#refused;
    const isOurs = description === this.#stored;
    if (theirs && isOurs && (made === null || this.#collided.length > 0)) return this.#givingWayTo(theirs);
    return made ?? merged;
  }

  /** A write of what was composed arrived; the edits it went over are to be put back now. */
  arrived({ stored, overwritten }: Pick<LookBack, 'stored' | 'overwritten'>): void {
    this.#remarks.collided(this.#collided);
    for (const { author } of overwritten) this.#remarks.merged(author);
    this.#collided = [];
    this.#overwritten = overwritten;
    this.#stored = stored;
  }

  /** Everything stands as it should. Fails with 'edit-refused' when our change had to give way to an edit put back. */
  end(): void {
    this.#remarks.collided(this.#collided);
    if (this.#refused !== null) throw this.#refused;
  }

  /** Nobody but us changed what they changed: theirs stands, with our change where it can be made. */
  #givingWayTo({ text }: Overwritten): string {
    this.#collided = [];
    return this.#made(text) ?? text;
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

  #merged(text: string): string {
    this.#collided = [];
    return this.#overwritten.reduce((merged, edit) => this.#putBack(merged, edit), text);
  }

  /** A merge that says something twice is none: what stands in GitLab stays, and the edit is shown. */
  #putBack(text: string, { on, text: theirs }: Overwritten): string {
    const merged = mergeLines(on, theirs, text);
    const isSound = this.#change.doubled(merged.text) <= this.#change.doubled(text);
    this.#collided = [...this.#collided, ...(isSound ? merged.collided : newLines(on, theirs))];
    return isSound ? merged.text : text;
  }
}

function newLines(from: string, to: string): readonly string[] {
  const known = new Set(from.split('\n'));
  return to.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
}
