import { useEffect, useRef, useState } from 'preact/hooks';
import { panelStrings as strings } from '@/utils/strings/panel';

/** How many of many things are drawn, and what draws some more of them. */
export function useShown(atFirst: number, atOnce: number): [number, () => void] {
  const [shown, setShown] = useState(atFirst);
  return [shown, () => setShown((before) => before + atOnce)];
}

interface ShowMoreProps {
  /** How many are not drawn yet; none when not above 0. */
  left: number;
  onMore: () => void;
}

/**
 * Stands right below a list for what of it is not drawn yet, which comes when it is scrolled to; or when it is pressed,
 * and takes the focus then. Where it shows from the start nothing comes by itself: what stands below would move.
 */
export function ShowMore({ left, onMore }: ShowMoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    let outOfSight = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (outOfSight && entry?.isIntersecting) onMore();
      outOfSight = entry?.isIntersecting === false;
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  if (left <= 0) return null;
  const press = () => {
    const list = button.current?.previousElementSibling;
    const next = list?.children.length ?? 0;
    onMore();
    requestAnimationFrame(() => list?.children[next]?.querySelector<HTMLElement>('a,button')?.focus());
  };
  return (
    <button ref={button} type="button" class="button-link show-more" onClick={press}>
      {strings.plan.showMore(left)}
    </button>
  );
}
