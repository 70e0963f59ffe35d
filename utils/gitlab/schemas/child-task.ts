import { z } from 'zod';
import type { ChildTask } from '../gateway';
import { isProjectPath, type Place, pageUrl } from './place';
import { date, line } from './text';

const node = z.object({
  iid: z.string().regex(/^[1-9]\d{0,15}$/),
  title: line,
  state: z.enum(['OPEN', 'CLOSED']),
  webUrl: z.string().nullish(),
  namespace: z.object({ fullPath: z.string() }).nullish(),
  userPermissions: z.object({ updateWorkItem: z.boolean() }).nullish(),
  widgets: z.array(z.object({ dueDate: date.optional() })).nullish(),
});

/** A work item as a sub-task; one that does not tell where it is, is in its parent's project. */
function taskOf(given: z.infer<typeof node>, place: Place): ChildTask {
  const path = given.namespace?.fullPath ?? '';
  const projectPath = isProjectPath(path) ? path : place.projectPath;
  const iid = Number(given.iid);
  return {
    projectPath,
    iid,
    title: given.title,
    webUrl: pageUrl(given.webUrl ?? undefined, place, `${projectPath}/-/work_items/${iid}`),
    state: given.state === 'OPEN' ? 'opened' : 'closed',
    dueDate: given.widgets?.find(({ dueDate }) => dueDate != null)?.dueDate ?? null,
    mayUpdate: given.userPermissions?.updateWorkItem ?? null,
  };
}

const children = z.object({ children: z.object({ nodes: z.array(node.nullable()) }).optional() });

/** The sub-tasks of a work item; null where it cannot be seen. What the user may not see is left out by GitLab. */
export function childrenOf(place: Place): z.ZodType<readonly ChildTask[] | null> {
  return z
    .object({
      namespace: z.object({ workItem: z.object({ widgets: z.array(children) }).nullable() }).nullable(),
    })
    .transform(({ namespace }) => {
      const widgets = namespace?.workItem?.widgets;
      const nodes = widgets?.flatMap((widget) => widget.children?.nodes ?? []);
      return nodes?.filter((one) => one !== null).map((one) => taskOf(one, place)) ?? null;
    });
}

const id = z.string().min(1).max(200);

/** A parent-to-be and the type of its sub-tasks; null where it cannot be seen, or has no tasks. */
export const parentOf = z
  .object({
    namespace: z
      .object({
        workItem: z.object({ id }).nullable(),
        workItemTypes: z.object({ nodes: z.array(z.object({ id })) }).nullable(),
      })
      .nullable(),
  })
  .transform(({ namespace }) => {
    const [type] = namespace?.workItemTypes?.nodes ?? [];
    return namespace?.workItem && type ? { id: namespace.workItem.id, taskType: type.id } : null;
  });

/** The answer to creating one. */
export function createdTask(place: Place): z.ZodType<ChildTask> {
  return z
    .object({ workItemCreate: z.object({ workItem: node }) })
    .transform(({ workItemCreate }) => taskOf(workItemCreate.workItem, place));
}
