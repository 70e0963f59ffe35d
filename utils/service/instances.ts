import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { MessageOf } from '@/utils/protocol/messages';
import { instanceKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import { forgetPlanningIssuesOf } from './known-planning-issues';
import { markPages } from './mark-pages';
import type { Service } from './ports';
import { readSettings } from './settings';
import { forgetReads } from './tokens';

/**
 * Sets up an instance whose host the user has just allowed. Fails with 'host-withheld' when they did not, and as the
 * gateway fails when no GitLab answers there; the permission is then given back.
 */
export async function addInstance(
  service: Service,
  { address }: MessageOf<'add-instance'>,
): Promise<Settings> {
  if (!(await service.hosts.allowed(address))) throw new ServiceFailure('host-withheld');
  try {
    await confirmGitlab(service, address);
  } catch (error) {
    await releaseUnused(service, address);
    throw error;
  }
  await changeInstances(service, (instances) => [...new Set([...instances, address])]);
  return readSettings(service);
}

/** Takes back all that an instance was given: pages, permission, token, and what was kept, read or waiting to be sent. */
export async function removeInstance(
  service: Service,
  { origin }: MessageOf<'remove-instance'>,
): Promise<Settings> {
  await changeInstances(service, (instances) => instances.filter((instance) => instance !== origin));
  await forgetProjects(service, origin);
  await service.tokens.remove(origin);
  await service.tokens.dropCandidate(origin);
  await service.drafts.dropUnder(instanceKey(origin));
  await service.jobs.dropUnder(instanceKey(origin));
  await service.toolDrafts.dropUnder(instanceKey(origin));
  await forgetCommands(service, origin);
  await forgetReminders(service, origin);
  await forgetReads(service, origin);
  await forgetPlanningIssuesOf(service, origin);
  await service.clearStills(origin);
  await releaseUnused(service, origin);
  return readSettings(service);
}

/** Sees to it that the detector runs on the instances that are set up, and on no others. */
export async function detectOnInstances({ settings, hosts, locks }: Service): Promise<void> {
  await locks.exclusive('detector', async () => hosts.detectOn((await settings.read()).instances));
}

/** GitLab's API asks whoever comes without a token for one; a sign-in page or another server does not. */
async function confirmGitlab({ gateways }: Service, origin: string): Promise<void> {
  try {
    await gateways.at(origin).identity();
  } catch (error) {
    if (!(error instanceof GatewayFailure && error.failure.kind === 'no-token')) throw error;
  }
}

type Instances = readonly string[];

async function changeInstances(service: Service, change: (instances: Instances) => Instances): Promise<void> {
  const { settings, locks } = service;
  await locks.exclusive('settings', async () => {
    await settings.writeInstances(change((await settings.read()).instances));
  });
  await detectOnInstances(service);
  await markPages(service);
}

async function forgetProjects({ settings, locks }: Service, origin: string): Promise<void> {
  await locks.exclusive('settings', async () => {
    const { projects, reminders } = await settings.read();
    await settings.writeProjects(projects.filter((project) => project.origin !== origin));
    await settings.writeReminders(reminders.filter((project) => project.origin !== origin));
  });
}

async function forgetCommands({ journal }: Service, origin: string): Promise<void> {
  const ofInstance = (await journal.all()).filter(({ issue }) => issue.origin === origin);
  await Promise.all(ofInstance.map(({ command }) => journal.drop(command)));
}

async function forgetReminders({ reminded }: Service, origin: string): Promise<void> {
  const shown = Object.entries((await reminded.read()).value);
  const others = shown.filter(([key]) => !key.startsWith(instanceKey(origin)));
  await reminded.write(Object.fromEntries(others));
}

/** Gives up a host, unless an instance that is set up needs it: two may share one. */
async function releaseUnused({ settings, hosts }: Service, origin: string): Promise<void> {
  const { instances } = await settings.read();
  const host = (of: string) => new URL(of).hostname;
  if (!instances.some((instance) => host(instance) === host(origin))) await hosts.release(origin);
}
