import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import { popupStrings as strings } from '@/utils/strings/popup';

/** A planning issue's title as a link into a new tab; only its text when the address is not on its own instance. */
export function PlanLink({ plan }: { plan: Pick<PlanStatus, 'title' | 'webUrl' | 'issue'> }) {
  if (!plan.webUrl.startsWith(`${plan.issue.origin}/`)) return <>{plan.title}</>;
  return (
    <a class="link" href={plan.webUrl} target="_blank" rel="noreferrer">
      {plan.title}
      <span class="visually-hidden"> {strings.newTab}</span>
    </a>
  );
}
