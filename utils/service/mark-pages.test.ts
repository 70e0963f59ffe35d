import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { issuePatterns } from '@/utils/page/host-patterns';
import { nameOfIssue } from '@/utils/page/setup';
import { defaultProfile } from '@/utils/plan/profile';
import { forgetPlanningIssue, knowPlanningIssue } from './known-planning-issues';
import { saveProfile } from './profiles';
import { createTestService, type TestService } from './testing/test-service';

const issue = { origin: 'https://gitlab.com', projectPath: 'Group/project', iid: 7 };
const issuePages = issuePatterns(nameOfIssue(issue));

let world: TestService;
beforeEach(() => {
  fakeBrowser.reset();
  world = createTestService();
});

const labelled = (planningLabel: string) =>
  saveProfile(world.service, {
    type: 'save-profile',
    json: JSON.stringify({ ...defaultProfile, planningLabel }),
  });

const patterns = () => Object.fromEntries(world.early);

test('the still’s script runs in the pages of a planning issue as long as it is known', async () => {
  await knowPlanningIssue(world.service, issue);
  expect(patterns()).toEqual({ still: issuePages, 'mark-page': [] });
  await forgetPlanningIssue(world.service, issue);
  expect(patterns()).toEqual({ still: [], 'mark-page': [] });
});

test('every page is marked while the rules in force know planning issues by a label of their own', async () => {
  await knowPlanningIssue(world.service, issue);
  await labelled('Our planning');
  expect(patterns()).toEqual({ still: issuePages, 'mark-page': ['https://gitlab.com/*'] });
  await labelled(' milestone planning');
  expect(patterns()).toEqual({ still: issuePages, 'mark-page': [] });
});
