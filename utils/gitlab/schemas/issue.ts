import { z } from 'zod';
import type { IssueFacts } from '@/utils/plan/facts';
import { milestone } from './milestone';
import { person } from './person';
import { isProjectPath, type Place, pageUrl } from './place';
import { instant, line } from './text';

const label = z.union([line, z.object({ name: line }).transform(({ name }) => name)]);

/** What every use of an issue needs of GitLab's answer. */
export const issueBase = z.object({
  iid: z.int().positive(),
  title: line,
  state: z.enum(['opened', 'closed']),
  labels: z.array(label),
  milestone: milestone.nullish(),
  web_url: z.string().optional().catch(undefined),
  references: z.object({ full: z.string() }).optional().catch(undefined),
});

/** A field an instance may not tell: a licensed one on Free/CE, one of a later version. */
function told<T>(schema: z.ZodType<T>) {
  return z.union([schema, z.literal('unknown')]).catch('unknown');
}

const issue = issueBase.extend({
  weight: told(z.number().nonnegative().nullable()),
  assignees: z.array(person),
  task_completion_status: told(z.object({ count: z.int().nonnegative() })),
  confidential: z.boolean().catch(false),
  author: person.optional().catch(undefined),
  updated_at: instant.optional().catch(undefined),
  closed_at: instant.nullish().catch(null),
});

/** An issue as GitLab answers it, asked for in that project. */
export function issueIn(place: Place): z.ZodType<IssueFacts> {
  return issue.transform((given) => factsOf(given, place));
}

/** An issue in a list across projects: its full reference alone tells where it is. */
export function issueAnywhereOn(origin: string): z.ZodType<IssueFacts> {
  const full = z.string().refine((reference) => isProjectPath(pathOf(reference)));
  return issue
    .extend({ references: z.object({ full }) })
    .transform((given) => factsOf(given, { origin, projectPath: pathOf(given.references.full) }));
}

function factsOf(given: z.infer<typeof issue>, place: Place): IssueFacts {
  return {
    ref: { kind: 'issue', origin: place.origin, projectPath: projectPathOf(given, place), iid: given.iid },
    title: given.title,
    webUrl: issueUrl(given, place),
    state: given.state,
    weight: given.weight,
    labels: given.labels,
    milestone: given.milestone ?? null,
    assignees: given.assignees,
    taskCount: given.task_completion_status === 'unknown' ? 'unknown' : given.task_completion_status.count,
    confidential: given.confidential,
    ...(given.author && { author: given.author }),
    ...(given.updated_at !== undefined && { updatedAt: given.updated_at }),
    ...(given.state === 'closed' && given.closed_at != null && { closedAt: given.closed_at }),
  };
}

type IssueBase = z.infer<typeof issueBase>;

/** The project's path as GitLab spells it today (it may have been renamed); else the one asked for. */
export function projectPathOf({ references }: IssueBase, place: Place): string {
  const path = pathOf(references?.full ?? '');
  return isProjectPath(path) ? path : place.projectPath;
}

/** `group/project` of `group/project#1`. */
function pathOf(fullReference: string): string {
  return fullReference.replace(/#\d+$/, '');
}

export function issueUrl(given: IssueBase, place: Place): string {
  return pageUrl(given.web_url, place, `${projectPathOf(given, place)}/-/issues/${given.iid}`);
}
