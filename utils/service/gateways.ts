import { createGateway } from '@/utils/gitlab/create-gateway';
import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import { systemClock } from '@/utils/gitlab/http/clock';
import { createTraffic, type Traffic } from '@/utils/gitlab/http/traffic';
import type { TokenStore } from '@/utils/storage/token';
import type { Gateways, Hosts } from './ports';

/**
 * Gateways whose requests take the token from its store one by one, and never keep it. Those to one host share what it
 * asks of its clients. None goes to a host that the user withholds: it fails with 'host-withheld'.
 */
export function createGateways(tokens: TokenStore, { allowed }: Pick<Hosts, 'allowed'>): Gateways {
  const known = new Map<string, Gateway>();
  const traffics = new Map<string, Traffic>();

  function trafficTo(host: string): Traffic {
    const traffic = traffics.get(host) ?? createTraffic(systemClock);
    traffics.set(host, traffic);
    return traffic;
  }

  function open(origin: string, token: () => Promise<string | null>): Gateway {
    return createGateway({
      origin,
      token,
      traffic: trafficTo(new URL(origin).host),
      async fetch(url, init) {
        if (!(await allowed(origin))) throw new GatewayFailure('host-withheld');
        return globalThis.fetch(url, init);
      },
    });
  }

  function openSaved(origin: string): Gateway {
    const gateway = open(origin, async () => (await tokens.saved(origin))?.token ?? null);
    known.set(origin, gateway);
    return gateway;
  }

  return {
    at: (origin) => known.get(origin) ?? openSaved(origin),
    withToken: (origin, token) => open(origin, async () => token),
  };
}
