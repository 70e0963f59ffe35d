import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeShownStill } from '@/utils/page/still/shown-still';
import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { send } from '@/utils/protocol/ask';
import { standStill } from './stand-still';
import { standsAlone } from './stands-alone';

/**
 * Shows what the panels showed the last time, until somebody wants more than to look at it. The background brings it
 * into the page in place of the panels, where it has a still that they would draw the same. In a drawer the panels come at once.
 */
export default defineUnlistedScript(() => {
  const shown = takeShownStill<CurrentStill>();
  if (standsAlone(location.href, shown.issue)) standStill(shown);
  else void send({ type: 'bring-panels', issue: shown.issue });
});
