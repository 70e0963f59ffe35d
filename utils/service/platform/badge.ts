import { browser } from 'wxt/browser';
import type { BadgeFace } from '../ports';

/** Each reads at 4.5 to 1 or better under white text. */
const colors: Readonly<Record<BadgeFace['tone'], string>> = {
  neutral: '#626168',
  amber: '#9e5400',
  red: '#c91c00',
};

/** Shows a badge on the toolbar icon, in every window. */
export async function showBadge({ text, tone }: BadgeFace): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colors[tone] });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
}
