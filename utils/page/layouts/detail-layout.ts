import type { PageLayout } from './layout';

/** Today's work item page: a grid of areas (recorded in 2026). A new child of the grid itself would break it. */
export const detailLayout: PageLayout = {
  versions: '19.x',
  area: '[data-testid="detail-layout-container"] [data-testid="detail-layout-content"]',
  description: '[data-testid="work-item-description-wrapper"]',
  rendered: '[data-testid="work-item-description"]',
  editor: '#work-item-description, .ProseMirror',
  showAll: '[data-testid="show-all-btn"]',
};
