import { planningIssue, type Sandbox, teamProjectPath, tokens, userByName } from '../../sandbox';
import { launchWithExtension } from '../browser';
import { ensureChromium } from '../chromium';
import { tour } from './tour';

const project = `https://gitlab.com/${teamProjectPath}`;
const people = { member: 'ada.moreno', manager: 'mira.solano' } as const;

/** The demo's planning issue. */
export const planningUrl = `${project}/-/issues/413`;

/** Takes the tour of a sandbox with the demo's world, in a browser without a window for each of the two people. */
export async function takeTour({ world, port }: Sandbox): Promise<void> {
  const executablePath = await ensureChromium();
  await tour({
    planningUrl,
    otherUrl: `${project}/-/issues/411`,
    member: tokens.api,
    manager: tokens.manager,
    openBrowser(person) {
      world.sessionUserId = userByName(world, people[person])?.id ?? null;
      return launchWithExtension({ executablePath, port, headless: true });
    },
    description: () => planningIssue(world).description ?? '',
  });
}
