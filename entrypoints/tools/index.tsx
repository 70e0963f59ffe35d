import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type OpenStage, type ShownTool, stageName } from '@/components/tools/stage';
import { toolViews } from '@/components/tools/tool-views';
import { createPanel, followTheme, putPanel } from '@/utils/page/panel';
import { wordsLanguage } from '@/utils/strings/in-language';
import { keepFocus } from './keep-focus';
import css from './tools.css?inline';

/** The tools of the plan. The background brings them into the page when the first one is opened. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, stageName, openStage);
});

const openStage: OpenStage = (around, left) => {
  const page = around.ownerDocument;
  const stage = createPanel(page.createElement('milestone-tools'), css);
  putPanel(stage);
  followTheme(page, [stage], left);
  stage.host.lang = wordsLanguage();
  around.append(stage.host);
  left.addEventListener('abort', () => {
    render(null, stage.root);
    stage.host.remove();
  });
  const bringBack = keepFocus(page, around !== page.body, left);
  let wasOpen = false;
  return (shown) => {
    render(shown && <Tool {...shown} />, stage.root);
    if (wasOpen && shown === null) bringBack();
    wasOpen = shown !== null;
  };
};

function Tool({ id, props }: ShownTool) {
  const View = toolViews[id];
  return View ? <View key={`${id} ${props.row}`} {...props} /> : null;
}
