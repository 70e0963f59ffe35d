import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { issueAddressOf, sameIssue } from '@/utils/page/address';
import { readSetup } from '@/utils/page/setup';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress, TeamStatus } from '@/utils/protocol/messages';
import { keptStatuses } from '@/utils/storage/statuses';
import { readerHere } from '@/utils/strings/dates';
import { useParking } from './use-parking';
import { useSettings } from './use-settings';
import { useTeams } from './use-teams';

interface AppProps {
  kept: readonly TeamStatus[];
  issue: IssueAddress | null;
}

function App({ kept, issue }: AppProps) {
  return (
    <Popup
      {...useTeams(kept)}
      {...useParking(issue)}
      settings={useSettings()}
      issue={issue}
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

/** The issue in the tab the popup was opened over; null where the browser does not let us see the tab's address. */
async function issueInFront(): Promise<IssueAddress | null> {
  const [[tab], { instances }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readSetup(),
  ]);
  return issueAddressOf(tab?.url ?? '', instances);
}

/** Draws what is known at once; the background is asked only after that, and knows all where nothing was kept. */
async function start(root: HTMLElement): Promise<void> {
  const [kept, issue] = await Promise.all([keptStatuses().catch(() => []), issueInFront()]);
  render(<App kept={kept} issue={issue} />, root);
}

const root = document.getElementById('popup');
if (root) void start(root);
