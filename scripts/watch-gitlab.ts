import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium';
import { judge, selectorsAskedFor } from './page-verdicts';

/** Milliseconds a page has to draw itself. */
const patience = 20_000;

const [url, profile = ''] = process.argv.slice(2);
if (url === undefined || !URL.canParse(url)) {
  process.stdout.write(
    'Name the page of an issue: npm run watch-gitlab -- https://… [folder of a signed-in profile]\n',
  );
  process.exit(2);
}

const context = await chromium.launchPersistentContext(profile, { executablePath: await ensureChromium() });
const page = await context.newPage();
// One that does not open is judged, too: it says nothing about our selectors.
await page.goto(url).catch((error: Error) => process.stdout.write(`${error.message}\n`));
// A page that settles late or never is judged as it stands then.
await page.waitForLoadState('networkidle', { timeout: patience }).catch(() => null);
const counts = await page.evaluate(
  (selectors) =>
    selectors.map((selector): [string, number] => [selector, document.querySelectorAll(selector).length]),
  [...selectorsAskedFor],
);
const bySelector = new Map(counts);
const verdicts = judge({ url: page.url(), count: (selector) => bySelector.get(selector) ?? 0 });
await context.close();

for (const { result, what, selector, why } of verdicts)
  process.stdout.write(`${result.padEnd(12)} ${what}: ${why}\n             ${selector}\n`);
process.exitCode = verdicts.some(({ result }) => result === 'fail') ? 1 : 0;
