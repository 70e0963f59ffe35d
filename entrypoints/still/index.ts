import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeShownStill } from '@/utils/page/still/shown-still';
import type { CurrentStill } from '@/utils/protocol/messages';
import { standStill } from './stand-still';

/**
 * Shows what the panels showed the last time, until somebody wants more than to look at it. The background brings it
 * into the page in place of the panels, where it has a still that they would draw the same.
 */
export default defineUnlistedScript(() => {
  standStill(takeShownStill<CurrentStill>());
});
