import type { Gateway } from '@/utils/gitlab/gateway';
import { parseReference } from '@/utils/plan';
import type { IssueFacts, Unreadable } from '@/utils/plan/facts';
import type { ReferenceContext, RowKey } from '@/utils/plan/reference';
import { whyUnreadable } from '../plan-source';

/** The issues that row keys name, one list per project; keys of other instances, epics and merge requests name none. */
export async function issuesByKey(
  gateway: Gateway,
  keys: Iterable<RowKey>,
  context: ReferenceContext,
): Promise<ReadonlyMap<RowKey, IssueFacts | Unreadable>> {
  const projects = new Map<string, Map<number, RowKey>>();
  for (const key of new Set(keys)) {
    const ref = parseReference(key, context);
    if (ref?.kind !== 'issue' || ref.origin !== context.origin) continue;
    const path = ref.projectPath.toLowerCase();
    const iids = projects.get(path) ?? new Map<number, RowKey>();
    projects.set(path, iids.set(ref.iid, key));
  }
  const lists = [...projects].map(([path, iids]) => readProject(gateway, path, iids));
  return new Map((await Promise.all(lists)).flat());
}

async function readProject(
  gateway: Gateway,
  path: string,
  keys: ReadonlyMap<number, RowKey>,
): Promise<[RowKey, IssueFacts | Unreadable][]> {
  try {
    const found = await gateway.issues(path, [...keys.keys()]);
    return [...keys].flatMap(([iid, key]): [RowKey, IssueFacts][] => {
      const facts = found.get(iid);
      return facts ? [[key, facts]] : [];
    });
  } catch (error) {
    const unreadable = whyUnreadable(error);
    return [...keys.values()].map((key) => [key, { unreadable }]);
  }
}
