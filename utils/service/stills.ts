import { neededCss } from '@/utils/page/still/needed-css';
import { stillHtml } from '@/utils/page/still/still-html';
import { withStyleRules } from '@/utils/page/still/style-rules';
import type { CurrentStill, StillAge } from '@/utils/protocol/answers/current-still';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import { readPanelFold } from '@/utils/storage/plan-panel-fold';
import { formatInstant } from '@/utils/strings/dates';
import { keptSource } from './plan-read';
import { planView } from './plan-view';
import type { Service } from './ports';
import { readPlan } from './read-plan';

/**
 * Keeps what the panels show, with the part of their style sheet it needs. Where there is no room for it, the panels come
 * the next time, as they did before.
 */
export async function keepStill(
  { stills }: Service,
  { issue, stamp, folded, still }: MessageOf<'keep-still'>,
): Promise<null> {
  const css = neededCss(still.css, [still.plan, still.form]);
  const drawn = withStyleRules({ ...still, css });
  await stills.keep(issueKey(issue), { stamp, folded, still: { ...still, ...drawn } });
  return null;
}

/**
 * The still of a planning issue, if the panels would draw the same by what was last read; else null. A text that was
 * typed and not sent is not in it. Asks GitLab nothing.
 */
export async function currentStill(service: Service, issue: IssueAddress): Promise<CurrentStill | null> {
  const kept = await service.stills.read(issueKey(issue));
  const source = kept && (await keptSource(service, issue));
  if (kept === null || source === null || source.readAt > service.clock.now()) return null;
  const [view, draft, folded] = await Promise.all([
    planView(service, issue.origin, source),
    service.drafts.read(issueKey(issue)),
    readPanelFold(),
  ]);
  if (kept.stamp !== view.stamp || draft !== null || kept.folded !== folded) return null;
  const { css, plan, form, places, words } = kept.still;
  return {
    issue,
    stamp: view.stamp,
    css,
    plan: stillHtml(plan),
    form: stillHtml(form),
    places,
    words,
    ...ageOf(view, service),
  };
}

/** Reads the plan again; null when it looks different by now. Fails as reading the plan. */
export async function checkStill(
  service: Service,
  { issue, stamp }: MessageOf<'check-still'>,
): Promise<StillAge | null> {
  const view = await readPlan(service, { issue, fresh: true });
  return view.stamp === stamp ? ageOf(view, service) : null;
}

function ageOf({ readAt }: PlanView, { clock }: Service): StillAge {
  const reader = { now: clock.now(), timeZone: clock.timeZone() };
  return { readAt, at: formatInstant(readAt, reader) };
}
