import { GatewayFailure } from './failures';
import type { Rest } from './gitbeaker';
import type { Http } from './http/http';
import { isProjectPath, type Place } from './schemas/place';

/** A GitLab instance, reached. */
export interface Instance {
  /** With its relative URL root where it has one; without a slash at the end. */
  readonly origin: string;
  readonly http: Http;
  readonly rest: Rest;
}

/** A project of the instance; 'bad-reference' when the path cannot be one (it would ask for something else). */
export function placeOn({ origin }: Instance, projectPath: string): Place {
  if (!isProjectPath(projectPath)) throw new GatewayFailure('bad-reference');
  return { origin, projectPath };
}

/** An issue's number as given; 'bad-reference' when it cannot be one. */
export function issueNumber(iid: number): number {
  if (!Number.isSafeInteger(iid) || iid < 1) throw new GatewayFailure('bad-reference');
  return iid;
}
