import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** Where our controls are: each an element of ours with its shadow root. */
type Host = 'milestone-plan' | 'milestone-park-form' | 'milestone-tools';

/**
 * A control of ours that is called so by its text or its label, once it is there and may be used. One that may not be used is
 * found by a selector that asks for `aria-disabled`.
 */
export function control(
  page: Page,
  host: Host,
  selector: string,
  name: RegExp,
): Promise<ElementHandle<HTMLElement>> {
  const find = (within: string, kind: string, source: string) => {
    const barred = kind.includes('aria-disabled');
    const pattern = new RegExp(source);
    const root = document.querySelector(within)?.shadowRoot;
    const labelOf = (element: HTMLElement) => {
      const by = element.getAttribute('aria-labelledby');
      if (by !== null) return root?.querySelector(`#${by}`);
      if (element.id !== '') return root?.querySelector(`label[for="${element.id}"]`);
      return element.closest('label');
    };
    const nameOf = (element: HTMLElement) =>
      element.getAttribute('aria-label') ?? (labelOf(element) ?? element).textContent?.trim() ?? '';
    return [...(root?.querySelectorAll<HTMLElement>(kind) ?? [])].find(
      (one) => (barred || one.getAttribute('aria-disabled') !== 'true') && pattern.test(nameOf(one)),
    );
  };
  const look = async () => {
    const found = (await page.evaluateHandle(find, host, selector, name.source)).asElement();
    if (found === null) throw new Error(`${host} has no ${selector} called ${name} yet.`);
    return found as ElementHandle<HTMLElement>;
  };
  return vi.waitFor(look, { timeout: 20_000, interval: 100 });
}

/** Clicks a button of ours. */
export async function pressIn(page: Page, host: Host, name: RegExp): Promise<void> {
  await (await control(page, host, 'button', name)).click();
}

/** Types into a text field of ours, instead of what is in it. */
export async function fillIn(page: Page, host: Host, name: RegExp, text: string): Promise<void> {
  const field = await control(page, host, 'input, textarea', name);
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.type(text);
}

/** Waits until one of ours says so. */
export async function told(page: Page, host: Host, text: string): Promise<void> {
  const said = () =>
    page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', host);
  await expect.poll(said, { timeout: 25_000 }).toContain(text);
}

/** Closes the tool that is open, by keyboard. */
export async function closeTool(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const isOpen = () =>
    page.evaluate(
      () => document.querySelector('milestone-tools')?.shadowRoot?.querySelector('dialog') !== null,
    );
  await expect.poll(isOpen, { timeout: 20_000 }).toBe(false);
}

/** What the control is called that has the focus, through every shadow root. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}
