import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, readDraft } from './drafts';
import { removeInstance } from './instances';
import { planning } from './testing/plans';
import { createTestService, type TestService } from './testing/test-service';
import { keepToolDraft, readToolDraft } from './tool-drafts';

const tool = 'capacity';
const draft = { notes: 'On call the fir' };
let world: TestService;

beforeEach(() => {
  fakeBrowser.reset();
  world = createTestService();
});

test('what is typed is kept per planning issue and tool, survives a restart, and is gone when it is given up', async () => {
  expect(await readToolDraft(world.service, { issue: planning, tool })).toBeNull();
  await keepToolDraft(world.service, { issue: planning, tool, draft });
  const { service } = world.restarted();
  const shouted = { ...planning, projectPath: 'GitLab-Com/Team' };
  expect(await readToolDraft(service, { issue: shouted, tool })).toEqual(draft);
  expect(await readToolDraft(service, { issue: planning, tool: 'threads' })).toBeNull();
  expect(await readToolDraft(service, { issue: { ...planning, iid: 8 }, tool })).toBeNull();
  await keepToolDraft(service, { issue: planning, tool, draft: null });
  expect(await readToolDraft(service, { issue: planning, tool })).toBeNull();
});

test('it does not touch what is typed into the add form', async () => {
  await keepDraft(world.service, { issue: planning, draft: { reference: '#2', reason: 'Why' } });
  await keepToolDraft(world.service, { issue: planning, tool, draft });
  await keepToolDraft(world.service, { issue: planning, tool, draft: null });
  expect(await readDraft(world.service, { issue: planning })).toEqual({ reference: '#2', reason: 'Why' });
});

test('it goes with its instance', async () => {
  await keepToolDraft(world.service, { issue: planning, tool, draft });
  await removeInstance(world.service, { type: 'remove-instance', origin: planning.origin });
  expect(await readToolDraft(world.service, { issue: planning, tool })).toBeNull();
});

test('a browser without room for it says so', async () => {
  const toolDrafts = { ...world.service.toolDrafts, keep: async () => false };
  const service = { ...world.service, toolDrafts };
  await expect(keepToolDraft(service, { issue: planning, tool, draft })).rejects.toMatchObject({
    failure: { kind: 'not-saved', values: { reason: 'storage-full' } },
  });
});
