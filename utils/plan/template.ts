import type { CapacityRole, ColumnRole } from './document';
import { finalizeDate } from './milestone-dates';
import type { PlanMilestone } from './plan';
import type { TeamProfile } from './profile';

const workColumns: readonly ColumnRole[] = ['issue', 'weight', 'assignee', 'carry-over', 'notes'];
const parkingLotColumns: readonly ColumnRole[] = ['issue', 'reason', 'added-by'];
const capacityColumns: readonly CapacityRole[] = ['member', 'capacity', 'time-off', 'notes'];

/** How a column's delimiter cell is written; the others are plain. */
const alignment: ReadonlyMap<ColumnRole | CapacityRole, string> = new Map<ColumnRole | CapacityRole, string>([
  ['weight', '---:'],
  ['capacity', '---:'],
  ['carry-over', ':---:'],
]);

type DatedMilestone = Pick<PlanMilestone, 'title' | 'start' | 'end'>;

/**
 * The description of a new planning issue, as markdown in the profile's words: what it plans, the Planning Checklist
 * with every item open, and an empty Capacity, Milestone Work and Parking Lot table. `previous` is a reference to the
 * planning issue before this one.
 */
export function issueTemplate(
  profile: TeamProfile,
  { milestone, previous }: { milestone: DatedMilestone | null; previous: string | null },
): string {
  const { sections } = profile;
  const blocks = [
    introduction(profile, milestone, previous),
    heading(sections.checklist),
    profile.planningChecklist.map((item) => `- [ ] ${oneLine(item)}`).join('\n'),
    heading(sections.capacity),
    emptyTable(capacityColumns, profile.capacityColumns),
    heading(sections.work),
    emptyTable(workColumns, profile.columns),
    heading(sections.parkingLot),
    emptyTable(parkingLotColumns, profile.columns),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function introduction(
  profile: TeamProfile,
  milestone: DatedMilestone | null,
  previous: string | null,
): string {
  const lines = [
    milestone &&
      `Everything about planning **${milestoneReference(milestone.title)}** happens in this issue.`,
    milestone?.start && milestone.end && `The milestone runs from ${milestone.start} to ${milestone.end}.`,
    milestone?.start && `Finalize by **${finalizeDate(milestone.start, profile)}**.`,
    previous && `Previous planning issue: ${oneLine(previous)}`,
  ];
  return lines.filter((line) => line).join('\n');
}

/** GitLab reads `%19.8`; a title of several words needs quotes. */
function milestoneReference(title: string): string {
  const name = oneLine(title).replaceAll('"', '');
  return /^[\w.-]+$/.test(name) ? `%${name}` : `%"${name}"`;
}

function heading([name]: readonly string[]): string {
  return `## ${oneLine(name ?? '')}`;
}

function emptyTable<Role extends ColumnRole | CapacityRole>(
  roles: readonly Role[],
  names: Readonly<Record<Role, readonly string[]>>,
): string {
  const header = roles.map((role) => oneLine(names[role][0] ?? '').replaceAll('|', '\\|'));
  const delimiter = roles.map((role) => alignment.get(role) ?? '---');
  return [header, delimiter].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
