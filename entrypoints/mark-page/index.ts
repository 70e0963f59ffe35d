import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '@/utils/page/first-sign';

/** Marks the page for the detector, which comes after it. The background puts it into the pages where that is called for. */
export default defineUnlistedScript(markPage);
