import type { CapacitySection, ChecklistSection, DocumentRow, PlanDocument, WorkSection } from './document';
import type { PlanOptions } from './options';
import {
  type CapacitySource,
  type ChecklistSource,
  type PlanSource,
  type RowsSource,
  readSource,
} from './reading/plan-source';
import type { SourceRow } from './reading/rows';
import type { Section } from './reading/sections';

/**
 * Reads a planning issue's description, in GitLab Flavored Markdown, as GitLab renders it. Sections, columns and their
 * synonyms are the profile's; short references are resolved against `options.context`, the planning issue's project
 * (without it on gitlab.com, `#12` staying unresolved). Never throws: what is no plan has no sections.
 */
export function parsePlan(markdown: string, options: PlanOptions = {}): PlanDocument {
  return documentOf(readSource(markdown, options));
}

function documentOf({ work, parkingLot, capacity, checklist, problems }: PlanSource): PlanDocument {
  return {
    work: work && workSection(work),
    parkingLot: parkingLot && workSection(parkingLot),
    capacity: capacity && capacitySection(capacity),
    checklist: checklist && checklistSection(checklist),
    problems,
  };
}

function headingOf({ heading }: Section): { heading: string; line: number } {
  return { heading: heading.text, line: heading.firstLine + 1 };
}

function workSection({ section, tables, lists, rows, liveQuery }: RowsSource): WorkSection {
  const form = tables.length > 0 ? 'table' : lists.length > 0 ? 'list' : 'none';
  return { ...headingOf(section), form, liveQuery: liveQuery !== null, rows: rows.map(documentRow) };
}

function documentRow({ key, ref, otherRefs, cells, line, struck }: SourceRow): DocumentRow {
  return { key, ref, otherRefs, cells, line, struck };
}

function capacitySection({ section, rows }: CapacitySource): CapacitySection {
  return { ...headingOf(section), rows: rows.map(({ member, cells, line }) => ({ member, cells, line })) };
}

function checklistSection({ section, items }: ChecklistSource): ChecklistSection {
  return { ...headingOf(section), items: items.map(({ text, state, line }) => ({ text, state, line })) };
}
