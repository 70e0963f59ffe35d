import type { Page } from '@playwright/test';

/** Milliseconds in which nothing changes in a page that has come to rest. */
const still = 150;

/** Waits until a page is loaded and nothing in it has changed for a while; what shadow roots hold is not seen. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(
    (stillness) =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        const observer = new MutationObserver(() => {
          last = performance.now();
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        const timer = setInterval(() => {
          if (performance.now() - last < stillness) return;
          clearInterval(timer);
          observer.disconnect();
          requestIdleCallback(() => resolve());
        }, 20);
      }),
    still,
  );
}
