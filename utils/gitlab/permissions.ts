import { z } from 'zod';
import type { FailureKind } from '@/utils/protocol/failure';
import { isFailure } from './failures';
import { askGraphql } from './graphql';
import { type Instance, placeOn } from './instance';
import { understand } from './schemas/understand';

const PAGE = 100;

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

/**
 * Issues of one project whose milestone, assignees, labels and weight the user may set; of the rest they may not. Null
 * where the instance does not tell.
 */
export async function readPlannable(
  instance: Instance,
  projectPath: string,
  iids: readonly number[],
): Promise<ReadonlySet<number> | null> {
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
    return new Set(nodes.filter(mayPlan).map(({ iid }) => Number(iid)));
  } catch (error) {
    if (isFailure(error, UNTOLD)) return null;
    throw error;
  }
}

function mayPlan({ userPermissions }: z.infer<typeof node>): boolean {
  return userPermissions.updateWorkItem && userPermissions.setWorkItemMetadata;
}
