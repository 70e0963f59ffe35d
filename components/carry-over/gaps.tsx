import type { RowKey } from '@/utils/plan/reference';
import type { CarryOverView } from '@/utils/protocol/answers/carry-over-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { Notice } from '../notice';

interface GapsProps {
  carryOver: CarryOverView;
  planningIssue: IssueAddress;
  reader: Reader;
  onAgain: () => void;
}

/** What could not be asked for, so that the list may lack something; nothing when all could. */
export function Gaps({ carryOver, planningIssue, reader, onAgain }: GapsProps) {
  const { previous, unread, unasked, unnamed } = carryOver;
  const own = planningIssue.projectPath.toLowerCase();
  const nameOf = (key: RowKey) => (key.startsWith(`${own}#`) ? key.slice(own.length) : key);
  const rows = unread.map(({ key, reason }) => strings.unreadRow(nameOf(key), strings.why[reason]));
  const gaps = [
    rows.length > 0 && strings.unread(rows),
    unasked &&
      strings.unasked(
        unasked.people,
        previous?.milestone ?? '',
        readFailureSentence(unasked.failure, reader),
      ),
    unnamed.length > 0 && strings.unnamed(unnamed),
  ].filter((gap) => gap !== false && gap !== null);
  if (gaps.length === 0) return null;
  return (
    <Notice tone="warning" action={{ text: strings.tryAgain, run: onAgain }}>
      {gaps.join(' ')}
    </Notice>
  );
}
