import type { PageLayout } from './layout';
import { legacyLayout } from './legacy-layout';

/** What follows the title of an issue page before work items that has no description: its reactions. */
export const legacyEmptyDescription = '.js-detail-page-description:not(:has(.description,form))+*';

/**
 * The issue page before work items, without a description: GitLab draws nothing in its place there, so panels stand
 * around what comes next. It is known only once the page has been read past where the description would be.
 */
export const legacyEmptyLayout: PageLayout = {
  ...legacyLayout,
  name: 'legacy, empty',
  description: legacyEmptyDescription,
};
