import type { RowKey } from '@/utils/plan/reference';
import type { OutcomeView } from '@/utils/protocol/answers/outcome-view';
import type { Failure } from '@/utils/protocol/failure';
import type { Reply } from '@/utils/protocol/reply';
import type { Reader } from '@/utils/strings/dates';
import type { LookUp } from '../checklist/use-look-up';
import type { SendEdits } from '../editing/editing';
import type { ToolId } from '../tools/tools';
import type { Reading } from './reading';
import type { RetrospectiveDesk } from './retrospective';

/** What the plan panel is given. */
export interface PlanPanelProps {
  reading: Reading;
  reader: Reader;
  folded: boolean;
  /** Lines of Milestone Work whose rows can be shown on the page. */
  rowsOnPage: ReadonlySet<number>;
  /** The tool that is being opened; null when none is. */
  openingTool: ToolId | null;
  /** Why the last tool did not open. */
  toolFailure: Failure | null;
  onFold: (folded: boolean) => void;
  onShowRow: (line: number) => void;
  onRead: () => void;
  onReload: () => void;
  onOpenOptions: () => void;
  /** Opens a tool, for a row or for the whole plan. */
  onTool: (id: ToolId, row?: RowKey) => void;
  /** Offers a person's load, by user name, to be copied. */
  onShareLoad: (username: string) => void;
  onEdit: SendEdits;
  retrospective: RetrospectiveDesk;
  /** Asks what became of the plan. */
  onOutcome: () => Promise<Reply<OutcomeView>>;
  onLookUp: LookUp;
  /** Gives up a change that is not in GitLab yet. */
  onDiscard: (command: string) => void;
}
