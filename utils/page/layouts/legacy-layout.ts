import type { PageLayout } from './layout';

/** The description of the issue page before work items, or the form that takes its place. */
export const legacyDescription = '#js-issuable-app :is(.description,form)';

/** The rendered description of the issue page before work items. */
export const legacyRendered = ':scope > .md';

/** The issue page before work items; incidents and service desk issues may still look so. */
export const legacyLayout: PageLayout = {
  name: 'legacy',
  versions: '16.x',
  description: legacyDescription,
  rendered: legacyRendered,
  editor: '#issue-description, .ProseMirror',
  showAll: null,
};
