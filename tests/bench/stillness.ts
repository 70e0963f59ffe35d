import type { Sandbox } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { type Browsers, urls } from './contenders';
import type { Figure } from './figure';
import { untilQuiet } from './quiet';
import { rerender } from './rerendering';

const times = 10;

/** How far a page moves while GitLab draws the description of a planning issue anew, again and again. */
export async function stillness({ ours }: Browsers<'ours'>, sandbox: Sandbox): Promise<readonly Figure[]> {
  const page = await ours.context.newPage();
  await page.goto(urls.planning);
  await planPanel(page).waitFor();
  await rerender(page, sandbox, 0);
  await untilQuiet(page);
  await page.evaluate(() => {
    Reflect.set(window, 'shifted', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'shifted', Reflect.get(window, 'shifted') + Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift' });
  });
  for (let turn = 1; turn <= times; turn += 1) await rerender(page, sandbox, turn);
  await untilQuiet(page);
  const value = await page.evaluate<number>(() => Reflect.get(window, 'shifted'));
  await page.close();
  return [
    { on: 'planning issue', what: `layout shift of ${times} re-renderings`, value, budget: 0, digits: 3 },
  ];
}
