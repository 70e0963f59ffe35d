import type { WorkItemParts } from './parts';

/** The detail page of 17.x and 18.x: one overview with a sidebar beside it. Names from `work_item_detail.vue` (2025). */
export function overviewLayout(parts: WorkItemParts): string {
  return `<div class="work-item-detail issuable-details" data-testid="work-item-detail" ${parts.identity}>
<section class="work-item-view">
<div class="detail-layout-heading">${parts.heading}</div>
<div class="work-item-overview" data-testid="work-item-overview">
<section>
<div data-testid="work-item-description-wrapper">${parts.description}</div>
${parts.awards}
${parts.widgets}
${parts.activity}
</section>
<aside class="work-item-overview-right-sidebar" data-testid="work-item-overview-right-sidebar">${parts.sidebar}</aside>
</div>
</section>
</div>`;
}
