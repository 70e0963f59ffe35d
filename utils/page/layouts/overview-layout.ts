import type { PageLayout } from './layout';

/** The work item page before the grid of areas: one overview with a sidebar beside it (recorded in 2025). */
export const overviewLayout: PageLayout = {
  versions: '17.x to 18.x',
  area: '[data-testid="work-item-overview"]',
  description: '[data-testid="work-item-description-wrapper"]',
  rendered: '[data-testid="work-item-description"]',
  editor: '#work-item-description, .ProseMirror',
  showAll: '[data-testid="show-all-btn"]',
};
