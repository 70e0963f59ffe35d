import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The issue of the page that `openKnownPage` opens. */
export const knownIssue = { origin: location.origin, projectPath: 'group/project', iid: 7 };

/** Opens the page of a known planning issue that shows its description, in a browser where nothing else is set up. */
export async function openKnownPage(): Promise<void> {
  const { origin, projectPath, iid } = knownIssue;
  fakeBrowser.reset();
  await browser.storage.local.set({
    instances: [origin],
    planningIssues: [`${origin}/${projectPath}#${iid}`],
  });
  vi.stubGlobal('navigation', new EventTarget());
  history.pushState(null, '', `/${projectPath}/-/issues/${iid}`);
  document.body.innerHTML =
    '<div data-testid="work-item-overview"><div data-testid="work-item-description-wrapper"></div></div>';
}

/** How many of the panels' two places the page keeps. */
export function keptPlaces(): number {
  return document.querySelectorAll('milestone-plan,milestone-park-form').length;
}
