import type {
  DiscussionFacts,
  LabelEvent,
  NoteFacts,
  Reaction,
  WeightEvent,
} from '@/utils/plan/conversation-facts';
import type { IssueFacts, MilestoneFacts, Unknown } from '@/utils/plan/facts';

/** A planning issue as read for its plan. */
export interface PlanningIssueFacts {
  readonly projectPath: string;
  readonly iid: number;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  /** It is closed because it was moved to another project; absent otherwise. */
  readonly moved?: true;
  /** Instant; null while open. */
  readonly closedAt: string | null;
  /** Markdown, '' when GitLab has none. */
  readonly description: string;
  readonly labels: readonly string[];
  readonly milestone: MilestoneFacts | null;
  /** User names of those who may change it, as far as it tells: its author, its assignees, whoever closed it. */
  readonly keepers: readonly string[];
  readonly updatedAt: string;
}

/** A description at one moment, read past every cache, for a write. */
export interface DescriptionSnapshot {
  readonly description: string;
  /** Grows by one with every change of title or description; null where the instance does not tell (no GraphQL). */
  readonly lockVersion: number | null;
}

/** What GitLab holds after a write. */
export interface SavedDescription extends DescriptionSnapshot {
  /** What the write itself stored; another text than the one sent where GitLab ran quick actions in it. */
  readonly stored: string;
}

/** One thing somebody did that moved a description's lock version. */
export interface DescriptionActivity {
  /** 'untold': it changed the description, and GitLab does not tell to what (a ticked task, a deleted version). */
  readonly kind: 'text' | 'title' | 'untold';
  /** The description it stored; '' unless `kind` is 'text'. */
  readonly text: string;
  /** Name of who did it; '' when the user is gone. */
  readonly author: string;
  /** The same one's user name. */
  readonly username: string;
  /** Instant, by GitLab's clock. */
  readonly at: string;
}

/** What happened to a description lately, newest first. */
export interface DescriptionHistory {
  readonly activities: readonly DescriptionActivity[];
  /** Nothing older is left out. */
  readonly complete: boolean;
}

export interface TokenIdentity {
  readonly username: string;
  readonly name: string;
  /** Null: GitLab did not tell. */
  readonly scopes: readonly string[] | null;
  /** `YYYY-MM-DD`; null: does not expire; unknown: GitLab did not tell. */
  readonly expiresAt: string | null | Unknown;
}

/** What to set on an issue; what is absent stays as it is. Everything goes by the names people use. */
export interface IssueWrite {
  /** Title; null takes the milestone away. */
  readonly milestone?: string | null | undefined;
  /** User names of all that are to be assigned. */
  readonly assignees?: readonly string[] | undefined;
  readonly addLabels?: readonly string[] | undefined;
  readonly removeLabels?: readonly string[] | undefined;
  /** Null takes the weight away. */
  readonly weight?: number | null | undefined;
}

export interface ProjectFacts {
  /** Full path as GitLab spells it. */
  readonly path: string;
  readonly name: string;
  readonly webUrl: string;
}

/** An issue to create. */
export interface NewIssue {
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  /** Title of a milestone the project can use; null for none. */
  readonly milestone: string | null;
  /** An issue of the project whose assignees and confidentiality it takes; null for none. */
  readonly like: number | null;
}

/** A sub-task of an issue. */
export interface ChildTask {
  readonly projectPath: string;
  readonly iid: number;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  /** `YYYY-MM-DD`; null where it has none. */
  readonly dueDate: string | null;
  /** Whether the user may change it. Null: GitLab does not tell. */
  readonly mayUpdate: boolean | null;
}

export interface NewChildTask extends Pick<ChildTask, 'title' | 'dueDate'> {
  readonly description: string;
}

