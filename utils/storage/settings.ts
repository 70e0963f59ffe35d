import { z } from 'zod';
import type { TeamProject } from '@/utils/protocol/messages';
import { setting } from './setting';

/** What the user set up. */
interface KeptSettings {
  readonly projects: readonly TeamProject[];
  /** Id of the chosen profile preset; null until one is chosen. */
  readonly preset: string | null;
  /** Origins of the GitLab instances we work on. */
  readonly instances: readonly string[];
}

/** Settings in force, with the names of those that could not be read and are back at their defaults. */
interface SettingsInForce extends KeptSettings {
  readonly reset: readonly (keyof KeptSettings)[];
}

export interface SettingsStore {
  read(): Promise<SettingsInForce>;
  writeProjects(projects: readonly TeamProject[]): Promise<void>;
  writePreset(preset: string): Promise<void>;
  /** The labels by which the detector takes a page for a planning issue. */
  writePlanningLabels(labels: readonly string[]): Promise<void>;
}

const gitlabCom = 'https://gitlab.com';

const projectSchema = z.object({ origin: z.string().min(1), projectPath: z.string().min(1) });

/** The settings in `storage.local`. */
export function openSettings(): SettingsStore {
  const projects = setting<readonly TeamProject[]>('local:projects', z.array(projectSchema), [
    {
      origin: gitlabCom,
      projectPath:
        'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team',
    },
  ]);
  const preset = setting<string | null>('local:preset', z.string().nullable(), null);
  const instances = setting<readonly string[]>('local:instances', z.array(z.url({ protocol: /^https$/ })), [
    gitlabCom,
  ]);
  const planningLabels = setting<readonly string[]>('local:planningLabels', z.array(z.string()), []);

  return {
    async read() {
      const kept = {
        projects: await projects.read(),
        preset: await preset.read(),
        instances: await instances.read(),
      };
      const names = ['projects', 'preset', 'instances'] as const;
      return {
        projects: kept.projects.value,
        preset: kept.preset.value,
        instances: kept.instances.value,
        reset: names.filter((name) => kept[name].reset),
      };
    },
    writeProjects: projects.write,
    writePreset: preset.write,
    writePlanningLabels: planningLabels.write,
  };
}
