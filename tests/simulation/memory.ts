import type { Service } from '@/utils/service/ports';
import type { Collection } from '@/utils/storage/collection';
import type { Reminded } from '@/utils/storage/reminded';
import type { Setting } from '@/utils/storage/setting';
import type { SettingsStore } from '@/utils/storage/settings';
import type { TokenStore } from '@/utils/storage/token';

/** Whether there is room left to store anything. */
interface Room {
  isLeft: boolean;
}

/** What one person's browser keeps: it outlives the worker. */
export interface Storage
  extends Pick<
    Service,
    | 'settings'
    | 'tokens'
    | 'plans'
    | 'statuses'
    | 'journal'
    | 'drafts'
    | 'jobs'
    | 'toolDrafts'
    | 'stills'
    | 'reminded'
  > {
  readonly room: Room;
}

/** An empty browser in which those settings are in force. */
export function memoryStorage(settings: Parameters<typeof memorySettings>[0]): Storage {
  const room = { isLeft: true };
  return {
    room,
    settings: memorySettings(settings),
    tokens: memoryTokens(),
    plans: memoryCollection(room),
    statuses: memoryCollection(room),
    journal: memoryCollection(room),
    drafts: memoryCollection(room),
    jobs: memoryCollection(room),
    toolDrafts: memoryCollection(room),
    stills: memoryCollection(room),
    reminded: memorySetting<Reminded>({}),
  };
}

/** A collection that lives as long as this object. It copies what it is given and gives, as a database does. */
function memoryCollection<T>(room: Room): Collection<T> {
  const kept = new Map<string, T>();
  return {
    read: async (key) => copyOf(kept.get(key)) ?? null,
    all: async () => [...kept.keys()].sort().flatMap((key) => copyOf(kept.get(key)) ?? []),
    async keep(key, value) {
      if (room.isLeft) kept.set(key, structuredClone(value));
      return room.isLeft;
    },
    drop: async (key) => void kept.delete(key),
    async dropUnder(prefix) {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}

/** Settings that live as long as this object. */
function memorySettings(start: Awaited<ReturnType<SettingsStore['read']>>): SettingsStore {
  let settings = start;
  return {
    read: async () => settings,
    async writeProjects(projects) {
      settings = { ...settings, projects };
    },
    async writeChosenProfile(chosenProfile) {
      settings = { ...settings, chosenProfile };
    },
    async writeOwnProfile(ownProfile) {
      settings = { ...settings, ownProfile };
    },
    async writeInstances(instances) {
      settings = { ...settings, instances };
    },
    async writeReminders(reminders) {
      settings = { ...settings, reminders };
    },
    writePlanningLabels: async () => {},
    readPlanningIssues: async () => [],
    writePlanningIssues: async () => {},
  };
}

/** A setting that lives as long as this object. */
function memorySetting<T>(start: T): Setting<T> {
  let value = start;
  return {
    read: async () => ({ value, reset: false }),
    async write(next) {
      value = next;
    },
  };
}

/** Tokens that live as long as this object. */
function memoryTokens(): TokenStore {
  const saved = new Map<string, Parameters<TokenStore['save']>[1]>();
  const candidates = new Map<string, { readonly token: string; readonly writtenAt: string }>();
  return {
    saved: async (origin) => saved.get(origin) ?? null,
    candidate: async (origin) => candidates.get(origin)?.token ?? null,
    keepCandidate: async (origin, token, writtenAt) => void candidates.set(origin, { token, writtenAt }),
    dropCandidate: async (origin) => void candidates.delete(origin),
    async dropCandidatesBefore(instant) {
      for (const [origin, { writtenAt }] of candidates) if (writtenAt < instant) candidates.delete(origin);
    },
    async save(origin, token) {
      candidates.delete(origin);
      saved.set(origin, token);
    },
    remove: async (origin) => void saved.delete(origin),
  };
}

function copyOf<T>(value: T | undefined): T | undefined {
  return value === undefined ? undefined : structuredClone(value);
}
