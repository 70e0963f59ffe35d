import type { WorkItemParts } from './parts';

/**
 * Today's detail page: one grid of content, sidebar, widgets and activity, which a new child of the grid would
 * break. Names from GitLab's `work_item_detail.vue` and `detail_layout.vue` (2026).
 */
export function todayLayout(parts: WorkItemParts): string {
  return `<div class="work-item-detail issuable-details" data-testid="work-item-detail" ${parts.identity}>
<section class="work-item-view">
<div class="detail-layout-heading">${parts.heading}</div>
<div class="gl-detail-layout-container gl-detail-layout-container-has-sidebar" data-testid="detail-layout-container">
<div class="gl-detail-layout-content" data-testid="detail-layout-content">
<div data-testid="work-item-description-wrapper">${parts.description}</div>
${parts.awards}
</div>
<div class="gl-detail-layout-sidebar" data-testid="detail-layout-sidebar" tabindex="0" role="region" aria-label="Sidebar">${parts.sidebar}</div>
<div class="gl-detail-layout-widgets" data-testid="detail-layout-widgets">${parts.widgets}</div>
<div class="gl-detail-layout-activity" data-testid="detail-layout-activity">${parts.activity}</div>
</div>
</section>
</div>`;
}
