import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { issueAddressOf, sameIssue } from '@/utils/page/address';
import { readSetup } from '@/utils/page/setup';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';
import { takeParkAsked } from '@/utils/storage/park-asked';
import { keptStatuses } from '@/utils/storage/statuses';
import { readerHere } from '@/utils/strings/dates';
import { useMissingPlace } from './use-missing-place';
import { useParking } from './use-parking';
import { useTeams } from './use-teams';

interface AppProps {
  kept: readonly TeamStatus[];
  front: Front;
  wantsToPark: boolean;
}

/** The tab the popup was opened over, and the issue in it; null where the browser does not let us see its address. */
interface Front {
  readonly tabId: number | null;
  readonly issue: IssueAddress | null;
}

function App({ kept, front: { tabId, issue }, wantsToPark }: AppProps) {
  return (
    <Popup
      {...useTeams(kept)}
      {...useParking(issue)}
      issue={issue}
      wantsToPark={wantsToPark}
      missingPlace={useMissingPlace(tabId, issue)}
      isHere={(planning) => sameIssue(planning, issue)}
      reader={readerHere()}
      ask={ask}
      onOpenOptions={openOptions}
    />
  );
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function tabInFront(): Promise<Front> {
  const [[tab], { instances }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readSetup(),
  ]);
  return { tabId: tab?.id ?? null, issue: issueAddressOf(tab?.url ?? '', instances) };
}

/** Draws what is known at once; the background is asked only after that, and knows all where nothing was kept. */
async function start(root: HTMLElement): Promise<void> {
  const [kept, front, wantsToPark] = await Promise.all([
    keptStatuses().catch(() => []),
    tabInFront(),
    takeParkAsked(),
  ]);
  render(<App kept={kept} front={front} wantsToPark={wantsToPark} />, root);
}

const root = document.getElementById('popup');
if (root) void start(root);
