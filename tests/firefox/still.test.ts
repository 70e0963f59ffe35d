import { afterAll, beforeAll, expect, it } from 'vitest';
import { tokens } from '../../sandbox';
import { present } from './firefox';
import { openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(tokens.api);
});
afterAll(() => stage?.close());

/** Length of the plan's style sheet: a still has as much of it as it shows. */
function styleLength(): Promise<number> {
  return stage.page.evaluate(
    () =>
      document.querySelector('milestone-plan')?.shadowRoot?.querySelector('style')?.textContent?.length ?? 0,
  );
}

it('shows a plan that was seen before as it stood, and brings the panels in once somebody points at it', async () => {
  const { page } = stage;
  const whole = await styleLength();
  const reopened = async () => {
    await page.mouse.move(0, 0);
    await page.reload();
    await present(page, 'milestone-plan >>> table');
    return styleLength();
  };
  // The panels are taken a while after they have come up.
  await expect.poll(reopened, { timeout: 20_000, interval: 2_500 }).toBeLessThan(whole);
  const table = await present(page, 'milestone-plan >>> table');
  await table.hover();
  await expect.poll(styleLength, { timeout: 15_000 }).toBe(whole);
});
