import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '@/utils/gitlab/create-gateway';
import { readPlan } from '@/utils/service/read-plan';
import { createTestServiceWithToken } from '@/utils/service/testing/test-service';
import { findingSentence } from '@/utils/strings/findings';
import { fixSentence } from '@/utils/strings/fixes';
import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { loopbackFetch } from './loopback-fetch';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: teamProjectPath, iid: 413 };

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ today: '2026-11-22' });
});
afterAll(() => sandbox.close());

test('a row that names a project by its old path is read where GitLab leads, and the plan reports the new one', async () => {
  planningIssue(sandbox.world).description = [
    '## Milestone Work',
    '',
    '| Issue | Weight |',
    '| --- | ---: |',
    '| old/gitlab#503311 | 3 |',
  ].join('\n');
  const location = `${origin}/api/v4/projects/278964/issues?iids[]=503311&page=1&per_page=100`;
  const moved = { status: 301, headers: { location }, body: 'moved' };
  sandbox.faults.push({ match: { method: 'GET', path: /old%2Fgitlab\/issues/ }, respond: moved });
  const gateway = createGateway({ origin, token: async () => tokens.api, fetch: loopbackFetch(sandbox) });
  const { service } = await createTestServiceWithToken();
  const gateways = { at: () => gateway, withToken: () => gateway };
  const { plan } = await readPlan({ ...service, gateways }, { issue, fresh: true });
  const [row] = plan.rows;
  expect(row?.issue).toMatchObject({ title: 'Verify webhook signatures with rotating keys' });
  const reported = row?.findings.filter(({ check }) => check === 'renamed-project') ?? [];
  expect(reported.map((finding) => [findingSentence(finding), fixSentence(finding)])).toEqual([
    [
      'Its project was renamed or moved: it is gitlab-org/gitlab now.',
      'Put gitlab-org/gitlab into the row’s reference: GitLab takes no changes under the old path.',
    ],
  ]);
});
