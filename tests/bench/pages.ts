import { expect, type Page } from '@playwright/test';
import { type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { planPanel, setUpToken } from '../../scripts/actions';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { run } from '../../scripts/run';
import { type Load, measureLoad } from './load';

/** What GitLab's pages cost with our extension, next to extensions that do the least: medians of loads that take turns. */
const loads = Number(process.argv[2] ?? 25);
const project = `https://gitlab.com/${teamProjectPath}`;
const planning = `${project}/-/issues/413`;

const extensions = {
  none: 'tests/bench/none',
  floor: 'tests/bench/floor',
  skeleton: '.output/bench-skeleton/chrome-mv3',
  ours: '.output/chrome-mv3',
} as const;
type Extension = keyof typeof extensions;

/** What each puts into the page of a planning issue. */
const boxes: Readonly<Record<Extension, string | null>> = {
  none: null,
  floor: '[data-testid="work-item-description-wrapper"]',
  skeleton: 'bench-skeleton',
  ours: 'milestone-plan',
};

interface Course {
  readonly name: string;
  readonly url: string;
  readonly extensions: readonly Extension[];
  readonly draws: boolean;
}

const courses: readonly Course[] = [
  { name: 'issue', url: `${project}/-/issues/407`, extensions: ['none', 'floor', 'ours'], draws: false },
  { name: 'list', url: `${project}/-/issues`, extensions: ['none', 'floor', 'ours'], draws: false },
  {
    name: 'merge requests',
    url: `${project}/-/merge_requests`,
    extensions: ['none', 'floor', 'ours'],
    draws: false,
  },
  { name: 'planning issue, cached', url: planning, extensions: ['none', 'skeleton', 'ours'], draws: true },
];

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
const executablePath = await ensureChromium();
await run('wxt', ['build']);
await run('wxt', ['build', 'tests/bench/skeleton']);
const browsers = new Map<Extension, ExtensionBrowser>();
for (const [name, build] of Object.entries(extensions) as [Extension, string][]) {
  browsers.set(
    name,
    await launchWithExtension({ executablePath, port: sandbox.port, build, headless: true }),
  );
}
await prepare(browsers.get('ours'), sandbox);

say(`medians of ${loads} loads each, which take turns`);
say(
  'page                    extension   script ms  longest  parsed kB  heap kB   nodes  shift  long tasks  slot ms (p95)',
);
for (const course of courses) await measure(course);
for (const { context } of browsers.values()) await context.close();
await sandbox.close();

/** Ours has a token, has seen the planning issue before, and its worker is awake. */
async function prepare(ours: ExtensionBrowser | undefined, { requests }: Sandbox): Promise<void> {
  if (!ours) return;
  await setUpToken(ours, tokens.api);
  const page = await ours.context.newPage();
  await page.goto(planning);
  await planPanel(page).waitFor();
  const worker = ours.context.serviceWorkers().at(-1);
  const kept = () => worker?.evaluate(async () => (await chrome.storage.local.get('planHeight')).planHeight);
  await expect.poll(kept, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.close();
  requests.length = 0;
}

async function measure({ name, url, extensions: names, draws }: Course): Promise<void> {
  const results = new Map<Extension, Load[]>(names.map((extension) => [extension, []]));
  for (let at = 0; at < loads; at += 1) {
    for (const extension of names) {
      const browser = browsers.get(extension);
      const page = await browser?.context.newPage();
      if (page) results.get(extension)?.push(await load(page, url, draws ? boxes[extension] : null));
      await page?.close();
    }
  }
  for (const extension of names) say(row(name, extension, results.get(extension) ?? []));
}

function load(page: Page, url: string, box: string | null): Promise<Load> {
  return measureLoad(page, url, box);
}

function row(page: string, extension: Extension, results: readonly Load[]): string {
  const of = (what: keyof Load, part = 0.5) =>
    quantile(
      results.map((result) => result[what] ?? 0),
      part,
    );
  const slot = extension === 'none' ? '' : `${of('slot').toFixed(1)} (${of('slot', 0.95).toFixed(1)})`;
  return [
    page.padEnd(23),
    extension.padEnd(9),
    of('script').toFixed(1).padStart(11),
    of('longest').toFixed(1).padStart(8),
    (of('parsed') / 1_000).toFixed(1).padStart(10),
    of('heap').toFixed(0).padStart(8),
    of('nodes').toFixed(0).padStart(7),
    of('shift').toFixed(3).padStart(6),
    of('longTasks').toFixed(0).padStart(11),
    slot.padStart(14),
  ].join(' ');
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
