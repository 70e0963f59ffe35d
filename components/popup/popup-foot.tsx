import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { popupStrings as strings } from '@/utils/strings/popup';
import type { PopupProps } from './popup-props';
import { Trouble } from './trouble';

/** How fresh the popup is, and what stands in the way of reading more. */
export function PopupFoot(props: PopupProps) {
  const { teams, busy, failure, reader, onRefresh, onOpenOptions, onAllow } = props;
  const readAt = lastRead(teams ?? []);
  return (
    <footer class="popup-foot">
      {failure && (
        <Trouble
          failure={failure}
          origin={null}
          readAt={null}
          onRefresh={onRefresh}
          onOpenOptions={onOpenOptions}
          onAllow={onAllow}
        />
      )}
      {teams?.length !== 0 && (
        <div class="popup-freshness">
          <p role="status">{freshness(readAt, busy, reader)}</p>
          <button type="button" class="button-link" aria-disabled={busy} onClick={() => busy || onRefresh()}>
            {strings.refresh}
          </button>
        </div>
      )}
    </footer>
  );
}

function freshness(readAt: string | null, busy: boolean, reader: Reader): string | null {
  if (readAt === null) return busy ? strings.busy : null;
  const instant = formatInstant(readAt, reader);
  return busy ? strings.readingAgain(instant) : strings.readAt(instant);
}

/** The oldest of the teams' last reads: nothing shown is older. */
function lastRead(teams: readonly TeamStatus[]): string | null {
  const instants = teams.flatMap(({ readAt }) => readAt ?? []);
  return instants.toSorted()[0] ?? null;
}
