import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * Calls `onUrl` with the page's URL now and after every navigation inside the page, until the content script ends.
 * A navigation is announced before it happens, and may never happen; what is reported is where the page really is.
 */
export function watchLocation(ctx: ContentScriptContext, onUrl: (url: string) => void): void {
  const report = () => onUrl(location.href);
  const reportSoon = () => ctx.setTimeout(report, 0);
  ctx.addEventListener(window, 'wxt:locationchange', reportSoon);
  ctx.addEventListener(window, 'popstate', reportSoon);
  report();
}
