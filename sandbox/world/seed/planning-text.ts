import type { ProductMilestone } from '../calendar';

const HANDBOOK =
  'https://handbook.gitlab.com/handbook/security/product-security/product-security-engineering/milestone-planning/';

export interface PlanningText {
  milestone: ProductMilestone;
  previous: number | null;
  /** Table rows without the outer pipes' header, as written in the description. */
  work: string[];
  parkingLot: string[];
  /** How many of the checklist's first items are ticked. */
  done: number;
}

const checklist = [
  'Milestone dates confirmed',
  'Team members have added their capacity',
  'Carry-over work added to Milestone Work',
  'Every Milestone Work item is refined and weighted',
  'Milestone, assignee and metrics label set on every item',
  'Workload threads resolved',
];

/** Days the seed mentions are inside the milestone, so that they read right whatever day the world is built for. */
function holiday(milestone: ProductMilestone): string {
  const middle = new Date(Date.parse(milestone.start) + 12 * 86_400_000);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(middle);
}

/** Writes the description of a planning issue in the team's canonical shape. */
export function planningText({ milestone, previous, work, parkingLot, done }: PlanningText): string {
  const boxes = checklist.map((text, index) => `- [${index < done ? 'x' : ' '}] ${text}`);
  return `The single source of truth for planning **%${milestone.title}** (${milestone.start} to ${milestone.end}). Finalize by **${milestone.finalize}**.
How we plan: [handbook](${HANDBOOK}).${previous ? ` Previous: #${previous}` : ''}

## Planning Checklist

${boxes.join('\n')}
- [~] Cross-team dependencies raised

## Capacity

| Team member | Capacity | Time off | Notes |
| --- | ---: | --- | --- |
| @ada.moreno | 8 | 2 days (from ${holiday(milestone)}) | |
| @bilal.k | 10 | | |
| @chidi | 4 | 8 days | On call the first week |
| @dagny-l | 9 | 1 day | |

## Milestone Work

| Issue | Weight | Assignee | Carry-over | Notes |
| --- | ---: | --- | :---: | --- |
${work.join('\n')}

## Parking Lot

Add anything worth considering, with a brief explanation.

| Issue | Why this milestone? | Added by |
| --- | --- | --- |
${parkingLot.join('\n')}`;
}
