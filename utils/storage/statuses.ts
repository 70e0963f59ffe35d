import { browser } from 'wxt/browser';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { type Collection, createCollection, ofVersion } from './collection';
import type { Connection } from './connection';
import { type PrivateShape, privateDatabase } from './private-database';

/** The last known status of each team project, by project key. */
export function statusCollection(connect: Connection<PrivateShape>, version: string): Collection<TeamStatus> {
  return createCollection(connect, 'statuses', ofVersion<TeamStatus>(version));
}

/** What a page of ours can show before the background has answered: the last known status of each team project. */
export function keptStatuses(): Promise<readonly TeamStatus[]> {
  return statusCollection(privateDatabase(), browser.runtime.getManifest().version).all();
}
