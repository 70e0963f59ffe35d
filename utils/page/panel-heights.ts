import { browser } from 'wxt/browser';

/** How high the panels are, in CSS pixels, by the names they are kept under. */
export interface PanelHeights {
  readonly planHeight: number;
  readonly formHeight: number;
}

/** As they are with the details shown, in a column of usual width. */
export const heightsAtFirst: PanelHeights = { planHeight: 620, formHeight: 170 };

/** Remembers how high the panels are. */
export function keepPanelHeights(heights: PanelHeights): Promise<void> {
  return browser.storage.local.set({ ...heights });
}
