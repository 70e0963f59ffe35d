import { type Line, lineEndingOf } from '../markdown/lines';

/** Replaces whole lines: from line `at` (0-based) on, `remove` lines go and `insert` come, given without line endings. */
export interface LineEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

export interface EditedText {
  readonly text: string;
  /** 0-based numbers of the lines that went, in the old text, and that came, in the new one. */
  readonly gone: ReadonlySet<number>;
  readonly come: ReadonlySet<number>;
}

interface Piece {
  readonly text: string;
  readonly ending: string;
  readonly isNew: boolean;
}

/**
 * Applies line edits that do not overlap. All other lines keep their bytes, and the text ends with a line ending if and
 * only if it did before. A new line ends as the line it replaces or follows. A byte order mark stays in front.
 */
export function editLines(text: string, lines: readonly Line[], edits: readonly LineEdit[]): EditedText {
  const pieces: Piece[] = [];
  const gone = new Set<number>();
  let next = 0;
  const keepUntil = (line: number) => {
    for (; next < line; next++) pieces.push(pieceOf(text, lines[next]));
  };
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    keepUntil(at);
    const model = pieceOf(text, lines[remove > 0 ? at : at - 1]);
    for (; next < at + remove; next++) gone.add(next);
    pieces.push(...insert.map((line) => ({ text: line, ending: model.ending, isNew: true })));
  }
  keepUntil(lines.length);
  const [mark] = /^\uFEFF?/.exec(text) ?? [''];
  const last = lines.at(-1);
  const finalEnding = last === undefined || last.end === last.next ? '' : text.slice(last.end, last.next);
  return { text: mark + joined(pieces, lineEndingOf(text), finalEnding), gone, come: newLines(pieces) };
}

function pieceOf(text: string, line: Line | undefined): Piece {
  if (line === undefined) return { text: '', ending: '', isNew: false };
  const written = text.slice(line.start, line.end);
  return {
    text: line.start === 0 ? written.replace(/^\uFEFF/, '') : written,
    ending: text.slice(line.end, line.next),
    isNew: false,
  };
}

/** Without a final line ending, no empty line can be the last one. */
function joined(pieces: readonly Piece[], usual: string, final: string): string {
  const last = final === '' ? pieces.findLastIndex(({ text }) => text !== '') : pieces.length - 1;
  return pieces
    .slice(0, last + 1)
    .map(({ text, ending }, index) => text + (index === last ? final && (ending || final) : ending || usual))
    .join('');
}

function newLines(pieces: readonly Piece[]): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ isNew }, index) => (isNew ? index : [])));
}
