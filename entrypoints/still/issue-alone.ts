import { type PageIssue, pageIssueOf } from '@/utils/page/address';

/**
 * The issue whose page a URL leads to; null where a drawer may stand over it, which only panels know their way about.
 */
export function issueAlone(url: string, instances: readonly string[]): PageIssue | null {
  return /[?&]show=/.test(url) ? null : pageIssueOf(url, instances);
}
