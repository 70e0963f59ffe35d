import { userById } from '../world/find';
import type { User } from '../world/model';
import type { World } from '../world/world';

/** Who is signed in on the web pages, or null. */
export function viewerOf(world: World): User | null {
  return world.sessionUserId === null ? null : userById(world, world.sessionUserId);
}
