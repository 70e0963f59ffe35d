import { browser } from 'wxt/browser';

/** How high the panels are, in CSS pixels. */
export interface PanelHeights {
  readonly plan: number;
  readonly form: number;
}

/** As they are with the details shown, in a column of usual width. */
const atFirst = { planHeight: 620, formHeight: 170 };

/** How high the panels were when they were last seen. What is stored badly counts as 0. */
export async function readPanelHeights(): Promise<PanelHeights> {
  const { planHeight, formHeight } = await browser.storage.local.get(atFirst);
  return { plan: Number(planHeight) || 0, form: Number(formHeight) || 0 };
}

/** Remembers how high the panels are. */
export function keepPanelHeights({ plan, form }: PanelHeights): Promise<void> {
  return browser.storage.local.set({ planHeight: plan, formHeight: form });
}
