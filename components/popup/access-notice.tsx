import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { instanceName } from '../options/instance-name';

/** The element that says what a token would have to allow; controls that are off for want of it point to it. */
export const accessNoticeId = 'access-notice';

interface AccessNoticeProps {
  teams: readonly TeamStatus[];
  onOpenOptions: () => void;
}

/** What cannot be done for want of a token that may write: said once for each instance, and nowhere else in the popup. */
export function AccessNotice({ teams, onOpenOptions }: AccessNoticeProps) {
  const access = new Map(teams.map((team) => [team.origin, team.access]));
  const short = [...access].flatMap(([origin, may]) => (may === 'write' ? [] : [{ origin, may }]));
  if (short.length === 0) return null;
  return (
    <div id={accessNoticeId} class="access-notice">
      {short.map(({ origin, may }) => {
        const { says, action } = strings.access[may];
        return (
          <Notice key={origin} action={{ text: action, run: onOpenOptions }}>
            {says(instanceName(origin))}
          </Notice>
        );
      })}
    </div>
  );
}
