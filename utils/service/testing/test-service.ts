import 'fake-indexeddb/auto';
import { openStores } from '../open-stores';
import type { AlarmName, BadgeFace, EarlyScript, Reminder, Service } from '../ports';
import { createFakeGitlab, type FakeGitlab, origin } from './fake-gitlab';
import { memoryLocks } from './memory-locks';

/** A service on fake ports, and what it did to them. */
export interface TestService {
  readonly service: Service;
  readonly gitlab: FakeGitlab;
  /** Tabs the panels were shown in. */
  readonly shownIn: number[];
  /** Instances whose stills were taken off the pages. */
  readonly clearedOf: string[];
  /** Tabs the tools were brought into. */
  readonly toolsIn: number[];
  readonly badges: BadgeFace[];
  /** Instant, or minutes between rings, by alarm. */
  readonly alarms: Map<AlarmName, string | number>;
  /** Instances whose host the user withholds. */
  readonly withheld: Set<string>;
  /** Instances whose host was given back. */
  readonly released: string[];
  /** Instances the detector runs on. */
  readonly detectedOn: string[];
  /** Match patterns of the pages where a script runs before the detector. */
  readonly early: Map<EarlyScript, readonly string[]>;
  readonly pauses: number[];
  /** Reminders that were shown. */
  readonly reminders: Reminder[];
  /** Pages that were opened. */
  readonly opened: string[];
  /** Allows notifications, or takes that back. */
  allowNotifications(allowed: boolean): void;
  /** Leaves the planning issue's description open in GitLab's editor, or closes it. */
  setEdited(edited: boolean): void;
  /** Moves the clock to an instant. */
  setNow(instant: string): void;
  /** Another service on the same storage and the same GitLab, as after the worker was killed. */
  restarted(): TestService;
}

let databases = 0;

/** A service at 10:00 UTC on 22 November 2026, in Vienna, without a token. */
export function createTestService(): TestService {
  databases += 1;
  return onStorage(`service-test-${databases}`, createFakeGitlab());
}

/** The same, with Ada's token of that access in force. */
export async function createTestServiceWithToken(
  access: 'write' | 'read-only' = 'write',
): Promise<TestService> {
  const test = createTestService();
  await saveToken(test, access);
  return test;
}

/** Puts a token in force: Ada's, or another user's. */
export function saveToken(
  { service }: TestService,
  access: 'write' | 'read-only' = 'write',
  username = 'ada.moreno',
): Promise<void> {
  const scopes = access === 'write' ? ['api'] : ['read_api'];
  const status = { username, name: 'Ada Moreno', scopes, expiresAt: null, access };
  return service.tokens.save(origin, {
    token: 'glpat-sentinel',
    status: { ...status, checkedAt: service.clock.now() },
  });
}

function onStorage(name: string, gitlab: FakeGitlab): TestService {
  const test = {
    gitlab,
    shownIn: [] as number[],
    clearedOf: [] as string[],
    toolsIn: [] as number[],
    badges: [] as BadgeFace[],
    alarms: new Map<AlarmName, string | number>(),
    pauses: [] as number[],
    withheld: new Set<string>(),
    released: [] as string[],
    detectedOn: [] as string[],
    early: new Map<EarlyScript, readonly string[]>(),
    reminders: [] as Reminder[],
    opened: [] as string[],
    notificationsAllowed: true,
    edited: false,
  };
  let now = '2026-11-22T10:00:00.000Z';
  const service: Service = {
    ...openStores('1', { kept: name, tokens: `${name}-token` }),
    gateways: { at: () => gitlab.gateway, withToken: () => gitlab.gateway },
    clock: {
      now: () => now,
      timeZone: () => 'Europe/Vienna',
      pause: async (milliseconds) => void test.pauses.push(milliseconds),
      random: () => 0.5,
    },
    locks: memoryLocks(),
    alarms: {
      ringAt: async (alarm, instant) => void test.alarms.set(alarm, instant),
      ringEvery: async (alarm, minutes) => void test.alarms.set(alarm, minutes),
    },
    hosts: {
      allowed: async (instance) => !test.withheld.has(instance),
      release: async (instance) => void test.released.push(instance),
      runEarly: async (script, patterns) => void test.early.set(script, patterns),
      detectOn: async (instances) => void test.detectedOn.splice(0, Number.POSITIVE_INFINITY, ...instances),
    },
    isBeingEdited: async () => test.edited,
    showPanels: async (tabId) => void test.shownIn.push(tabId),
    clearStills: async (origin) => void test.clearedOf.push(origin),
    bringTools: async (tabId) => void test.toolsIn.push(tabId),
    showBadge: async (face) => void test.badges.push(face),
    openOptions: async () => {},
    notifications: {
      allowed: async () => test.notificationsAllowed,
      show: async (reminder) => void test.reminders.push(reminder),
    },
    showIssue: async (_, url) => void test.opened.push(url),
    openPopup: async () => void test.opened.push('popup'),
  };
  return {
    ...test,
    service,
    setEdited(edited) {
      test.edited = edited;
    },
    allowNotifications(allowed) {
      test.notificationsAllowed = allowed;
    },
    setNow(instant) {
      now = instant;
    },
    restarted: () => onStorage(name, gitlab),
  };
}
