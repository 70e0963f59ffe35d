import { mkdirSync } from 'node:fs';
import { startSandbox, teamProjectPath, tokens } from '../sandbox';
import { planPanel, setUpToken } from './actions';
import { launchWithExtension, tall, usual } from './browser';
import { ensureChromium } from './chromium';

const folder = 'docs/pictures';
const planningUrl = `https://gitlab.com/${teamProjectPath}/-/issues/413`;

/** Takes the README's pictures of the built extension, on the sandbox as it is today. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  const browser = await launchWithExtension({
    executablePath: await ensureChromium(),
    port: sandbox.port,
    headless: true,
  });
  const options = await setUpToken(browser, tokens.api);
  await options.setViewportSize({ width: 900, height: 1180 });
  await options.screenshot({ path: `${folder}/options.png` });

  const page = await browser.context.newPage();
  for (const theme of ['light', 'dark']) {
    await page.goto(`${planningUrl}?theme=${theme}`);
    await planPanel(page).waitFor();
    await page.screenshot({ path: `${folder}/panel-${theme}.png` });
  }
  await page.goto(`${planningUrl}?theme=light`);
  await planPanel(page).waitFor();
  await page.setViewportSize(tall);
  await planPanel(page).screenshot({ path: `${folder}/not-ready.png` });
  await page.setViewportSize(usual);
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: /#407: \d things? to look at/ }).click();
  await page.screenshot({ path: `${folder}/row-mark.png` });

  await page.goto(planningUrl.replace('413', '411'));
  const popup = await browser.context.newPage();
  await page.bringToFront();
  await popup.setViewportSize({ width: 400, height: 480 });
  await popup.goto(`${browser.extensionOrigin}/popup.html`);
  await popup.getByRole('button', { name: 'Park issue' }).waitFor();
  await popup.getByText('Committed').waitFor();
  await popup.screenshot({ path: `${folder}/popup.png` });

  await browser.context.close();
  await sandbox.close();
}

await takePictures();
