const tabStop = 4;

/**
 * A place in one line, by offset and by column: containers take columns away from the front, and a tab may be taken in
 * part (CommonMark, "Tabs").
 */
export class LineCursor {
  /** Offset in the line. */
  offset: number;
  /** Offset of the next character that is neither space nor tab; the line's length when there is none. */
  firstText = 0;
  /** Columns of white space before the first text. */
  indent = 0;
  private column = 0;
  private textColumn = 0;

  /** `line` is one line without its ending; reading starts at `offset`. */
  constructor(
    readonly line: string,
    offset = 0,
  ) {
    this.offset = offset;
    this.look();
  }

  /** Nothing but spaces and tabs is left. */
  get blank(): boolean {
    return this.firstText === this.line.length;
  }

  /** The line from its first text on. */
  get rest(): string {
    return this.line.slice(this.firstText);
  }

  get atSpace(): boolean {
    return isSpace(this.line[this.offset]);
  }

  /** Moves to an offset of the line. */
  moveTo(offset: number): void {
    while (this.offset < offset) {
      this.column += this.widthHere();
      this.offset++;
    }
    this.look();
  }

  /** Moves on by so many columns; a tab that is wider stays in part. */
  skipColumns(columns: number): void {
    let left = columns;
    while (left > 0 && this.offset < this.line.length) {
      const width = this.widthHere();
      const taken = Math.min(width, left);
      this.column += taken;
      left -= taken;
      if (taken === width) this.offset++;
    }
    this.look();
  }

  private widthHere(): number {
    return this.line[this.offset] === '\t' ? tabStop - (this.column % tabStop) : 1;
  }

  private look(): void {
    if (this.firstText <= this.offset) {
      this.firstText = this.offset;
      this.textColumn = this.column;
      while (isSpace(this.line[this.firstText])) {
        this.textColumn += this.line[this.firstText] === '\t' ? tabStop - (this.textColumn % tabStop) : 1;
        this.firstText++;
      }
    }
    this.indent = this.textColumn - this.column;
  }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
