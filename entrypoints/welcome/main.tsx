import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/welcome';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Failure } from '@/utils/protocol/failure';
import { keptStatuses } from '@/utils/storage/statuses';
import { readerHere } from '@/utils/strings/dates';
import { useSettings } from '../options/use-settings';
import { useShortcuts } from '../options/use-shortcuts';
import { useTeams } from '../popup/use-teams';
import { planningLabel } from './planning-label';

function App({ kept }: { kept: readonly TeamStatus[] }) {
  const options = useSettings();
  const { teams, onRefresh, onAllow } = useTeams(kept);
  const { settings, onAddProject, onRemoveProject, onSaveToken, onRemoveToken } = options;

  /** What is read of the plans depends on it. */
  const thenReadPlans =
    <T extends readonly unknown[]>(change: (...given: T) => Promise<Failure | null>) =>
    async (...given: T) => {
      const failure = await change(...given);
      if (failure === null) void onRefresh();
      return failure;
    };
  const allow = async (origin: string) => {
    await onAllow(origin);
    options.onRead();
  };
  return (
    <Welcome
      {...options}
      {...useShortcuts()}
      reader={readerHere()}
      teams={teams}
      planningLabel={settings && planningLabel(settings)}
      onRefresh={onRefresh}
      onAllow={allow}
      onAddProject={thenReadPlans(onAddProject)}
      onRemoveProject={thenReadPlans(onRemoveProject)}
      onSaveToken={thenReadPlans(onSaveToken)}
      onRemoveToken={thenReadPlans(onRemoveToken)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

async function start(root: HTMLElement): Promise<void> {
  render(<App kept={await keptStatuses().catch(() => [])} />, root);
}

const root = document.getElementById('welcome');
if (root) void start(root);
