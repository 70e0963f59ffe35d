/** Where a generation of GitLab's issue page has what the page script works with: selectors within the work item. */
export interface Shape {
  /** Holds the description, or the form that takes its place. */
  readonly holder: string;
  readonly rendered: string;
  readonly heading: string;
  readonly sidebar: string;
  /** Id of the field the description is edited in. */
  readonly field: string;
  /** Long descriptions are cut off. */
  readonly truncates: boolean;
}

const workItem: Shape = {
  holder: '[data-testid="work-item-description-wrapper"]',
  rendered: '[data-testid="work-item-description"]',
  heading: '.detail-layout-heading',
  sidebar: '[data-testid="detail-layout-sidebar"], [data-testid="work-item-overview-right-sidebar"]',
  field: 'work-item-description',
  truncates: true,
};

const legacy: Shape = {
  holder: '#js-issuable-app',
  rendered: '.description > .md',
  heading: '.no-heading-of-its-own',
  sidebar: '.issuable-sidebar',
  field: 'issue-description',
  truncates: false,
};

/** The shape of a work item's root. */
export function shapeOf(root: Element): Shape {
  return root.matches('.js-issue-details') ? legacy : workItem;
}
