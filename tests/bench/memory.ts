import type { Page } from '@playwright/test';
import { type Sandbox, tokens } from '../../sandbox';
import { planPanel, setUpToken } from '../../scripts/actions';
import { launch, showOnce, urls } from './contenders';
import type { Figure } from './figure';
import { type Held, held } from './heap';
import { untilQuiet } from './quiet';
import { rerender } from './rerendering';

/** After how many repetitions a page is measured: by the first of them, what is made once has been made. */
const looks = [50, 100] as const;

/** Growth, in kB, that counts as none: 1 kB each time. */
const noise = 50;

/** V8 does without compiled code, which would come and go in the heap as it sees fit. */
const scriptEngine = '--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

type Repeat = (page: Page, turn: number, draws: boolean) => Promise<void>;

/** Whether a page holds more and more while GitLab draws its description anew, or goes to another page and back. */
export async function memory(sandbox: Sandbox): Promise<readonly Figure[]> {
  const [none, ours] = await Promise.all([
    launch('none', sandbox, { scriptEngine }),
    launch('ours', sandbox, { scriptEngine }),
  ]);
  await setUpToken(ours, tokens.api);
  await showOnce(ours, urls.planning);
  const ways: Readonly<Record<string, Repeat>> = {
    're-renderings': (page, turn) => rerender(page, sandbox, turn),
    navigations: goAndComeBack,
  };
  const figures: Figure[] = [];
  for (const [name, repeat] of Object.entries(ways)) {
    const base = await growth(await none.context.newPage(), false, repeat);
    const grown = await growth(await ours.context.newPage(), true, repeat);
    const on = `memory, 50 more ${name}`;
    const over = (what: keyof Held) => ({ on, value: grown[what] - base[what], digits: 0 });
    const remark = `${grown.heap.toFixed(0)} kB, without an extension ${base.heap.toFixed(0)}`;
    figures.push(
      { ...over('heap'), what: 'heap it grows by, over no extension’s, kB', budget: noise, remark },
      { ...over('nodes'), what: 'nodes, over no extension’s', budget: 0 },
      { ...over('listeners'), what: 'event listeners, over no extension’s', budget: 0 },
    );
  }
  await Promise.all([none, ours].map(({ context }) => context.close()));
  return figures;
}

/** What a page holds more at the last look than at the first. */
async function growth(page: Page, draws: boolean, repeat: Repeat): Promise<Held> {
  const cdp = await page.context().newCDPSession(page);
  await page.goto(urls.list);
  await page.locator('a[data-testid="issuable-title-link"][href$="/413"]').click();
  await shown(page, draws);
  const seen: Held[] = [];
  for (let turn = 1; turn <= Math.max(...looks); turn += 1) {
    await repeat(page, turn, draws);
    if (!looks.some((look) => look === turn)) continue;
    await untilQuiet(page);
    seen.push(await held(cdp));
  }
  await page.close();
  const grown = (what: keyof Held) => (seen.at(-1)?.[what] ?? 0) - (seen[0]?.[what] ?? 0);
  return { heap: grown('heap'), nodes: grown('nodes'), listeners: grown('listeners') };
}

async function goAndComeBack(page: Page, _turn: number, draws: boolean): Promise<void> {
  await page.evaluate(() => history.back());
  await page.getByTestId('issuable-list').waitFor();
  await page.evaluate(() => history.forward());
  await shown(page, draws);
}

async function shown(page: Page, draws: boolean): Promise<void> {
  await page.getByTestId('work-item-description').waitFor();
  if (draws) await planPanel(page).waitFor();
}
