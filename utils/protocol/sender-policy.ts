import { issuesNamedBy, placeOf, sameIssue } from '@/utils/page/address';
import type { IssueAddress, TeamProject } from './fields';
import { type Message, messages } from './messages';

/** What the browser itself says of who sent a message. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** This extension: its id and the address its own pages begin with, e.g. `chrome-extension://abc/`. */
export interface Ourselves {
  readonly id: string;
  readonly pages: string;
}

/** What the user set up: the instances we work on and the team projects on them. */
export interface Places {
  /** Each its origin, with its relative URL root where it has one. */
  readonly instances: readonly string[];
  readonly projects: readonly TeamProject[];
}

/** A sender the policy knows: our own page, or the top frame of a GitLab tab with the issues its URL names. */
export type Sender =
  | { readonly surface: 'page' }
  | {
      readonly surface: 'tab';
      readonly tabId: number;
      readonly origin: string;
      readonly issues: readonly IssueAddress[];
    };

/** Who a message comes from, by the browser's word alone; null for anybody the background does not talk to. */
export function identify(sender: MessageSender, ourselves: Ourselves, places: Places): Sender | null {
  if (sender.id !== ourselves.id || (sender.tab && sender.frameId !== 0)) return null;
  return sender.url?.startsWith(ourselves.pages) ? ownPage(sender, ourselves) : gitlabTab(sender, places);
}

/**
 * Whether a known sender may send this message now: its surface may, its instance is set up, and from a tab the
 * tab's URL names the issue the message names. Parking alone may reach further: into a set-up team project of the
 * tab's own instance (that the target is an open planning issue is asked of GitLab when it is written).
 */
export function permits(message: Message, sender: Sender, places: Places): boolean {
  const { from } = messages[message.type];
  if (from !== 'both' && from !== sender.surface) return false;
  const origin = instanceOf(message);
  if (origin !== null && !places.instances.includes(origin)) return false;
  if (sender.surface === 'page' || !('issue' in message)) return true;
  return (
    sender.issues.some((shown) => sameIssue(shown, message.issue)) ||
    (message.type === 'park-issue' && sender.origin === origin && isInTeamProject(message.issue, places))
  );
}

function ownPage(sender: MessageSender, ourselves: Ourselves): Sender | null {
  const own = sender.origin === undefined || ourselves.pages === `${sender.origin}/`;
  return own ? { surface: 'page' } : null;
}

/** The tab's URL tells what it shows at receipt; the frame's own URL may be the one its document was loaded from. */
function gitlabTab({ url, tab }: MessageSender, { instances }: Places): Sender | null {
  const [frame, shown] = [URL.parse(url ?? ''), URL.parse(tab?.url ?? '')];
  if (tab?.id === undefined || !frame || !shown || frame.origin !== shown.origin) return null;
  const place = placeOf(shown.href, instances);
  if (shown.protocol !== 'https:' || place === null) return null;
  const { origin } = place;
  return { surface: 'tab', tabId: tab.id, origin, issues: issuesNamedBy(shown.href, instances) };
}

function instanceOf(message: Message): string | null {
  if ('issue' in message) return message.issue.origin;
  return 'origin' in message ? message.origin : null;
}

function isInTeamProject({ origin, projectPath }: IssueAddress, { projects }: Places): boolean {
  return projects.some(
    (project) => project.origin === origin && project.projectPath.toLowerCase() === projectPath.toLowerCase(),
  );
}
