import type { CapacityRole, ColumnRole } from '../document';
import { type PlanSource, readSource } from '../reading/plan-source';
import { type Section, type SectionName, sectionNames } from '../reading/sections';
import { cellSource, type Table, type TableLine } from '../reading/tables';
import { issueTemplate } from '../template';
import type { LineEdit } from './line-edit';

/** Lines that are put into a document together with the blank lines they need around them. */
export function separately({ tree }: PlanSource, at: number, insert: readonly string[]): LineEdit {
  const isText = (line: number) => {
    const range = tree.lines[line];
    return range !== undefined && tree.text.slice(range.start, range.end).trim() !== '';
  };
  const before = isText(at - 1) ? [''] : [];
  const after = isText(at) ? [''] : [];
  return { at, remove: 0, insert: [...before, ...insert, ...after] };
}

/** The line after a section's last text. */
export function endOfText(
  { tree }: PlanSource,
  { heading, endLine }: Pick<Section, 'heading' | 'endLine'>,
): number {
  return lastText(tree, heading.lastLine, endLine);
}

function lastText({ text, lines }: PlanSource['tree'], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && text.slice(lines[end - 1]?.start, lines[end - 1]?.end).trim() === '') end--;
  return end;
}

/**
 * Where a section that is missing goes: after the nearest one that comes before it in the template, else before the
 * nearest that comes after it, else at the end.
 */
export function placeForSection(source: PlanSource, name: SectionName): number {
  const order = sectionNames.indexOf(name);
  const previous = sectionNames.slice(0, order).findLast((other) => source[other] !== null);
  const before = previous && source[previous]?.section;
  if (before) return endOfText(source, before);
  const next = sectionNames.slice(order + 1).find((other) => source[other] !== null);
  const after = next && source[next]?.section;
  return after ? after.heading.firstLine : lastText(source.tree, -1, source.tree.lines.length);
}

/** A section's heading and empty table as the profile's own template has them. */
export interface SectionShape<Role> {
  readonly heading: string;
  /** Header and delimiter line. */
  readonly table: readonly string[];
  readonly columns: readonly { readonly role: Role | null; readonly label: string }[];
}

/** The shape of Milestone Work or Parking Lot; null when the profile's names make none. */
export function rowsShape(source: PlanSource, name: 'work' | 'parkingLot'): SectionShape<ColumnRole> | null {
  const template = templateOf(source);
  const [table] = template[name]?.tables ?? [];
  return shapeOf(source, template, template[name]?.section, table);
}

/** The shape of Capacity; null when the profile's names make none. */
export function capacityShape(source: PlanSource): SectionShape<CapacityRole> | null {
  const template = templateOf(source);
  const [table] = template.capacity?.tables ?? [];
  return shapeOf(source, template, template.capacity?.section, table);
}

function templateOf({ profile }: PlanSource): PlanSource {
  return readSource(issueTemplate(profile, { milestone: null, previous: null }), { profile });
}

function shapeOf<Role>(
  source: PlanSource,
  { tree }: PlanSource,
  section: Section | undefined,
  table: (Table & { readonly roles: readonly (Role | null)[] }) | undefined,
): SectionShape<Role> | null {
  if (section === undefined || table === undefined) return null;
  const lineOf = ({ start, end }: TableLine) => tree.text.slice(start, end);
  return {
    heading: `${'#'.repeat(levelOf(source))} ${section.heading.text}`,
    table: [table.header, table.delimiter].map(lineOf),
    columns: table.roles.map((role, column) => ({ role, label: cellSource(tree, table.header, column) })),
  };
}

/** The level of the plan's other headings. */
function levelOf(source: PlanSource): number {
  const levels = sectionNames.map((name) => source[name]?.section.heading.level ?? 0);
  return levels.find((level) => level >= 1 && level <= 6) ?? 2;
}
