import { workItemRendered } from './detail-layout';
import type { PageLayout } from './layout';

/** The description of the work item page before the grid of areas. */
export const overviewDescription =
  '[data-testid="work-item-overview"] [data-testid="work-item-description-wrapper"]';

/** The work item page before the grid of areas: one overview with a sidebar beside it (recorded in 2025). */
export const overviewLayout: PageLayout = {
  name: 'overview',
  versions: '17.x to 18.x',
  description: overviewDescription,
  rendered: workItemRendered,
  editor: '#work-item-description, .ProseMirror',
  showAll: '[data-testid="show-all-btn"]',
};
