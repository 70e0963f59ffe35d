/** Plain data of the stand-in's state. Names follow GitLab's own where it has one. */

export type Visibility = 'public' | 'internal' | 'private';
export type IssueState = 'opened' | 'closed';
export type IssueType = 'ISSUE' | 'TASK' | 'INCIDENT';
export type LinkType = 'relates_to' | 'blocks' | 'is_blocked_by';

/** GitLab's access levels; the number is what the API speaks. */
export const AccessLevel = {
  none: 0,
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
} as const;

export interface User {
  id: number;
  username: string;
  name: string;
  avatarUrl: string | null;
}

export interface AccessToken {
  id: number;
  value: string;
  name: string;
  description: string | null;
  userId: number;
  scopes: string[];
  createdAt: string;
  expiresAt: string | null;
  revoked: boolean;
  lastUsedAt: string | null;
}

export interface Member {
  userId: number;
  accessLevel: number;
}

export interface Group {
  id: number;
  fullPath: string;
  name: string;
  members: Member[];
}

export interface Project {
  id: number;
  fullPath: string;
  name: string;
  description: string;
  visibility: Visibility;
  members: Member[];
  /** Issue templates by file name without `.md`. */
  issueTemplates: Map<string, string>;
}

/** Where a milestone or label is kept: one project, or a group whose projects inherit it. */
export type Owner = { kind: 'project'; id: number } | { kind: 'group'; id: number };

export interface Milestone {
  id: number;
  iid: number;
  owner: Owner;
  title: string;
  description: string;
  state: 'active' | 'closed';
  startDate: string | null;
  dueDate: string | null;
  createdAt: string;
}

export interface Label {
  id: number;
  owner: Owner;
  name: string;
  color: string;
  textColor: string;
  description: string | null;
}

export interface DescriptionVersion {
  id: number;
  description: string | null;
}

export interface Issue {
  id: number;
  iid: number;
  projectId: number;
  type: IssueType;
  title: string;
  description: string | null;
  state: IssueState;
  confidential: boolean;
  authorId: number;
  assigneeIds: number[];
  labels: string[];
  milestoneId: number | null;
  weight: number | null;
  startDate: string | null;
  dueDate: string | null;
  parentId: number | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedById: number | null;
  lastEditedAt: string | null;
  lastEditedById: number | null;
  lockVersion: number;
}

export interface Note {
  id: number;
  issueId: number;
  discussionId: string;
  individual: boolean;
  authorId: number;
  body: string;
  system: boolean;
  /** Icon name of a system note, as in GitLab's `systemNoteMetadata.action`. */
  action: string | null;
  descriptionVersion: DescriptionVersion | null;
  resolvable: boolean;
  resolved: boolean;
  createdAt: string;
}

export interface WeightEvent {
  id: number;
  issueId: number;
  userId: number;
  weight: number | null;
  createdAt: string;
}

export interface LabelEvent {
  id: number;
  issueId: number;
  userId: number;
  label: string;
  action: 'add' | 'remove';
  createdAt: string;
}

export interface AwardEmoji {
  id: number;
  issueId: number;
  userId: number;
  name: string;
  createdAt: string;
}

export interface IssueLink {
  id: number;
  sourceId: number;
  targetId: number;
  type: LinkType;
}

export interface Epic {
  id: number;
  iid: number;
  groupId: number;
  title: string;
  state: IssueState;
}

export interface MergeRequest {
  id: number;
  iid: number;
  projectId: number;
  title: string;
  description: string;
  state: 'opened' | 'merged' | 'closed';
  authorId: number;
}

/** A quick action that a written description made GitLab run. */
export interface QuickActionRun {
  issueId: number;
  userId: number;
  command: string;
  argument: string;
}
