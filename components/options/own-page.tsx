import type { ComponentChildren } from 'preact';

interface OwnPageProps {
  title: string;
  /** What the page is for. */
  subtitle: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the extension's own in a tab: its icon and title, then what is on it. */
export function OwnPage({ title, subtitle, children }: OwnPageProps) {
  return (
    <main class="options">
      <header class="options-head">
        <img src="/icon/icon.svg" alt="" width={40} height={40} />
        <div>
          <h1>{title}</h1>
          <p class="subtle">{subtitle}</p>
        </div>
      </header>
      {children}
    </main>
  );
}
