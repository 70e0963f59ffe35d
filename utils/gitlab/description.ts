import type { FailureKind } from '@/utils/protocol/failure';
import { isFailure } from './failures';
import type { DescriptionSnapshot, SavedDescription } from './gateway';
import { askGraphql } from './graphql';
import { type Instance, issueNumber, placeOn } from './instance';
import type { Place } from './schemas/place';
import { lockedSnapshot, plainSnapshot } from './schemas/snapshot';
import { understand } from './schemas/understand';

const SNAPSHOT = `query snapshot($path: ID!, $iid: String!) {
  namespace(fullPath: $path) { workItem(iid: $iid) { lockVersion description } }
}`;

/** Failures that may be GraphQL's alone: REST can still read, and names the cause where it cannot. */
export const GRAPHQL_ONLY: ReadonlySet<FailureKind> = new Set([
  'not-authenticated',
  'scope-too-small',
  'forbidden',
  'not-found-or-hidden',
  'server-trouble',
  'unexpected-answer',
]);

/** A description read past every cache; without its lock version where GraphQL does not tell. */
export async function readForWrite(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<DescriptionSnapshot> {
  const place = placeOn(instance, projectPath);
  const number = issueNumber(iid);
  try {
    return await readLocked(instance, place, number);
  } catch (error) {
    if (!isFailure(error, GRAPHQL_ONLY)) throw error;
    return readPlain(instance, place, number);
  }
}

/**
 * Writes a description, once, and answers what GitLab holds after it. Once the write went through it resolves,
 * if need be with what the write itself was answered and no lock version.
 */
export async function writeDescription(
  instance: Instance,
  projectPath: string,
  iid: number,
  description: string,
): Promise<SavedDescription> {
  const place = placeOn(instance, projectPath);
  const number = issueNumber(iid);
  const answer = await instance.rest.issues.edit(place.projectPath, number, { description });
  const saved = understand(plainSnapshot(number), answer);
  const stored = saved.description;
  try {
    return { ...(await readLocked(instance, place, number)), stored };
  } catch {
    return { ...saved, stored };
  }
}

async function readLocked(
  { http, origin }: Instance,
  place: Place,
  iid: number,
): Promise<DescriptionSnapshot> {
  const variables = { path: place.projectPath, iid: String(iid) };
  return understand(lockedSnapshot, await askGraphql(http, origin, SNAPSHOT, variables));
}

async function readPlain({ rest }: Instance, place: Place, iid: number): Promise<DescriptionSnapshot> {
  const answer = await rest.freshIssues.show(iid, { projectId: place.projectPath });
  return understand(plainSnapshot(iid), answer);
}
