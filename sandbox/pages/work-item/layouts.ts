import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { description } from './description';
import { legacyApp, legacyLayout, legacySidebar } from './legacy';
import { overviewLayout } from './overview';
import { heading, type WorkItemParts } from './parts';
import { sidebarWidgets } from './sidebar-widgets';
import { todayLayout } from './today';
import { unheardOfLayout } from './unheard-of';

/** How one generation of GitLab shows a work item. */
interface DetailLayout {
  /** The page around its parts. */
  readonly page: (parts: WorkItemParts) => string;
  /** The parts that look different from one generation to the next, and come again after a change. */
  readonly heading: (world: World, issue: Issue) => string;
  readonly description: (world: World, issue: Issue) => string;
  readonly sidebar: (world: World, issue: Issue) => string;
  /** Who draws it first. */
  readonly drawnBy: 'script' | 'server';
  /** Where a work item opens that is clicked in a list. */
  readonly opensIn: 'page' | 'panel' | 'drawer';
  /** The page stands in a panel that scrolls on its own; else the window scrolls. */
  readonly paneled: boolean;
}

const workItem = { heading, description, sidebar: sidebarWidgets, drawnBy: 'script' } as const;

/** GitLab's detail layouts by name; a new one is one file and one line here. */
export const layouts = {
  today: { ...workItem, page: todayLayout, opensIn: 'page', paneled: true },
  panel: { ...workItem, page: todayLayout, opensIn: 'panel', paneled: true },
  overview: { ...workItem, page: overviewLayout, opensIn: 'page', paneled: false },
  drawer: { ...workItem, page: overviewLayout, opensIn: 'drawer', paneled: false },
  legacy: {
    page: legacyLayout,
    heading: () => '',
    description: legacyApp,
    sidebar: legacySidebar,
    drawnBy: 'server',
    opensIn: 'page',
    paneled: false,
  },
  'unheard-of': { ...workItem, page: unheardOfLayout, opensIn: 'page', paneled: true },
} as const satisfies Record<string, DetailLayout>;

export type Layout = keyof typeof layouts;

/** The layout of that name; null for any other text. */
export function layoutNamed(name: string | null | undefined): Layout | null {
  return Object.keys(layouts).find((layout): layout is Layout => layout === name) ?? null;
}
