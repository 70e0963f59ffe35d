import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { german } from '@/utils/strings/de';
import { speak } from '@/utils/strings/in-language';

/** The German words. In a German browser the background, or a page's own start, runs it before what says some. */
export default defineUnlistedScript(() => speak(german));
