import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, readDraft } from './drafts';
import { planning } from './testing/plans';
import { createTestService, type TestService } from './testing/test-service';

const draft = { reference: '#2', reason: 'Half a sen' };
let world: TestService;

beforeEach(() => {
  fakeBrowser.reset();
  world = createTestService();
});

test('a draft is kept per planning issue, survives a restart, and is gone when it is given up', async () => {
  expect(await readDraft(world.service, { issue: planning })).toBeNull();
  await keepDraft(world.service, { issue: planning, draft });
  const { service } = world.restarted();
  expect(await readDraft(service, { issue: { ...planning, projectPath: 'GitLab-Com/Team' } })).toEqual(draft);
  expect(await readDraft(service, { issue: { ...planning, iid: 8 } })).toBeNull();
  await keepDraft(service, { issue: planning, draft: null });
  expect(await readDraft(service, { issue: planning })).toBeNull();
});

test('a browser without room for it says so', async () => {
  const service = { ...world.service, drafts: { ...world.service.drafts, keep: async () => false } };
  await expect(keepDraft(service, { issue: planning, draft })).rejects.toMatchObject({
    failure: { kind: 'not-saved', values: { reason: 'storage-full' } },
  });
});