/** One GitLab instance, as one user sees it. Every method rejects with a `GatewayFailure` and nothing else. */
export interface Gateway {
  /** Who the token belongs to and what it may do. */
  identity(): Promise<TokenIdentity>;
  project(path: string): Promise<ProjectFacts>;
  planningIssue(projectPath: string, iid: number): Promise<PlanningIssueFacts>;
  /** Issues with the planning label, newest first, at most 100. */
  planningIssues(
    projectPath: string,
    label: string,
    state: 'opened' | 'all',
  ): Promise<readonly PlanningIssueFacts[]>;
  /** Issues of one project by iid; one that GitLab does not list (missing or hidden) is absent from the map. */
  issues(projectPath: string, iids: readonly number[]): Promise<ReadonlyMap<number, IssueFacts>>;
  /** The milestone of that title the project can use (its own or an ancestor group's); null when there is none. */
  milestone(projectPath: string, title: string): Promise<MilestoneFacts | null>;
  /** Open issues whose title matches, at most 20. */
  searchIssues(projectPath: string, text: string): Promise<readonly IssueFacts[]>;
  /** Issues of every project that are assigned to a user and on milestones of that title, at most 100; open ones unless told. */
  assignedIssues(
    username: string,
    milestone: string,
    state?: 'opened' | 'all',
  ): Promise<readonly IssueFacts[]>;
  /** A fresh read before a write. */
  descriptionForWrite(projectPath: string, iid: number): Promise<DescriptionSnapshot>;
  /**
   * Writes the description and answers what GitLab holds after it. Never retried by itself. Resolves whenever the
   * write went through; without a lock version where GitLab could not be asked for it any more. After 'offline',
   * 'timeout', 'server-trouble' and 'unexpected-answer' the write may still have arrived.
   */
  saveDescription(projectPath: string, iid: number, description: string): Promise<SavedDescription>;
  /**
   * The latest changes of a description, as far back as `reaches` asks for, some hundreds at most; null where the
   * instance or its licence keeps no versions, or does not tell.
   */
  descriptionHistory(
    projectPath: string,
    iid: number,
    reaches: (activities: readonly DescriptionActivity[]) => boolean,
  ): Promise<DescriptionHistory | null>;
  /** What people say about an issue, oldest first, past every cache. */
  discussions(projectPath: string, iid: number): Promise<readonly DiscussionFacts[]>;
  /** Opens a thread. Never retried by itself; like every create below, it may have arrived though it failed. */
  createDiscussion(projectPath: string, iid: number, body: string): Promise<DiscussionFacts>;
  /** The comments among the latest hundred notes of an issue, newest first, past every cache. */
  latestComments(projectPath: string, iid: number): Promise<readonly NoteFacts[]>;
  createNote(projectPath: string, iid: number, body: string): Promise<NoteFacts>;
  /** Puts another text into a comment and answers what GitLab stored. */
  updateNote(projectPath: string, iid: number, noteId: number, body: string): Promise<NoteFacts>;
  /** Takes away a comment of the token's user. */
  deleteNote(projectPath: string, iid: number, noteId: number): Promise<void>;
  /** The emoji people gave an issue, past every cache. */
  reactions(projectPath: string, iid: number): Promise<readonly Reaction[]>;
  /** Gives an emoji in the name of the token's user; one given already is refused as 'not-found-or-hidden'. */
  addReaction(projectPath: string, iid: number, name: string): Promise<Reaction>;
  /** Takes back an emoji of the token's user. */
  removeReaction(projectPath: string, iid: number, id: number): Promise<void>;
  /** Who set an issue's weight to what, oldest first; unknown where the instance keeps no such history. */
  weightEvents(projectPath: string, iid: number): Promise<readonly WeightEvent[] | Unknown>;
  /** Who gave an issue which label and who took it away, oldest first. */
  labelEvents(projectPath: string, iid: number): Promise<readonly LabelEvent[]>;
  /** Closes an issue and answers it as it stands then. */
  closeIssue(projectPath: string, iid: number): Promise<PlanningIssueFacts>;
  /** The text of the project's issue template of that name; null where there is none. */
  issueTemplate(projectPath: string, name: string): Promise<string | null>;
  /** Creates an issue and answers what GitLab made of it: it leaves out what the user may not set, or is not there. */
  createIssue(projectPath: string, issue: NewIssue): Promise<PlanningIssueFacts>;
  /** The issues an issue is linked to, past every cache. */
  linkedIssues(projectPath: string, iid: number): Promise<readonly IssueFacts[]>;
  /** Links two issues of a project; a link that is there is refused as 'conflict'. */
  linkIssues(projectPath: string, iid: number, other: number): Promise<void>;
  /** The sub-tasks of an issue. */
  childTasks(projectPath: string, iid: number): Promise<readonly ChildTask[]>;
  createChildTask(projectPath: string, iid: number, task: NewChildTask): Promise<ChildTask>;
  /** The active milestones a project can use, its own and those of the groups above. */
  milestones(projectPath: string): Promise<readonly MilestoneFacts[]>;
  /** A fresh read of an issue before it is changed. */
  issueForWrite(projectPath: string, iid: number): Promise<IssueFacts>;
  /**
   * Changes an issue and answers what GitLab holds after it, which may be less than was asked for. Never creates a
   * label: fails with 'not-saved' and the reason 'no-milestone', 'no-label' or 'no-user' where the project cannot use
   * one. Never retried by itself, as `saveDescription`.
   */
  changeIssue(projectPath: string, iid: number, write: IssueWrite): Promise<IssueFacts>;
  /** Names of the labels the project can use that contain a text, at most 100. */
  labels(projectPath: string, search: string): Promise<readonly string[]>;
  /** Which of these issues the user may plan with: set milestone, assignees, labels, weight. Null: GitLab does not tell. */
  plannable(projectPath: string, iids: readonly number[]): Promise<ReadonlySet<number> | null>;
  /** Whether the user may change an issue's title and description. Null: GitLab does not tell. */
  mayUpdate(projectPath: string, iid: number): Promise<boolean | null>;
}
