/** The schemes a page is drawn in. */
export type Theme = 'light' | 'dark';

const systemDark = '(prefers-color-scheme: dark)';

/** GitLab's theme, from the class it sets on `<html>`: `gl-dark`, `gl-light` or `gl-system`; light without one. */
export function themeOf(page: Document, prefersDark: boolean): Theme {
  const { classList } = page.documentElement;
  if (classList.contains('gl-system')) return prefersDark ? 'dark' : 'light';
  return classList.contains('gl-dark') ? 'dark' : 'light';
}

/** Calls `onTheme` with the theme now and whenever the page or the system changes it, until `signal` aborts. */
export function watchTheme(page: Document, onTheme: (theme: Theme) => void, signal: AbortSignal): void {
  const system = matchMedia(systemDark);
  const report = () => onTheme(themeOf(page, system.matches));
  const observer = new MutationObserver(report);
  observer.observe(page.documentElement, { attributeFilter: ['class'] });
  system.addEventListener('change', report, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  report();
}
