import { createGateway } from '@/utils/gitlab/create-gateway';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { Handlers } from '@/utils/protocol/router';
import { createHandlers } from '@/utils/service/handlers';
import { createOccasions, type Occasions } from '@/utils/service/occasions';
import type { AlarmName, Alarms, Service } from '@/utils/service/ports';
import { memoryLocks } from '@/utils/service/testing/memory-locks';
import { memoryStorage, type Storage } from './memory';
import type { Network } from './network';
import type { Random } from './random';
import type { SimulatedTime } from './simulated-time';

/** The background of one person's browser: the real service and gateway on storage and time of its own. */
export interface Planner {
  readonly username: string;
  readonly service: Service;
  readonly handlers: Handlers;
  readonly occasions: Occasions;
  readonly storage: Storage;
  /** Milliseconds by which this browser's clock is wrong; behind when negative. */
  readonly clock: { wrongBy: number };
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
  const { origin, projectPath, username, token, time } = parts;
  const storage = memoryStorage({
    projects: [{ origin, projectPath }],
    chosenProfile: null,
    ownProfile: null,
    unreadProfile: null,
    instances: [origin],
    reminders: [],
    reset: [],
  });
  const checkedAt = new Date(time.now()).toISOString();
  const status = {
    username,
    name: username,
    scopes: ['api'],
    expiresAt: null,
    access: 'write',
    checkedAt,
  } as const;
  await storage.tokens.save(origin, { token, status });
  return restartedPlanner(parts, storage);
}

/** The background again, on what the browser keeps: after the worker was killed or the browser closed. */
export function restartedPlanner(parts: PlannerParts, storage: Storage): Planner {
  const clock = { wrongBy: 0 };
  const service = createService(parts, storage, clock);
  const [handlers, occasions] = [createHandlers(service), createOccasions(service)];
  return { username: parts.username, service, handlers, occasions, storage, clock };
}

function createService(parts: PlannerParts, storage: Storage, clock: Planner['clock']): Service {
  const { time, random } = parts;
  const now = () => time.now() + clock.wrongBy;
  const { room: _, ...stores } = storage;
  const service: Service = {
    ...stores,
    gateways: gatewaysOf(parts, storage, now),
    reads: new Map(),
    statusReads: new Map(),
    runs: new Map(),
    weightEvents: new Map(),
    clock: {
      now: () => new Date(now()).toISOString(),
      timeZone: () => 'UTC',
      pause: (milliseconds) => time.sleep(milliseconds),
      random: random.next,
    },
    locks: memoryLocks(),
    alarms: simulatedAlarms(time, now, (name) => createOccasions(service).alarmRang(name)),
    hosts: {
      allowed: async () => true,
      release: async () => {},
      detectOn: async () => {},
      runEarly: async () => {},
    },
    isBeingEdited: async () => false,
    showPanels: async () => {},
    clearStills: async () => {},
    bringTools: async () => {},
    showBadge: async () => {},
    openOptions: async () => {},
    notifications: { allowed: async () => false, show: async () => {} },
    showIssue: async () => {},
    openPopup: async () => {},
  };
  return service;
}

function gatewaysOf(parts: PlannerParts, { tokens }: Storage, now: () => number): Service['gateways'] {
  const { origin, network, time, random } = parts;
  const clock = { now, sleep: time.sleep, random: random.next };
  const gatewayWith = (token: () => Promise<string | null>): Gateway =>
    createGateway({ origin, token, fetch: network.fetch, clock });
  const saved = gatewayWith(async () => (await tokens.saved(origin))?.token ?? null);
  return { at: () => saved, withToken: (_, token) => gatewayWith(async () => token) };
}

/** No alarm of Chromium's rings sooner. */
const soonestRing = 30_000;

/** Alarms that ring in simulated time. Those that ring again and again, ring for nobody here. */
function simulatedAlarms(
  time: SimulatedTime,
  now: () => number,
  ring: (name: AlarmName) => Promise<void>,
): Alarms {
  const set = new Map<AlarmName, AbortController>();
  return {
    async ringAt(name, instant) {
      set.get(name)?.abort();
      const appointment = new AbortController();
      set.set(name, appointment);
      const wait = Math.max(soonestRing, Date.parse(instant) - now());
      void time.sleep(wait, appointment.signal).then(() => {
        if (!appointment.signal.aborted) void ring(name);
      });
    },
    ringEvery: async () => {},
  };
}
