import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * Rules that axe leaves out unless asked: of WCAG 2.2's level AA, of level AAA, and experimental ones. Text at 7 to 1 is not
 * among them: GitLab's own greys, which ours are, stand at 4.5 to 1.
 */
const more = [
  'target-size',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'label-content-name-mismatch',
  'focus-order-semantics',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/** What axe finds wrong within `scope`, in words: by every rule, or by those of `only`. */
export async function violations(
  page: Page,
  scope: readonly string[],
  only?: readonly string[],
): Promise<string[]> {
  const options: RunOptions = {
    // Of what passes, axe would work out how to find every element.
    resultTypes: ['violations'],
    ...(only
      ? { runOnly: { type: 'rule', values: [...only] } }
      : { rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])) }),
  };
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // A control on its way from one colour to another has neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const results = await page.evaluate(
    ({ include, asked }) => {
      const inPage: typeof axe = Reflect.get(globalThis, 'axe');
      return inPage.run({ include }, asked);
    },
    { include: [...scope], asked: options },
  );
  await page.emulateMedia({ reducedMotion: null });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
