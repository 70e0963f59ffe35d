import type { StillWords } from '@/utils/page/still/still';
import { takeStill } from '@/utils/page/still/take-still';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';
import { failureSentence } from '@/utils/strings/failures';
import { wordsLanguage } from '@/utils/strings/in-language';
import { panelStrings } from '@/utils/strings/panel';
import { delayed } from './delayed';
import { markedPlaces } from './marked-places';
import type { PagePanels } from './page-panels';
import type { PageState } from './panels-content';

/** Milliseconds the panels have to look the same. */
const settled = 1_500;

/** A click alone is a press that was begun on a still. */
const touches = ['pointerdown', 'keydown', 'input', 'click'] as const;

/**
 * Makes a function to call whenever the panels were drawn: it keeps a still of them for the next visit. The still is taken
 * as they come up, before anybody has done anything with them, and only where all is well.
 */
export function createStillKeeper(
  issue: IssueAddress,
  { plan, form, layer }: Pick<PagePanels, 'plan' | 'form' | 'layer'>,
  left: AbortSignal,
): (state: PageState) => void {
  let state: PageState | null = null;
  let kept = '';
  const untouched = new AbortController();
  const over = AbortSignal.any([left, untouched.signal]);
  for (const { host } of [plan, form])
    for (const touch of touches)
      host.addEventListener(touch, () => untouched.abort(), { signal: over, capture: true });

  const keepSoon = delayed(() => keep(), settled, over);
  const keep = () => {
    const stamp = state && stampToKeep(state);
    if (state === null || stamp === null || stamp === kept) return;
    if (plan.root.querySelector('[aria-busy="true"]')) {
      keepSoon();
      return;
    }
    const places = markedPlaces(state.layer, state.reading.view?.parkingLotLine ?? null, layer);
    if (places === null) return;
    kept = stamp;
    const css = `${plan.style.textContent}${form.style.textContent}`;
    const still = { css, plan: takeStill(plan.root), form: takeStill(form.root), words: words(), places };
    void ask({ type: 'keep-still', issue, stamp, folded: state.folded, still });
  };

  return (drawn) => {
    state = drawn;
    keepSoon();
  };
}

function words(): StillWords {
  return {
    language: wordsLanguage(),
    readAt: panelStrings.plan.readAt('{at}'),
    gone: failureSentence({ kind: 'worker-gone', values: {} }),
  };
}

/** The stamp of an open plan that was read and waits for nothing; null for any other. */
function stampToKeep({ reading: { view, failure, pending }, desk, tool }: PageState): string | null {
  if (view === null || view.state !== 'opened' || view.failure !== null || failure !== null || pending)
    return null;
  const waits = view.pending !== undefined || view.pendingEdits !== undefined;
  const typed = desk.draft.reference !== '' || desk.draft.reason !== '';
  return waits || typed || tool.failure !== null ? null : view.stamp;
}
