import { applyEdit } from '../apply-edit';
import type { PlanDocument } from '../document';
import type { TeamProfile } from '../profile';
import type { ReferenceContext } from '../reference';
import { issueTemplate } from '../template';
import { fillTemplate } from './fill-template';
import type { NextMilestone } from './next-milestone';
import { renameMilestone } from './rename-milestone';

/** The planning issue that is finalized, as far as the next one is made after it. */
export interface FinishedIssue {
  readonly iid: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** Title of its milestone; null when it has none. */
  readonly milestone: string | null;
  readonly document: PlanDocument;
}

/** What the next planning issue begins as. */
export interface NextIssue {
  readonly title: string;
  readonly labels: readonly string[];
  readonly description: string;
}

interface NextIssueInput {
  readonly milestone: NextMilestone;
  /** Null: there was no planning issue before. */
  readonly finished: FinishedIssue | null;
  /** The project's own issue template; null where it has none: the built-in one is used. */
  readonly template: string | null;
  readonly profile: TeamProfile;
  /** Where it is created. */
  readonly context: ReferenceContext;
}

/**
 * The planning issue for a milestone: title and labels as the finished one's with the milestone replaced, the template
 * filled, and the finished one's capacity members without their figures, which are for everybody to state anew.
 */
export function nextIssue({ milestone, finished, template, profile, context }: NextIssueInput): NextIssue {
  const previous = finished && `#${finished.iid}`;
  const described =
    template === null
      ? issueTemplate(profile, { milestone, previous })
      : fillTemplate(template, { milestone, previous }, profile);
  const members = finished?.document.capacity?.rows.map(({ member }) => member) ?? [];
  return {
    title: titleOf(milestone, finished, profile),
    labels: labelsOf(milestone, finished, profile),
    description: members.reduce((text, member) => withMember(text, member), described),
  };

  /** A template without room for a member keeps its shape: members are a convenience. */
  function withMember(text: string, member: string): string {
    const edited = applyEdit(text, { type: 'set-capacity', member, row: {} }, { profile, context });
    return edited.ok ? edited.markdown : text;
  }
}

function titleOf(milestone: NextMilestone, finished: FinishedIssue | null, profile: TeamProfile): string {
  const fresh = `${milestone.title} ${profile.planningLabel}`;
  if (finished?.milestone == null) return fresh;
  const renamed = renameMilestone(finished.title, finished.milestone, milestone.title);
  return renamed === finished.title ? fresh : renamed;
}

/** The planning label is what makes it a planning issue, so it is always among them. */
function labelsOf(
  milestone: NextMilestone,
  finished: FinishedIssue | null,
  { planningLabel }: TeamProfile,
): readonly string[] {
  const from = finished?.milestone ?? '';
  const labels = (finished?.labels ?? []).map((label) => renameMilestone(label, from, milestone.title));
  const isThere = labels.some((label) => label.toLowerCase() === planningLabel.toLowerCase());
  return isThere ? labels : [...labels, planningLabel];
}
