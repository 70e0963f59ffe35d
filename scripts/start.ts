import { type Sandbox, startSandbox, tokens } from '../sandbox';
import { setUpToken } from './actions';
import { launchWithExtension } from './browser';
import { ensureChromium } from './chromium';
import { demoWorld } from './demo-world';
import { run } from './run';
import { planningUrl, takeTour } from './tour/take-tour';

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

async function openWindow({ port }: Sandbox): Promise<void> {
  const executablePath = await ensureChromium();
  const browser = await launchWithExtension({ executablePath, port, headless: false });
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
