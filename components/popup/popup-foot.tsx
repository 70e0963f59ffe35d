import type { Settings, TeamStatus } from '@/utils/protocol/messages';
import { formatInstant } from '@/utils/strings/dates';
import { popupStrings as strings } from '@/utils/strings/popup';
import type { PopupProps } from './popup';
import { Trouble } from './trouble';

/** How fresh the popup is, and what stands in the way of reading or writing more. */
export function PopupFoot(props: PopupProps) {
  const { teams, settings, busy, failure, reader, onRefresh, onOpenOptions, onAllow } = props;
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
      {readsAnonymously(teams ?? [], settings) && (
        <p class="subtle">
          {strings.anonymous}{' '}
          <button type="button" class="button-link" onClick={onOpenOptions}>
            {strings.setUpToken}
          </button>
        </p>
      )}
      {teams?.length !== 0 && (
        <div class="popup-freshness">
          <p role="status">{busy ? strings.busy : readAt && strings.readAt(formatInstant(readAt, reader))}</p>
          <button type="button" class="button-link" aria-disabled={busy} onClick={() => busy || onRefresh()}>
            {strings.refresh}
          </button>
        </div>
      )}
    </footer>
  );
}

/** The oldest of the teams' last reads: nothing shown is older. */
function lastRead(teams: readonly TeamStatus[]): string | null {
  const instants = teams.flatMap(({ readAt }) => readAt ?? []);
  return instants.toSorted()[0] ?? null;
}

function readsAnonymously(teams: readonly TeamStatus[], settings: Settings | null): boolean {
  return settings !== null && teams.some(({ origin }) => !settings.tokens[origin]);
}
