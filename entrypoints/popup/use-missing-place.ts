import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { IssueAddress } from '@/utils/protocol/fields';
import { askMissingPlace } from '@/utils/protocol/tab-question';
import { placeReport } from '@/utils/strings/place-report';

/** Milliseconds: how long a tab has to answer, and how long a page that is still being drawn is given. */
const patience = 1_000;

/**
 * The report to send when the page in front shows a planning issue and has no place for its plan; null otherwise. A
 * page is asked twice, because GitLab draws it bit by bit.
 */
export function useMissingPlace(tabId: number | null, issue: IssueAddress | null): string | null {
  const [report, setReport] = useState<string | null>(null);
  useEffect(() => {
    if (tabId === null || issue === null) return;
    let second: ReturnType<typeof setTimeout> | undefined;
    void askMissingPlace(tabId, issue, patience).then((first) => {
      if (first !== null) second = setTimeout(() => void askAgain(tabId, issue).then(setReport), patience);
    });
    return () => clearTimeout(second);
  }, [tabId, issue]);
  return report;
}

async function askAgain(tabId: number, issue: IssueAddress): Promise<string | null> {
  const missing = await askMissingPlace(tabId, issue, patience);
  const { version } = browser.runtime.getManifest();
  return missing && placeReport({ version, browser: navigator.userAgent, ...missing });
}
