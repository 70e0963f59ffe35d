import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { faultAnswers, planningIssue, seedWorld, userByName, writeIssue } from '../index';
import { type Client, startClient, team, today } from './harness';

let client: Client;

beforeAll(async () => {
  client = await startClient(seedWorld(today));
});
afterAll(() => client.sandbox.close());
afterEach(() => client.sandbox.faults.clear());

it('answers as told, as often as told', async () => {
  client.sandbox.faults.push({ match: { path: /\/user$/ }, times: 2, respond: faultAnswers.rateLimited(7) });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await client.rest('GET', '/user')).status);
  expect(statuses).toEqual([429, 429, 200]);
});

it('breaks the connection before or after the write took effect', async () => {
  const issue = planningIssue(client.sandbox.world);
  const match = { method: 'PUT', path: /issues\/413$/ };
  client.sandbox.faults.push({ match, respond: 'disconnect' });
  client.sandbox.faults.push({ match, respond: 'applied-then-disconnect' });
  await expect(client.rest('PUT', `/projects/${team}/issues/413`, { title: 'one' })).rejects.toThrow(
    TypeError,
  );
  expect(issue.title).not.toBe('one');
  await expect(client.rest('PUT', `/projects/${team}/issues/413`, { title: 'two' })).rejects.toThrow(
    TypeError,
  );
  expect(issue.title).toBe('two');
  expect(client.sandbox.requests.at(-1)).toMatchObject({ status: null });
});

it('never answers until the caller gives up', async () => {
  client.sandbox.faults.push({ match: { path: /\/user$/ }, respond: 'timeout' });
  const signal = AbortSignal.timeout(20);
  await expect(client.sandbox.fetch('https://gitlab.com/api/v4/user', { signal })).rejects.toThrow();
});

it('lets a concurrent edit in between receiving and applying', async () => {
  const { world, faults } = client.sandbox;
  const issue = planningIssue(world);
  const before = issue.lockVersion;
  faults.beforeApply({ method: 'PUT', path: /issues\/413$/ }, () => {
    const bilal = userByName(world, 'bilal.k');
    if (bilal) writeIssue(world, issue, { description: 'by bilal' }, bilal);
  });
  await client.rest('PUT', `/projects/${team}/issues/413`, { description: 'by ada' });
  expect(issue).toMatchObject({ description: 'by ada', lockVersion: before + 2 });
});
