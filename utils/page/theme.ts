/** The schemes a page is drawn in. */
export type Theme = 'light' | 'dark';

const systemDark = '(prefers-color-scheme: dark)';

/** GitLab's theme, from the class it sets on `<html>`: `gl-dark`, `gl-light` or `gl-system`; light without one. */
export function themeOf(page: Document, prefersDark: () => boolean): Theme {
  const { classList } = page.documentElement;
  const isDark = classList.contains('gl-system') ? prefersDark() : classList.contains('gl-dark');
  return isDark ? 'dark' : 'light';
}

/** Calls `onTheme` with the theme now and whenever the page or the system changes it, until `signal` aborts. */
export function watchTheme(page: Document, onTheme: (theme: Theme) => void, signal: AbortSignal): void {
  let system: MediaQueryList | null = null;
  // Few pages follow the system, and a page pays for asking it.
  const prefersDark = () => {
    if (system === null) {
      system = matchMedia(systemDark);
      system.addEventListener('change', report, { signal });
    }
    return system.matches;
  };
  const report = () => onTheme(themeOf(page, prefersDark));
  const observer = new MutationObserver(report);
  observer.observe(page.documentElement, { attributeFilter: ['class'] });
  signal.addEventListener('abort', () => observer.disconnect());
  report();
}
