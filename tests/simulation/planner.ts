import { createGateway } from '@/utils/gitlab/create-gateway';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { Handlers } from '@/utils/protocol/router';
import { createHandlers } from '@/utils/service/handlers';
import { createOccasions, type Occasions } from '@/utils/service/occasions';
import type { AlarmName, Alarms, Service } from '@/utils/service/ports';
import { memoryCollection, memoryLocks, memorySettings, memoryTokens } from './memory';
import type { Network } from './network';
import type { Random } from './random';
import type { SimulatedTime } from './simulated-time';

/** The background of one person's browser: the real service and gateway on storage of its own. */
export interface Planner {
  readonly username: string;
  readonly service: Service;
  readonly handlers: Handlers;
  readonly occasions: Occasions;
}

/** What a planner's browser is made of. */
export interface PlannerParts {
  readonly origin: string;
  readonly projectPath: string;
  readonly username: string;
  readonly token: string;
  readonly network: Network;
  readonly time: SimulatedTime;
  readonly random: Random;
}

/** A browser in which that person's token is in force and that project is set up. */
export async function createPlanner(parts: PlannerParts): Promise<Planner> {
  const service = createService(parts);
  const { origin, username, token } = parts;
  await service.tokens.save(origin, {
    token,
    status: {
      username,
      name: username,
      scopes: ['api'],
      expiresAt: null,
      access: 'write',
      checkedAt: service.clock.now(),
    },
  });
  return { username, service, handlers: createHandlers(service), occasions: createOccasions(service) };
}

function createService(parts: PlannerParts): Service {
  const { origin, projectPath, time, random } = parts;
  const tokens = memoryTokens();
  const saved = gatewayWith(parts, async () => (await tokens.saved(origin))?.token ?? null);
  const service: Service = {
    gateways: { at: () => saved, withToken: (_, token) => gatewayWith(parts, async () => token) },
    settings: memorySettings({
      projects: [{ origin, projectPath }],
      chosenProfile: null,
      ownProfile: null,
      unreadProfile: null,
      instances: [origin],
      reset: [],
    }),
    tokens,
    plans: memoryCollection(),
    reads: new Map(),
    statuses: memoryCollection(),
    journal: memoryCollection(),
    drafts: memoryCollection(),
    clock: {
      now: () => new Date(time.now()).toISOString(),
      timeZone: () => 'UTC',
      pause: (milliseconds) => time.sleep(milliseconds),
      random: random.next,
    },
    locks: memoryLocks(),
    alarms: simulatedAlarms(time, (name) => createOccasions(service).alarmRang(name)),
    hosts: { allowed: async () => true, release: async () => {}, detectOn: async () => {} },
    isBeingEdited: async () => false,
    showPanels: async () => {},
    showBadge: async () => {},
    openOptions: async () => {},
  };
  return service;
}

function gatewayWith(
  { origin, network, time, random }: PlannerParts,
  token: () => Promise<string | null>,
): Gateway {
  const clock = { now: time.now, sleep: time.sleep, random: random.next };
  return createGateway({ origin, token, fetch: network.fetch, clock });
}

/** Alarms that ring in simulated time. Those that ring again and again, ring for nobody here. */
function simulatedAlarms(time: SimulatedTime, ring: (name: AlarmName) => Promise<void>): Alarms {
  const set = new Map<AlarmName, AbortController>();
  return {
    async ringAt(name, instant) {
      set.get(name)?.abort();
      const appointment = new AbortController();
      set.set(name, appointment);
      // Chromium rings no sooner than 30 seconds from now.
      const wait = Math.max(30_000, Date.parse(instant) - time.now());
      void time.sleep(wait, appointment.signal).then(() => {
        if (!appointment.signal.aborted) void ring(name);
      });
    },
    ringEvery: async () => {},
  };
}
