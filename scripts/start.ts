import { planningIssue, startSandbox, teamProjectPath, tokens } from '../sandbox';
import { setUpToken } from './actions';
import { launchWithExtension } from './browser';
import { ensureChromium } from './chromium';
import { run } from './run';
import { tour } from './tour';

const planningUrl = `https://gitlab.com/${teamProjectPath}/-/issues/413`;

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

async function main(): Promise<void> {
  await build();
  const executablePath = await ensureChromium();
  const sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  const headless = !hasDisplay();
  const browser = await launchWithExtension({ executablePath, port: sandbox.port, headless });
  const { context } = browser;
  try {
    if (headless) {
      await tour(browser, {
        planningUrl,
        token: tokens.api,
        description: () => planningIssue(sandbox.world).description ?? '',
      });
      return;
    }
    const options = await setUpToken(browser, tokens.api);
    await options.goto(planningUrl);
    say(`The planning issue is open at ${planningUrl}, served by the sandbox on this machine.`);
    say('Close the browser to stop.');
    await new Promise<void>((resolve) => context.on('close', () => resolve()));
  } finally {
    await context.close();
    await sandbox.close();
  }
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
