import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens, userByName } from '../sandbox';
import { setUpToken } from './actions';
import { type ExtensionBrowser, launchWithExtension } from './browser';
import { ensureChromium } from './chromium';
import { demoWorld } from './demo-world';
import { run } from './run';
import { tour } from './tour/tour';

const project = `https://gitlab.com/${teamProjectPath}`;
const planningUrl = `${project}/-/issues/413`;
const people = { member: 'ada.moreno', manager: 'mira.solano' } as const;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A window needs a screen: always there on macOS and Windows, elsewhere where a display server says so. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  const { code } = await run('wxt', ['build']);
  if (code !== 0) throw new Error('The extension could not be built; the lines above say why.');
}

async function openBrowser(sandbox: Sandbox, headless: boolean): Promise<ExtensionBrowser> {
  return launchWithExtension({ executablePath: await ensureChromium(), port: sandbox.port, headless });
}

function takeTour(sandbox: Sandbox): Promise<void> {
  const { world } = sandbox;
  return tour({
    planningUrl,
    otherUrl: `${project}/-/issues/411`,
    member: tokens.api,
    manager: tokens.manager,
    openBrowser(person) {
      world.sessionUserId = userByName(world, people[person])?.id ?? null;
      return openBrowser(sandbox, true);
    },
    description: () => planningIssue(world).description ?? '',
  });
}

async function openWindow(sandbox: Sandbox): Promise<void> {
  const browser = await openBrowser(sandbox, false);
  const options = await setUpToken(browser, tokens.api);
  await options.goto(planningUrl);
  say(`The planning issue is open at ${planningUrl}, served by the sandbox on this machine.`);
  say('Close the browser to stop.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

async function main(): Promise<void> {
  await build();
  const today = new Date().toISOString().slice(0, 10);
  const sandbox = await startSandbox({ today, world: demoWorld(today) });
  try {
    await (hasDisplay() ? openWindow(sandbox) : takeTour(sandbox));
  } finally {
    await sandbox.close();
  }
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
