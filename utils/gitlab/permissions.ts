import { z } from 'zod';
import type { FailureKind } from '@/utils/protocol/failure';
import { PAGE } from './every-page';
import { isFailure } from './failures';
import { askGraphql } from './graphql';
import { type Instance, placeOn } from './instance';
import { understand } from './schemas/understand';

const PERMISSIONS = `query permissions($path: ID!, $iids: [String!]) {
  project(fullPath: $path) {
    workItems(iids: $iids, first: ${PAGE}) {
      nodes { iid userPermissions { updateWorkItem setWorkItemMetadata } }
    }
  }
}`;

const node = z.object({
  iid: z.string(),
  userPermissions: z.object({ updateWorkItem: z.boolean(), setWorkItemMetadata: z.boolean() }),
});

const answer = z.object({ project: z.object({ workItems: z.object({ nodes: z.array(node) }) }).nullable() });

/** How an instance answers that does not tell permissions. */
const UNTOLD: ReadonlySet<FailureKind> = new Set([
  'not-found-or-hidden',
  'forbidden',
  'scope-too-small',
  'unexpected-answer',
]);

type Permissions = z.infer<typeof node>['userPermissions'];

/** Whether the user may change an issue's title and description. Null where the instance does not tell. */
export async function readMayUpdate(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<boolean | null> {
  const told = await readPermissions(instance, projectPath, [iid]);
  return told?.get(iid)?.updateWorkItem ?? null;
}

/**
 * Issues of one project whose milestone, assignees, labels and weight the user may set; of the rest they may not. Null
 * where the instance does not tell.
 */
export async function readPlannable(
  instance: Instance,
  projectPath: string,
  iids: readonly number[],
): Promise<ReadonlySet<number> | null> {
  const told = await readPermissions(instance, projectPath, iids);
  if (told === null) return null;
  const plannable = [...told].filter(([, may]) => may.updateWorkItem && may.setWorkItemMetadata);
  return new Set(plannable.map(([iid]) => iid));
}

/** What the user may do with those of the issues that GitLab tells of; null where the instance does not tell. */
async function readPermissions(
  instance: Instance,
  projectPath: string,
  iids: readonly number[],
): Promise<ReadonlyMap<number, Permissions> | null> {
  const { projectPath: path } = placeOn(instance, projectPath);
  const { http, origin } = instance;
  const pages = Array.from({ length: Math.ceil(iids.length / PAGE) }, (_, at) =>
    iids.slice(at * PAGE, (at + 1) * PAGE).map(String),
  );
  try {
    const answers = await Promise.all(
      pages.map((page) => askGraphql(http, origin, PERMISSIONS, { path, iids: page })),
    );
    const nodes = answers.flatMap((one) => understand(answer, one).project?.workItems.nodes ?? []);
    return new Map(nodes.map(({ iid, userPermissions }) => [Number(iid), userPermissions]));
  } catch (error) {
    if (isFailure(error, UNTOLD)) return null;
    throw error;
  }
}
