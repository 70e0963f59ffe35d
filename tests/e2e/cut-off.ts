import type { Page } from '@playwright/test';

/** What of ours reaches past the window's right edge where nothing scrolls to it, by its words. */
export async function cutOff(page: Page, scope: readonly string[]): Promise<string[]> {
  return page.evaluate((selectors) => {
    const edge = document.documentElement.clientWidth;

    function parentOf(element: Element): Element | null {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }

    function reaches(element: Element): boolean {
      const { right, width, height } = element.getBoundingClientRect();
      if (right <= edge + 1 || width <= 1 || height <= 1) return false;
      for (let around = parentOf(element); around; around = parentOf(around)) {
        if (around.localName === 'body') return true;
        if (getComputedStyle(around).overflowX !== 'visible') return false;
      }
      return true;
    }

    return selectors
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .flatMap((host) => [...(host.shadowRoot ?? host).querySelectorAll('*')])
      .filter(reaches)
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
  }, scope);
}
