import type { PageLayout } from './layout';

/** The description of today's work item page. */
export const detailDescription =
  '[data-testid="detail-layout-content"] [data-testid="work-item-description-wrapper"]';

/** The rendered description of a work item page. */
export const workItemRendered = '[data-testid="work-item-description"]';

/** Today's work item page: a grid of areas (recorded in 2026). A new child of the grid itself would break it. */
export const detailLayout: PageLayout = {
  name: 'detail',
  versions: '19.x',
  description: detailDescription,
  rendered: workItemRendered,
  editor: '#work-item-description, .ProseMirror',
  showAll: '[data-testid="show-all-btn"]',
};
