import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong within `scope`, in words. */
export async function violations(page: Page, scope: readonly string[]): Promise<string[]> {
  const axe = scope.reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page }));
  // A control on its way from one colour to another has neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const results = await axe.analyze();
  await page.emulateMedia({ reducedMotion: null });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
