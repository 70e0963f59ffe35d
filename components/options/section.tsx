import type { ComponentChildren } from 'preact';
import { useId } from '../use-id';

interface SectionProps {
  heading: string;
  intro?: string;
  children: ComponentChildren;
}

/** One part of the options page. */
export function Section({ heading, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {intro !== undefined && <p class="subtle">{intro}</p>}
      {children}
    </section>
  );
}
