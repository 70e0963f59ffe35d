import type { Locks } from '@/utils/service/ports';
import type { Collection } from '@/utils/storage/collection';
import type { SettingsStore } from '@/utils/storage/settings';
import type { TokenStore } from '@/utils/storage/token';

/** A collection that lives as long as this object. It copies what it is given and gives, as a database does. */
export function memoryCollection<T>(): Collection<T> {
  const kept = new Map<string, T>();
  return {
    read: async (key) => copyOf(kept.get(key)) ?? null,
    all: async () => [...kept.keys()].sort().flatMap((key) => copyOf(kept.get(key)) ?? []),
    keep: async (key, value) => Boolean(kept.set(key, structuredClone(value))),
    drop: async (key) => void kept.delete(key),
    async dropUnder(prefix) {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}

/** Settings that live as long as this object. */
export function memorySettings(start: Awaited<ReturnType<SettingsStore['read']>>): SettingsStore {
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
    writePlanningLabels: async () => {},
  };
}

/** Tokens that live as long as this object. */
export function memoryTokens(): TokenStore {
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

/** Web Locks of one browser. */
export function memoryLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    exclusive(name, work) {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
  };
}

function copyOf<T>(value: T | undefined): T | undefined {
  return value === undefined ? undefined : structuredClone(value);
}
