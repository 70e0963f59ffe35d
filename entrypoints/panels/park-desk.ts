import type { Search } from '@/components/park-form/search';
import type { Parking } from '@/components/parking';
import type { PendingPark } from '@/utils/protocol/answers/pending';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { ParkResult } from '@/utils/protocol/answers/write-result';
import { ask } from '@/utils/protocol/ask';
import type { Draft, IssueAddress } from '@/utils/protocol/fields';
import type { Reply } from '@/utils/protocol/reply';
import { delayed } from './delayed';

const emptyDraft: Draft = { reference: '', reason: '' };
const noSearch: Search = { candidates: null, pending: false };

/** Milliseconds of quiet before what is typed is searched for. */
const quiet = 300;

/** Below this many characters GitLab does not search. */
const fewestCharacters = 3;

/** What the form for the Parking Lot shows. */
export interface Desk {
  readonly draft: Draft;
  readonly search: Search;
  readonly parking: Parking;
}

/** What the form can do. */
export interface ParkDesk {
  desk(): Desk;
  /** Brings back what was typed before, unless something new was typed meanwhile. */
  open(): Promise<void>;
  /** Takes what was typed into a field, and keeps it at once: the page may be left next. The other field keeps its text. */
  write(part: Partial<Draft>): void;
  search(text: string): void;
  park(): Promise<void>;
  /** Sends a command again that was refused, or whose row is missing. */
  sendAgain(pending: PendingPark): Promise<void>;
  discard(command: string): Promise<void>;
}

/** What the desk tells the page, and asks of it. */
export interface DeskPage {
  /** Whom the page says is signed in; null when it names nobody. */
  signedInUser: () => string | null;
  onDesk: () => void;
  /** The plan as it is after an issue was parked. */
  onView: (view: PlanView) => void;
  /** What waits to be sent has changed. */
  onPending: () => void;
}

/** Nothing that was typed is lost: it is kept while it is written, and cleared only once GitLab or the journal has it. */
export function createParkDesk(issue: IssueAddress, page: DeskPage, left: AbortSignal): ParkDesk {
  let desk: Desk = { draft: emptyDraft, search: noSearch, parking: { state: 'writing' } };
  let typed = false;
  let searches = 0;
  let searchText = '';
  let attempt = { command: '', draft: emptyDraft };

  const become = (part: Partial<Desk>) => {
    desk = { ...desk, ...part };
    page.onDesk();
  };
  const searchSoon = delayed(() => isSearchable(searchText) && void search(searchText), quiet, left);

  async function search(text: string): Promise<void> {
    searches += 1;
    const mine = searches;
    const reply = await ask({ type: 'search-issues', issue, text });
    if (mine !== searches || left.aborted) return;
    become({ search: { candidates: reply.ok ? reply.value : null, pending: false } });
  }

  /** The same text sent again is the same command, so it cannot be parked twice. */
  function commandFor(draft: Draft): string {
    if (attempt.command === '' || !sameDraft(attempt.draft, draft))
      attempt = { command: crypto.randomUUID(), draft };
    return attempt.command;
  }

  function send(command: string, draft: Draft): Promise<Reply<ParkResult>> {
    const pageUser = page.signedInUser();
    become({ parking: { state: 'sending' } });
    return ask({ type: 'park-issue', issue, command, ...draft, ...(pageUser !== null && { pageUser }) });
  }

  function tell(reply: Reply<ParkResult>): void {
    if (left.aborted) return;
    become({
      parking: reply.ok
        ? { state: 'done', result: reply.value }
        : { state: 'failed', failure: reply.failure },
    });
    if (reply.ok) page.onView(reply.value.plan);
    else page.onPending();
  }

  function clear(): void {
    searches += 1;
    searchText = '';
    attempt = { command: '', draft: emptyDraft };
    desk = { ...desk, draft: emptyDraft, search: noSearch };
    void keepDraft(issue, emptyDraft);
  }

  return {
    desk: () => desk,
    async open() {
      const reply = await ask({ type: 'read-draft', issue });
      if (reply.ok && reply.value !== null && !typed && !left.aborted) become({ draft: reply.value });
    },
    write(part) {
      typed = true;
      become({ draft: { ...desk.draft, ...part }, parking: { state: 'writing' } });
      void keepDraft(issue, desk.draft);
    },
    search(text) {
      searches += 1;
      searchText = text;
      become({ search: { candidates: null, pending: isSearchable(text) } });
      searchSoon();
    },
    async park() {
      const { draft } = desk;
      const reply = await send(commandFor(draft), draft);
      if (reply.ok || reply.failure.values.kept === 1) clear();
      tell(reply);
    },
    async sendAgain({ command, reference, reason }) {
      tell(await send(command, { reference, reason }));
    },
    async discard(command) {
      await ask({ type: 'discard-command', issue, command });
      if (!left.aborted) page.onPending();
    },
  };
}

async function keepDraft(issue: IssueAddress, draft: Draft): Promise<void> {
  await ask({ type: 'keep-draft', issue, draft: sameDraft(draft, emptyDraft) ? null : draft });
}

function isSearchable(text: string): boolean {
  return text.trim().length >= fewestCharacters;
}

function sameDraft(one: Draft, other: Draft): boolean {
  return one.reference === other.reference && one.reason === other.reason;
}
