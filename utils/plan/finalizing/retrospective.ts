import { addDays } from '../days';
import { encodeText } from '../markdown/cell-text';
import type { PlanMilestone } from '../plan';
import type { TeamProfile } from '../profile';

type RetroProfile = Pick<TeamProfile, 'retrospective'>;

/** The parts of a retrospective, in the order the handbook names them. */
export const retroSections = ['wentWell', 'wentBadly', 'change'] as const;
export type RetroSection = (typeof retroSections)[number];

/** What an item is kept under while somebody types it. */
export const retroItemDraft = 'retro-item';

/** What a milestone's retrospective sub-task begins as. */
export interface RetrospectiveTask {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`; null where the milestone's end is not known. */
  readonly dueDate: string | null;
}

/**
 * The retrospective of a milestone: due the profile's number of days after its end, with the profile's sections, empty.
 * Source: the handbook's "Retrospectives", 14 days by default.
 */
export function retrospectiveTask(
  milestone: Pick<PlanMilestone, 'title' | 'end'> | null,
  profile: RetroProfile,
): RetrospectiveTask {
  const { names, dueDaysAfterEnd } = profile.retrospective;
  const end = milestone?.end ?? null;
  return {
    title: [milestone?.title, names[0]].filter((part) => part).join(' '),
    description: `${retroSections.map((section) => `## ${titleOf(section, profile)}`).join('\n\n')}\n`,
    dueDate: end === null ? null : addDays(end, dueDaysAfterEnd),
  };
}

/** The retrospective among a planning issue's sub-tasks: the first whose title has one of the profile's names in it. */
export function findRetrospective<Task extends { readonly title: string }>(
  tasks: readonly Task[],
  { retrospective }: RetroProfile,
): Task | null {
  const names = retrospective.names.map((name) => name.toLowerCase());
  const isOne = ({ title }: Task) => names.some((name) => title.toLowerCase().includes(name));
  return tasks.find(isOne) ?? null;
}

/** What a section of the retrospective is called where we write it, as markdown. */
export function titleOf(section: RetroSection, { retrospective }: RetroProfile): string {
  return encodeText(retrospective[section][0] ?? '').replaceAll('\n', ' ');
}
