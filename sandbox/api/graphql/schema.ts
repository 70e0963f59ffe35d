import { buildSchema } from 'graphql';

/** The part of GitLab's schema a planning tool needs, with GitLab's names and nullability. */
export const schema = buildSchema(`
scalar Time
scalar Date
scalar ISO8601Date
scalar JSON
scalar WorkItemID
scalar IssueID
scalar NoteID
scalar NoteableID
scalar UserID
scalar LabelID
scalar MilestoneID
scalar DiscussionID
scalar WorkItemsTypeID

type Query {
  currentUser: CurrentUser
  metadata: Metadata
  project(fullPath: ID!): Project
  group(fullPath: ID!): Group
  namespace(fullPath: ID!): Namespace
  workItem(id: WorkItemID!): WorkItem
  issue(id: IssueID!): Issue
  users(usernames: [String!], ids: [ID!], first: Int): UserCoreConnection
  workItemsByReference(contextNamespacePath: ID, refs: [String!]!): WorkItemConnection
}

type Mutation {
  workItemUpdate(input: WorkItemUpdateInput!): WorkItemUpdatePayload
  workItemCreate(input: WorkItemCreateInput!): WorkItemCreatePayload
  createNote(input: CreateNoteInput!): CreateNotePayload
}

type Metadata { version: String! revision: String! enterprise: Boolean! }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type UserStatus { emoji: String message: String availability: AvailabilityEnum! clearStatusAt: Time }
enum AvailabilityEnum { NOT_SET BUSY }

interface User { id: ID! username: String! name: String! webUrl: String! avatarUrl: String status: UserStatus }
type UserCore implements User { id: ID! username: String! name: String! webUrl: String! avatarUrl: String status: UserStatus }
type CurrentUser implements User { id: ID! username: String! name: String! webUrl: String! avatarUrl: String status: UserStatus }
type UserCoreConnection { nodes: [UserCore] pageInfo: PageInfo! count: Int! }

type Group { id: ID! fullPath: ID! name: String! webUrl: String! milestones(title: String, searchTitle: String, includeAncestors: Boolean, state: MilestoneStateEnum, first: Int): MilestoneConnection }
type Namespace {
  id: ID!
  fullPath: ID!
  name: String!
  workItem(iid: String!): WorkItem
  workItems(iids: [String!], iid: String, state: IssuableState, search: String, first: Int, after: String): WorkItemConnection
  workItemTypes(name: IssueType, first: Int): WorkItemTypeConnection
}
type Project {
  id: ID!
  fullPath: ID!
  name: String!
  nameWithNamespace: String!
  webUrl: String
  visibility: String
  issue(iid: String!): Issue
  workItems(iids: [String!], iid: String, state: IssuableState, search: String, first: Int, after: String): WorkItemConnection
  workItemTypes(name: IssueType, first: Int): WorkItemTypeConnection
  milestones(title: String, searchTitle: String, includeAncestors: Boolean, state: MilestoneStateEnum, first: Int): MilestoneConnection
}

enum MilestoneStateEnum { active closed }
enum IssuableState { opened closed locked all }
enum IssueState { opened closed locked all }
enum IssueType { ISSUE TASK INCIDENT EPIC TEST_CASE REQUIREMENT OBJECTIVE KEY_RESULT TICKET }
enum WorkItemState { OPEN CLOSED }
enum WorkItemStateEvent { REOPEN CLOSE }
enum WorkItemWidgetType { ASSIGNEES DESCRIPTION HIERARCHY LABELS MILESTONE NOTES START_AND_DUE_DATE WEIGHT }
enum NotesFilterType { ALL_NOTES ONLY_COMMENTS ONLY_ACTIVITY }
enum WorkItemDiscussionsSort { CREATED_ASC CREATED_DESC }

type Milestone { id: ID! iid: ID! title: String! description: String state: MilestoneStateEnum! startDate: Time dueDate: Time expired: Boolean! webPath: String! groupMilestone: Boolean! projectMilestone: Boolean! }
type MilestoneConnection { nodes: [Milestone] pageInfo: PageInfo! }
type Label { id: ID! title: String! color: String! textColor: String! description: String }
type LabelConnection { nodes: [Label] pageInfo: PageInfo! count: Int! }

type TaskCompletionStatus { count: Int! completedCount: Int! }
type WorkItemType { id: WorkItemsTypeID! name: String! iconName: String }
type WorkItemTypeConnection { nodes: [WorkItemType] pageInfo: PageInfo! }
type WorkItemConnection { nodes: [WorkItem] pageInfo: PageInfo! count: Int }

type WorkItem {
  id: WorkItemID!
  iid: String!
  title: String!
  titleHtml: String
  description: String
  state: WorkItemState!
  lockVersion: Int!
  confidential: Boolean!
  author: UserCore
  createdAt: Time!
  updatedAt: Time!
  closedAt: Time
  webUrl: String
  webPath: String
  reference(full: Boolean = false): String!
  workItemType: WorkItemType!
  namespace: Namespace
  project: Project
  movedToWorkItemUrl: String
  userPermissions: WorkItemPermissions!
  widgets(onlyTypes: [WorkItemWidgetType!]): [WorkItemWidget!]
}

type WorkItemPermissions { readWorkItem: Boolean! updateWorkItem: Boolean! setWorkItemMetadata: Boolean! createNote: Boolean! }

interface WorkItemWidget { type: WorkItemWidgetType }
type WorkItemWidgetDescription implements WorkItemWidget { type: WorkItemWidgetType description: String descriptionHtml: String edited: Boolean! lastEditedAt: Time lastEditedBy: UserCore taskCompletionStatus: TaskCompletionStatus }
type WorkItemWidgetAssignees implements WorkItemWidget { type: WorkItemWidgetType assignees: UserCoreConnection allowsMultipleAssignees: Boolean! }
type WorkItemWidgetLabels implements WorkItemWidget { type: WorkItemWidgetType labels: LabelConnection allowsScopedLabels: Boolean! }
type WorkItemWidgetMilestone implements WorkItemWidget { type: WorkItemWidgetType milestone: Milestone }
type WorkItemWidgetWeight implements WorkItemWidget { type: WorkItemWidgetType weight: Int rolledUpWeight: Int }
type WorkItemWidgetStartAndDueDate implements WorkItemWidget { type: WorkItemWidgetType startDate: Date dueDate: Date isFixed: Boolean! }
type WorkItemWidgetHierarchy implements WorkItemWidget { type: WorkItemWidgetType parent: WorkItem hasChildren: Boolean! hasParent: Boolean! children(first: Int): WorkItemConnection }
type WorkItemWidgetNotes implements WorkItemWidget { type: WorkItemWidgetType discussions(first: Int, after: String, filter: NotesFilterType, sort: WorkItemDiscussionsSort): DiscussionConnection }

type Discussion { id: DiscussionID! resolvable: Boolean! resolved: Boolean! createdAt: Time! notes(first: Int): NoteConnection! }
type DiscussionConnection { nodes: [Discussion] pageInfo: PageInfo! }
type Note {
  id: NoteID!
  body: String!
  bodyHtml: String
  system: Boolean!
  systemNoteIconName: String
  systemNoteMetadata: SystemNoteMetadata
  author: UserCore
  createdAt: Time!
  updatedAt: Time!
  discussion: Discussion
}
type NoteConnection { nodes: [Note] pageInfo: PageInfo! count: Int }
type SystemNoteMetadata { id: ID! action: String descriptionVersion: DescriptionVersion }
type DescriptionVersion { id: ID! description: String }

type Issue {
  id: ID!
  iid: ID!
  title: String!
  description: String
  descriptionHtml: String
  state: IssueState!
  confidential: Boolean!
  weight: Int
  author: UserCore!
  assignees: UserCoreConnection
  labels: LabelConnection
  milestone: Milestone
  createdAt: Time!
  updatedAt: Time!
  closedAt: Time
  lastEditedAt: Time
  dueDate: Time
  webUrl: String!
  webPath: String!
  reference(full: Boolean = false): String!
  taskCompletionStatus: TaskCompletionStatus!
  notes(first: Int, filter: NotesFilterType): NoteConnection!
  discussions(first: Int, filter: NotesFilterType): DiscussionConnection!
}

input TaskListToggleInput { checked: Boolean! lineSource: String! lineSourcepos: String! }
input WorkItemWidgetDescriptionInput { description: String taskListToggle: TaskListToggleInput }
input WorkItemWidgetAssigneesInput { assigneeIds: [UserID!]! }
input WorkItemWidgetLabelsUpdateInput { addLabelIds: [LabelID!] removeLabelIds: [LabelID!] }
input WorkItemWidgetLabelsCreateInput { labelIds: [LabelID!]! }
input WorkItemWidgetMilestoneInput { milestoneId: MilestoneID }
input WorkItemWidgetWeightInput { weight: Int }
input WorkItemWidgetStartAndDueDateUpdateInput { startDate: Date dueDate: Date isFixed: Boolean }
input WorkItemWidgetHierarchyCreateInput { parentId: WorkItemID }

input WorkItemUpdateInput {
  id: WorkItemID!
  clientMutationId: String
  title: String
  stateEvent: WorkItemStateEvent
  confidential: Boolean
  descriptionWidget: WorkItemWidgetDescriptionInput
  assigneesWidget: WorkItemWidgetAssigneesInput
  labelsWidget: WorkItemWidgetLabelsUpdateInput
  milestoneWidget: WorkItemWidgetMilestoneInput
  weightWidget: WorkItemWidgetWeightInput
  startAndDueDateWidget: WorkItemWidgetStartAndDueDateUpdateInput
}
type WorkItemUpdatePayload { workItem: WorkItem errors: [String!]! clientMutationId: String }

input WorkItemCreateInput {
  namespacePath: ID!
  clientMutationId: String
  title: String!
  workItemTypeId: WorkItemsTypeID!
  confidential: Boolean
  descriptionWidget: WorkItemWidgetDescriptionInput
  assigneesWidget: WorkItemWidgetAssigneesInput
  labelsWidget: WorkItemWidgetLabelsCreateInput
  milestoneWidget: WorkItemWidgetMilestoneInput
  startAndDueDateWidget: WorkItemWidgetStartAndDueDateUpdateInput
  hierarchyWidget: WorkItemWidgetHierarchyCreateInput
}
type WorkItemCreatePayload { workItem: WorkItem errors: [String!]! clientMutationId: String }

input CreateNoteInput { noteableId: NoteableID! body: String! discussionId: DiscussionID internal: Boolean clientMutationId: String }
type CreateNotePayload { note: Note errors: [String!]! clientMutationId: String }
`);
