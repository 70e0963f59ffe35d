import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import arrange from '@/components/arrange/arrange.css?inline';
import buttonDanger from '@/components/button-danger.css?inline';
import capacity from '@/components/capacity/capacity.css?inline';
import carryOver from '@/components/carry-over/carry-over.css?inline';
import commit from '@/components/commit/commit.css?inline';
import controls from '@/components/controls.css?inline';
import conversation from '@/components/conversation/conversation.css?inline';
import dialog from '@/components/dialog/dialog.css?inline';
import finalize from '@/components/finalize/finalize.css?inline';
import findingList from '@/components/finding-list.css?inline';
import icons from '@/components/icons.css?inline';
import moreIcons from '@/components/icons-more.css?inline';
import job from '@/components/job/job.css?inline';
import measure from '@/components/measure.css?inline';
import outcome from '@/components/outcome/outcome.css?inline';
import select from '@/components/select.css?inline';
import share from '@/components/share/share.css?inline';
import threads from '@/components/threads/threads.css?inline';
import tokens from '@/components/tokens.css?inline';
import { type OpenStage, type ShownTool, stageName } from '@/components/tools/stage';
import { toolViews } from '@/components/tools/tool-views';
import { createPanel, followTheme, putPanel } from '@/utils/page/panel';
import { wordsLanguage } from '@/utils/strings/in-language';
import host from '../panels/host.css?inline';
import { keepFocus } from './keep-focus';

const css = [
  tokens,
  host,
  controls,
  icons,
  moreIcons,
  buttonDanger,
  select,
  measure,
  findingList,
  dialog,
  job,
  capacity,
  carryOver,
  commit,
  conversation,
  threads,
  share,
  arrange,
  finalize,
  outcome,
].join('\n');

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
