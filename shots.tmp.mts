import { planningIssue, seedWorld, startSandbox, tokens } from './sandbox';
import { setUpToken } from './scripts/actions';
import { launchWithExtension } from './scripts/browser';
import { ensureChromium } from './scripts/chromium';
const [, , what = 'finalize'] = process.argv;
const today = new Date().toISOString().slice(0, 10);
const world = seedWorld(today);
const sandbox = await startSandbox({ today, world });
const browser = await launchWithExtension({ executablePath: await ensureChromium(), port: sandbox.port, headless: true, timeZone: 'UTC' });
await setUpToken(browser, tokens.api);
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1280, height: 900 });
const url = 'https://gitlab.com/gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team/-/issues/413';
async function shot(name: string) { await page.screenshot({ path: `/tmp/shots/${name}.png` }); console.log(name); }
try {
  if (what === 'finalize') {
    await page.goto(url);
    await page.getByRole('button', { name: 'Finalize', exact: true }).click();
    await page.getByText('What will happen').waitFor();
    await page.waitForTimeout(400);
    await shot('finalize-light');
    await page.locator('milestone-tools .dialog-body').evaluate((el) => el.scrollTo(0, 9999));
    await shot('finalize-light-end');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => document.documentElement.classList.add('gl-dark'));
    await page.waitForTimeout(300);
    await shot('finalize-dark');
    await page.setViewportSize({ width: 320, height: 720 });
    await page.locator('milestone-tools .dialog-body').evaluate((el) => el.scrollTo(0, 0));
    await page.waitForTimeout(200);
    await shot('finalize-320');
    await page.locator('milestone-tools .dialog-body').evaluate((el) => el.scrollTo(0, 9999));
    await shot('finalize-320-end');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.documentElement.classList.remove('gl-dark'));
    await page.getByLabel('Why finalize all the same?').fill('The rest is refined on Monday');
    await page.getByRole('dialog').getByRole('button', { name: 'Finalize', exact: true }).click();
    await page.getByText('is finalized.').waitFor();
    await shot('finalize-done');
  }
  if (what === 'closed') {
    Object.assign(planningIssue(world), { state: 'closed', closedAt: world.now() });
    await page.goto(url);
    await page.waitForTimeout(4000);
    await shot('closed');
  }
} catch (error) { console.log(error); await shot('error'); } finally { await browser.context.close(); await sandbox.close(); process.exit(0); }
