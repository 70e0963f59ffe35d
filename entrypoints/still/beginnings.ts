import type { Panel } from '@/utils/page/panel';
import { spotOf } from '@/utils/page/still/spot';
import type { Begun } from '@/utils/page/still/standing-still';

const panelNames = ['plan', 'form'] as const;
type Panels = Readonly<Record<(typeof panelNames)[number], Panel>>;

const wanting = ['pointerenter', 'focusin'] as const;

/** Milliseconds after which nobody waits for what they pressed any more. */
const longestPress = 5_000;

interface Press {
  readonly control: Element;
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

/**
 * Calls `onWanted` when somebody points at one of two panels or goes to it. A still does nothing itself, but for
 * its links: what a person pressed last, or is at, is answered when it is asked for, to be gone on with.
 */
export function beginnings(panels: Panels, onWanted: () => void, end: AbortSignal): () => Begun | null {
  let pressed: Press | null = null;
  for (const { host, root } of Object.values(panels)) {
    for (const sign of wanting) host.addEventListener(sign, onWanted, { signal: end });
    root.addEventListener('submit', (event) => event.preventDefault(), { signal: end });
    root.addEventListener(
      'click',
      (event) => {
        const control = controlOf(event.target);
        if (control === null) return;
        event.preventDefault();
        if (event.isTrusted) pressed = { control, at: performance.now() };
        onWanted();
      },
      { signal: end },
    );
  }
  return () => {
    const isRecent = pressed !== null && performance.now() - pressed.at < longestPress;
    return begunIn(panels, isRecent ? (pressed?.control ?? null) : null);
  };
}

/** What a press is meant for; null for none, and for a link, which does what it does by itself. */
function controlOf(target: EventTarget | null): Element | null {
  const control = target instanceof Element ? target.closest('a,button,input,label') : null;
  if (control instanceof HTMLLabelElement) return control.control;
  return control?.localName === 'a' ? null : control;
}

function begunIn(panels: Panels, pressed: Element | null): Begun | null {
  for (const panel of panelNames) {
    const { host, root } = panels[panel];
    const element = pressed && root.contains(pressed) ? pressed : (host.shadowRoot?.activeElement ?? null);
    const spot = element && spotOf(element, root);
    if (element && spot) return { panel, spot, element, pressed: element === pressed };
  }
  return null;
}
