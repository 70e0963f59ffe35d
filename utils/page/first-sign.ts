import { drawerEnd, issueIn } from './issue-in';
import { whenLabelShows } from './planning-label';
import { usualLabel } from './setup';

/** Where a script that came before the detector tells it that this page may be one to know at once. */
const mark = Symbol.for('milestone');

interface Mark {
  /** Whether the plan is shown, in the page of a known planning issue. */
  readonly shown: Promise<boolean> | undefined;
}

const marks: Record<symbol, Mark | undefined> = globalThis;

/**
 * Has the detector look the page's issue up at once; or, given `shown`, as soon as that says that its plan is not shown.
 * For a script that runs before the detector, where that is called for.
 */
export function markPage(shown?: Promise<boolean>): void {
  if (shown || !markOf()) marks[mark] = { shown };
}

function markOf(): Mark | undefined {
  return marks[mark];
}

/**
 * Calls `onSign` once, as soon as the page may show a planning issue: it is an issue's and marked, shows the usual
 * label, shows an issue in a drawer, or has gone on to an issue since it was loaded. Not before it is known whether the
 * plan of a known planning issue is shown, and never where it is. Most pages give no sign, so nothing
 * is asked of the browser before, and little of the page: whatever of the two is touched first in a page costs more than
 * all the work with it.
 */
export function atFirstSign(onSign: () => void): void {
  const marked = markOf();
  if (marked?.shown) void marked.shown.then((shown) => shown || onSign());
  else watchForSign(onSign, marked);
}

function watchForSign(onSign: () => void, marked: Mark | undefined): void {
  const loaded = issueIn(document.URL);
  const given = { aborted: false };
  const sign = () => {
    if (!given.aborted) onSign();
    given.aborted = true;
  };
  navigation.addEventListener('currententrychange', () => {
    const issue = issueIn(document.URL);
    if (issue && issue !== loaded) sign();
  });
  if (!loaded) return;
  if (marked || loaded.endsWith(drawerEnd)) sign();
  else whenLabelShows([usualLabel], false, given, sign);
}
