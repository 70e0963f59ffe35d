/** Calls `onUrl` with the page's URL now and after every navigation inside the page, until `end` aborts. */
export function watchLocation(onUrl: (url: string) => void, end: AbortSignal): void {
  navigation.addEventListener('currententrychange', () => onUrl(location.href), { signal: end });
  onUrl(location.href);
}
