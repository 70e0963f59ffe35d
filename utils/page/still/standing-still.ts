import type { Spot } from './spot';

/** Where a page keeps its standing still, in the content scripts' own world: the description of a symbol. */
export const standingName = 'milestone-planner standing still';

const standing = Symbol.for(standingName);

/** What somebody began with a still before the panels were there. */
export interface Begun {
  readonly panel: 'plan' | 'form';
  /** Where in it. */
  readonly spot: Spot;
  /** What stood there. */
  readonly element: Element;
  /** It was pressed, and not just gone to. */
  readonly pressed: boolean;
}

/** A still that stands on the page, to the panels that take its place. */
export interface StandingStill {
  readonly issue: { readonly origin: string; readonly projectPath: string; readonly iid: number };
  /** Ends it; what it drew stays where it is. Answers what was begun with it. */
  end(): Begun | null;
  /** Ends it and takes it off the page. */
  clear(): void;
}

/** The still that stands on this page; null where none does. */
export function standingStill(): StandingStill | null {
  return Reflect.get(globalThis, standing) ?? null;
}

/** Lets the panels know of a still that stands on this page; null once it does no longer. */
export function setStandingStill(still: StandingStill | null): void {
  Reflect.set(globalThis, standing, still);
}
