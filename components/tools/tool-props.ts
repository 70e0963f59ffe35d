import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Ask } from '@/utils/protocol/ask';
import type { Reader } from '@/utils/strings/dates';

/** What every tool is given. */
export interface ToolProps {
  /** The plan as the panel shows it; follows it while the tool is open. */
  readonly view: PlanView;
  readonly reader: Reader;
  /** The row it was opened for; null from the panel. */
  readonly row: RowKey | null;
  /** User name of the person it was opened for; absent when it was for none. */
  readonly person?: string;
  readonly ask: Ask;
  /** Whom the page says is signed in, to go with every message that writes; absent when it names nobody. */
  readonly pageUser: { readonly pageUser?: string };
  /** The plan as an answer told it. */
  readonly onView: (view: PlanView) => void;
  /** GitLab holds something else by now: read the plan again. */
  readonly onRead: () => void;
  readonly onReload: () => void;
  readonly onOpenOptions: () => void;
  readonly onClose: () => void;
}
