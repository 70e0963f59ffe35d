import type { Finding, Severity } from '@/utils/plan/plan';
import { findingSentence } from '@/utils/strings/findings';
import { fixSentence } from '@/utils/strings/fixes';
import { type IconName, icon } from './icon';

const icons: Record<Severity, IconName> = { error: 'danger', warning: 'warning', info: 'information' };

/** What was found, one line each: what is wrong, then what would fix it. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li
          key={finding.check}
          class={`finding finding-${finding.severity} ${icon(icons[finding.severity])}`}
        >
          {`${findingSentence(finding)} `}
          <span class="finding-fix">{fixSentence(finding)}</span>
        </li>
      ))}
    </ul>
  );
}
