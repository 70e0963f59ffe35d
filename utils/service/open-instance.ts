import type { Gateway } from '@/utils/gitlab/gateway';
import type { Access } from '@/utils/protocol/answers/access';
import type { Service } from './ports';

/** An instance with the token in force there, or without one. */
export interface Instance {
  readonly gateway: Gateway;
  readonly access: Access;
  /** Whose token it is; null when anonymous. */
  readonly username: string | null;
}

/** The instance of that origin, as its saved token sees it. */
export async function openInstance({ tokens, gateways }: Service, origin: string): Promise<Instance> {
  const saved = await tokens.saved(origin);
  return {
    gateway: gateways.at(origin),
    access: saved?.status.access ?? 'anonymous',
    username: saved?.status.username ?? null,
  };
}
