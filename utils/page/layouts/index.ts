import { detailDescription, detailLayout, workItemRendered } from './detail-layout';
import type { PageLayout } from './layout';
import { legacyEmptyDescription, legacyEmptyLayout } from './legacy-empty-layout';
import { legacyDescription, legacyLayout, legacyRendered } from './legacy-layout';
import { overviewDescription, overviewLayout } from './overview-layout';

/** Newest first: the first layout a page fits is its own. */
export const layouts: readonly PageLayout[] = [detailLayout, overviewLayout, legacyLayout, legacyEmptyLayout];

/** The rendered description of any of them, in its description. */
export const anyRendered = `${workItemRendered},${legacyRendered}`;

/** The description of any of them. */
export const anyDescription = `${detailDescription},${overviewDescription},${legacyDescription},${legacyEmptyDescription}`;
