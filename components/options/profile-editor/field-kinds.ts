/** How a value of a profile stands in a control, and how what a person typed there is read. */
interface FieldKind {
  readonly write: (value: unknown) => string;
  /** What makes no sense comes back as it is, for the profile's schema to refuse. */
  readonly read: (text: string) => unknown;
}

const text: FieldKind = { write: (value) => String(value ?? ''), read: (typed) => typed.trim() };

const number: FieldKind = { write: (value) => String(value ?? ''), read: readNumber };

/** A list, one entry per line; empty lines are none. */
const lines: FieldKind = {
  write: (value) => (Array.isArray(value) ? value.join('\n') : ''),
  read: linesOf,
};

/** Weights by name, one `name = weight` per line. */
const weights: FieldKind = {
  write: (value) =>
    Object.entries(value ?? {})
      .map(([name, weight]) => `${name} = ${weight}`)
      .join('\n'),
  read: (typed) => Object.fromEntries(linesOf(typed).map(readWeight)),
};

export const fieldKinds = { text, number, lines, weights, choice: text } as const;

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readNumber(typed: string): unknown {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(number) ? typed : number;
}

/** A name may hold a `=` itself, a weight cannot. */
function readWeight(line: string): [string, unknown] {
  const sign = line.lastIndexOf('=');
  return sign < 0 ? [line, null] : [line.slice(0, sign).trim(), readNumber(line.slice(sign + 1))];
}
