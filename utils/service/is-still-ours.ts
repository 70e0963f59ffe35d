import { openInstance } from './open-instance';
import type { Service } from './ports';

/**
 * Whether what was read of an instance with a user's token, or without one (`reader` is null), may be kept: while it was
 * read, the instance may have been removed, and the token as well.
 */
export async function isStillOurs(service: Service, origin: string, reader: string | null): Promise<boolean> {
  const [{ instances }, { username }] = await Promise.all([
    service.settings.read(),
    openInstance(service, origin),
  ]);
  return instances.includes(origin) && username === reader;
}
