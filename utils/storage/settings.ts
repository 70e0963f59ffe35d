import { z } from 'zod';
import type { TeamProfile } from '@/utils/plan/profile';
import type { UnreadProfile } from '@/utils/protocol/answers/settings';
import type { TeamProject } from '@/utils/protocol/fields';
import { openOwnProfile } from './own-profile';
import { setting } from './setting';

/** What the user set up. */
interface KeptSettings {
  readonly projects: readonly TeamProject[];
  /** Id of the chosen profile, a preset's or the own one's; null until one is chosen. */
  readonly chosenProfile: string | null;
  /** The GitLab instances we work on: each its origin, with its relative URL root where it has one. */
  readonly instances: readonly string[];
  /** The team projects whose finalize dates the user wants to be reminded of. */
  readonly reminders: readonly TeamProject[];
}

/** Settings in force, with the names of those that could not be read and are back at their defaults. */
interface SettingsInForce extends KeptSettings {
  /** The user's own profile; null while there is none to use. */
  readonly ownProfile: TeamProfile | null;
  /** An own profile that is stored but cannot be read; null when all is well. */
  readonly unreadProfile: UnreadProfile | null;
  readonly reset: readonly (keyof KeptSettings)[];
}

export interface SettingsStore {
  read(): Promise<SettingsInForce>;
  writeProjects(projects: readonly TeamProject[]): Promise<void>;
  writeChosenProfile(id: string): Promise<void>;
  writeOwnProfile(profile: TeamProfile): Promise<void>;
  writeInstances(instances: readonly string[]): Promise<void>;
  writeReminders(projects: readonly TeamProject[]): Promise<void>;
  /** The labels by which the detector takes a page for a planning issue. */
  writePlanningLabels(labels: readonly string[]): Promise<void>;
  /** Names of the issues that GitLab confirmed to be planning issues, the latest first; the detector knows them by it. */
  readPlanningIssues(): Promise<readonly string[]>;
  writePlanningIssues(names: readonly string[]): Promise<void>;
}

const gitlabCom = 'https://gitlab.com';

/** As `nameOfIssue` writes it: a match pattern is made of it. */
const issueNameSchema = z.string().regex(/^https:\/\/[\w.:-]+\/[\w./-]+#\d+$/);

const projectSchema = z.object({ origin: z.string().min(1), projectPath: z.string().min(1) });

/** The settings in `storage.local`. */
export function openSettings(): SettingsStore {
  const projects = setting<readonly TeamProject[]>('projects', z.array(projectSchema), [
    {
      origin: gitlabCom,
      projectPath:
        'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team',
    },
  ]);
  const chosenProfile = setting<string | null>('chosenProfile', z.string().nullable(), null);
  const ownProfile = openOwnProfile();
  const instances = setting<readonly string[]>('instances', z.array(z.url({ protocol: /^https$/ })), [
    gitlabCom,
  ]);
  const reminders = setting<readonly TeamProject[]>('reminders', z.array(projectSchema), []);
  const planningLabels = setting<readonly string[]>('planningLabels', z.array(z.string()), []);
  const planningIssues = setting<readonly string[]>('planningIssues', z.array(issueNameSchema), []);

  return {
    async read() {
      const [keptProjects, keptProfile, keptInstances, keptReminders, own] = await Promise.all([
        projects.read(),
        chosenProfile.read(),
        instances.read(),
        reminders.read(),
        ownProfile.read(),
      ]);
      const kept = {
        projects: keptProjects,
        chosenProfile: keptProfile,
        instances: keptInstances,
        reminders: keptReminders,
      };
      const names = ['projects', 'chosenProfile', 'instances', 'reminders'] as const;
      return {
        projects: keptProjects.value,
        chosenProfile: keptProfile.value,
        instances: keptInstances.value,
        reminders: keptReminders.value,
        ownProfile: own.profile,
        unreadProfile: own.unread,
        reset: names.filter((name) => kept[name].reset),
      };
    },
    writeProjects: projects.write,
    writeChosenProfile: chosenProfile.write,
    writeOwnProfile: ownProfile.write,
    writeInstances: instances.write,
    writeReminders: reminders.write,
    writePlanningLabels: planningLabels.write,
    readPlanningIssues: async () => (await planningIssues.read()).value,
    writePlanningIssues: planningIssues.write,
  };
}
