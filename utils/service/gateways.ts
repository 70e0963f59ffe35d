import { createGateway } from '@/utils/gitlab/create-gateway';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { TokenStore } from '@/utils/storage/token';

/** The ways to reach GitLab's instances. */
export interface Gateways {
  /** The instance as its saved token sees it, or as anybody does: one gateway, so that limits hold across commands. */
  at(origin: string): Gateway;
  /** The instance as a token sees it that is not in force. */
  withToken(origin: string, token: string): Gateway;
}

/** Gateways whose requests take the token from its store one by one, and never keep it. */
export function createGateways(tokens: TokenStore): Gateways {
  const known = new Map<string, Gateway>();

  function open(origin: string): Gateway {
    const gateway = createGateway({
      origin,
      token: async () => (await tokens.saved(origin))?.token ?? null,
    });
    known.set(origin, gateway);
    return gateway;
  }

  return {
    at: (origin) => known.get(origin) ?? open(origin),
    withToken: (origin, token) => createGateway({ origin, token: async () => token }),
  };
}
