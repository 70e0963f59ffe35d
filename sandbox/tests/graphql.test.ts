import { afterAll, beforeAll, expect, it } from 'vitest';
import { planningIssue, seedWorld, tokens } from '../index';
import { type Client, startClient, today } from './harness';

let client: Client;

beforeAll(async () => {
  client = await startClient(seedWorld(today));
});
afterAll(() => client.sandbox.close());

const ask = async (query: string, variables = {}, token: string | null = tokens.api) =>
  (await client.graphql(query, variables, token)).json();

const work = `query ($path: ID!, $iids: [String!]) {
  project(fullPath: $path) { workItems(iids: $iids, first: 10) { nodes {
    id iid lockVersion widgets { type ... on WorkItemWidgetDescription { description lastEditedAt lastEditedBy { username } } }
  } } }
}`;
const update = `mutation ($id: WorkItemID!, $text: String!) {
  workItemUpdate(input: { id: $id, descriptionWidget: { description: $text } }) { errors workItem { lockVersion } }
}`;

it('reads lock version and description, and null for what is hidden', async () => {
  const path =
    'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team';
  const { data } = await ask(work, { path, iids: ['413'] });
  expect(data.project.workItems.nodes).toMatchObject([{ iid: '413', lockVersion: 7 }]);
  expect(await ask(work, { path: 'gitlab-org/security/gitlab', iids: ['8801'] })).toEqual({
    data: { project: null },
  });
});

it('writes a description, counts the lock version and keeps the version in history', async () => {
  const issue = planningIssue(client.sandbox.world);
  const id = `gid://gitlab/WorkItem/${issue.id}`;
  const answer = await ask(update, { id, text: `${issue.description}\n\nmore` });
  expect(answer.data.workItemUpdate).toEqual({ errors: [], workItem: { lockVersion: 8 } });
  const history = await ask(
    `query ($id: WorkItemID!) { workItem(id: $id) { widgets(onlyTypes: [NOTES]) { ... on WorkItemWidgetNotes {
      discussions(filter: ONLY_ACTIVITY) { nodes { notes { nodes { systemNoteMetadata { action descriptionVersion { id description } } } } } }
    } } } }`,
    { id },
  );
  const [widget] = history.data.workItem.widgets;
  const metadata = widget.discussions.nodes.at(-1).notes.nodes[0].systemNoteMetadata;
  expect(metadata).toMatchObject({
    action: 'description',
    descriptionVersion: { description: issue.description },
  });
});

it('refuses mutations to read_api with the one vague error', async () => {
  const id = `gid://gitlab/WorkItem/${planningIssue(client.sandbox.world).id}`;
  const answer = await ask(update, { id, text: 'x' }, tokens.readApi);
  expect(answer.data.workItemUpdate).toBeNull();
  expect(answer.errors[0].message).toContain("don't have permission");
});

it('answers a bad token with 401 and has nobody for an anonymous caller', async () => {
  expect((await client.graphql('{ currentUser { username } }', {}, tokens.expired)).status).toBe(401);
  expect(await ask('{ currentUser { username } }', {}, null)).toEqual({ data: { currentUser: null } });
});

it('has no lockVersion to send', async () => {
  const answer = await ask(
    'mutation { workItemUpdate(input: { id: "gid://gitlab/WorkItem/1", lockVersion: 1 }) { errors } }',
  );
  expect(answer.errors[0].message).toContain('lockVersion');
});
