import { z } from 'zod';
import type { PlanningIssueFacts } from '../gateway';
import { issueBase, issueUrl, projectPathOf } from './issue';
import type { Place } from './place';
import { instant } from './text';

/** Markdown as stored; GitLab has null for none. An answer that does not mention it is not about an issue. */
export const description = z
  .string()
  .nullable()
  .transform((text) => text ?? '');

const user = z.object({ username: z.string() });

const planningIssue = issueBase.extend({
  description,
  moved_to_id: z.int().nullish().catch(null),
  closed_at: instant.nullish().catch(null),
  author: user.nullish().catch(null),
  assignees: z.array(user).catch([]),
  closed_by: user.nullish().catch(null),
  updated_at: instant,
});

/** An issue read for its plan, asked for in that project. */
export function planningIssueIn(place: Place): z.ZodType<PlanningIssueFacts> {
  return planningIssue.transform((given) => ({
    projectPath: projectPathOf(given, place),
    iid: given.iid,
    title: given.title,
    webUrl: issueUrl(given, place),
    state: given.state,
    ...(given.moved_to_id != null && { moved: true as const }),
    closedAt: given.state === 'closed' ? (given.closed_at ?? null) : null,
    description: given.description,
    labels: given.labels,
    milestone: given.milestone ?? null,
    keepers: [given.author, given.closed_by, ...given.assignees].flatMap((one) =>
      one ? [one.username] : [],
    ),
    updatedAt: given.updated_at,
  }));
}
