import type { DiscussionFacts } from '@/utils/plan/conversation-facts';
import { sameMember } from '@/utils/plan/reading/members';
import { noteUrl, threadUrl, workloadDiscussion } from '@/utils/plan/threads/thread-facts';
import {
  type FoundWorkloadNote,
  readWorkloadNote,
  type WorkloadNote,
  writeWorkloadNote,
} from '@/utils/plan/threads/workload-note';
import type { ThreadsOrder } from '@/utils/protocol/thread-orders';
import { ServiceFailure } from '../failures';
import type { ItemResult, JobContext, JobKind } from '../jobs/job-kind';
import { isSameUser } from '../same-user';
import { withoutTwinComments } from './without-twin-comments';

/**
 * Opens a workload thread for everybody who has none, and brings the others up to date where they are ours to change.
 * What is there is looked up before each, so that nobody gets two. An item's values: `url` of the thread, `change`
 * 'opened' or 'updated'; of one left alone the `reason`, 'changed' by hand or posted by another `author`.
 */
export const threadsKind: JobKind<ThreadsOrder> = {
  items: ({ people }) => [...new Set(people.map(({ username }) => username.toLowerCase()))],
  afterFailure: 'go-on',
  async run(context, { people }, item) {
    const ordered = people.find(({ username }) => sameMember(username, item));
    if (!ordered) return { outcome: 'skipped', values: { reason: 'not-ordered' } };
    const { webUrl } = await context.planningIssue();
    const { projectPath, iid } = context.issue;
    const found = workloadDiscussion(await context.gateway.discussions(projectPath, iid), item);
    return found ? update(context, found, ordered, webUrl) : open(context, ordered, webUrl);
  },
};

async function open(
  { gateway, issue }: JobContext,
  ordered: WorkloadNote,
  webUrl: string,
): Promise<ItemResult> {
  const opened = await gateway.createDiscussion(issue.projectPath, issue.iid, writeWorkloadNote(ordered));
  checkStored(opened.notes[0].body, ordered);
  const first = await withoutTwinComments(gateway, issue, opened.notes[0]);
  return { outcome: 'done', values: { change: 'opened', url: noteUrl(first, webUrl) } };
}

async function update(
  { gateway, issue, username }: JobContext,
  found: DiscussionFacts,
  ordered: WorkloadNote,
  webUrl: string,
): Promise<ItemResult> {
  const [first] = found.notes;
  const url = threadUrl(found, webUrl);
  const known = readWorkloadNote(first.body);
  if (known !== null && tells(known, ordered)) return { outcome: 'already', values: { url } };
  if (!isSameUser(first.author, username)) {
    return { outcome: 'skipped', values: { url, reason: 'author', author: first.author } };
  }
  if (known === null || known.changed) return { outcome: 'skipped', values: { url, reason: 'changed' } };
  const body = writeWorkloadNote(ordered, known.added);
  checkStored((await gateway.updateNote(issue.projectPath, issue.iid, first.id, body)).body, ordered);
  return { outcome: 'done', values: { change: 'updated', url } };
}

/** The answer says whether it happened: GitLab may have run and taken out a part of the text. */
function checkStored(body: string, ordered: WorkloadNote): void {
  const stored = readWorkloadNote(body);
  if (stored === null || !tells(stored, ordered)) throw new ServiceFailure('not-saved');
}

function tells(note: FoundWorkloadNote, ordered: WorkloadNote): boolean {
  const asWritten = readWorkloadNote(writeWorkloadNote(ordered));
  return note.fingerprint === ordered.fingerprint && note.text === asWritten?.text;
}
