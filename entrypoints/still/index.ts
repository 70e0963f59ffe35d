import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '@/utils/page/first-sign';
import { showKnownPlan } from './show-known-plan';

/**
 * Shows the plan of a planning issue that is known by its address, as the panels showed it last, until somebody wants more
 * than to look at it. The background has it run before the detector, which takes over where it shows nothing.
 */
export default defineUnlistedScript(() =>
  markPage(
    showKnownPlan().catch((error) => {
      reportError(error);
      return false;
    }),
  ),
);
