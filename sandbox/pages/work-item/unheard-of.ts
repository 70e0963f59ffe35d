import type { WorkItemParts } from './parts';

/** A page as GitLab may have one some day: labels where they were, and nothing else by a name that is known. */
export function unheardOfLayout(parts: WorkItemParts): string {
  return `<div class="work-item-detail" data-testid="work-item-detail" ${parts.identity}>
<section><h1>${parts.heading}</h1><article data-testid="item-body">${parts.description.replaceAll('work-item-description', 'item-text')}</article></section>
<aside>${parts.sidebar}</aside>
</div>`;
}
