/**
 * The planning issue's text as a person reads it, by nothing but its lines: whoever judges the product must not read
 * with the product's own eyes.
 */

/** How many rows of tables name the reference in their first cell. */
export function rowsOf(text: string, reference: string): number {
  return text.split('\n').filter((line) => firstCell(line) === reference).length;
}

/** The references the rows of the Parking Lot's table begin with, in order. */
export function parkedReferences(text: string): readonly string[] {
  return tableRows(text, '## Parking Lot').flatMap((line) => firstCell(line) ?? []);
}

/** The same of Milestone Work's. */
export function plannedReferences(text: string): readonly string[] {
  return tableRows(text, '## Milestone Work').flatMap((line) => firstCell(line) ?? []);
}

/** The items of checklists that are not done, by what they say. */
export function openItems(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^- \[ \] (.+)$/.exec(line)?.[1] ?? []);
}

/** The text with a row after the last one of the Parking Lot's table; as it is when there is none. */
export function withRow(text: string, row: string): string {
  const last = tableRows(text, '## Parking Lot').at(-1);
  return last === undefined ? text : text.replace(last, () => `${last}\n${row}`);
}

/** The text without the rows of that reference. */
export function withoutRow(text: string, reference: string): string {
  return text
    .split('\n')
    .filter((line) => firstCell(line) !== reference)
    .join('\n');
}

/** The text with words at the end of the second cell of a reference's rows. */
export function withWords(text: string, reference: string, words: string): string {
  const end = /^(\| [^|]* \| [^|]*?) \|/;
  return text
    .split('\n')
    .map((line) =>
      firstCell(line) === reference ? line.replace(end, (_, start) => `${start} ${words} |`) : line,
    )
    .join('\n');
}

function tableRows(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  const section = start < 0 ? [] : lines.slice(start + 1);
  const end = section.findIndex((line) => line.startsWith('## '));
  const rows = (end < 0 ? section : section.slice(0, end)).filter((line) => line.startsWith('|'));
  return rows.slice(2);
}

function firstCell(line: string): string | null {
  return /^\| ([^|]*?) \|/.exec(line)?.[1] ?? null;
}
