import { detailDescription, detailLayout } from './detail-layout';
import type { PageLayout } from './layout';
import { legacyEmptyDescription, legacyEmptyLayout } from './legacy-empty-layout';
import { legacyDescription, legacyLayout } from './legacy-layout';
import { overviewDescription, overviewLayout } from './overview-layout';

/** Newest first: the first layout a page fits is its own. */
export const layouts: readonly PageLayout[] = [detailLayout, overviewLayout, legacyLayout, legacyEmptyLayout];

/** The description of any of them. */
export const anyDescription = `${detailDescription},${overviewDescription},${legacyDescription},${legacyEmptyDescription}`;
