import { addIssue, addWeightEvent } from '../build';
import type { Issue } from '../model';
import type { World } from '../world';
import { refinedText } from './issue-text';
import type { People } from './people';
import type { Places } from './places';

const TEAM = 'team::Product Security Engineering';
const READY = 'workflow::ready for development';

/** Adds the team project's own work: #398 to #411 and what can still be parked. */
export function seedTeamIssues(world: World, places: Places, people: People): Map<number, Issue> {
  const add = (iid: number, title: string, more: Partial<Issue>) =>
    addIssue(world, places.team, title, {
      iid,
      authorId: people.mira.id,
      createdAt: world.daysAgo(450 - iid),
      ...more,
    });
  const rows = [
    ...carriedOver(add, places, people),
    ...plannedWork(add, places, people),
    ...candidates(add, places, people),
  ];
  for (const issue of rows) if (issue.weight) addWeightEvent(world, issue, people.ada, issue.weight, 12);
  return new Map(rows.map((issue) => [issue.iid, issue]));
}

type Add = (iid: number, title: string, more: Partial<Issue>) => Issue;

function carriedOver(add: Add, { comMilestones }: Places, { ada, dagny }: People): Issue[] {
  return [
    add(398, 'Publish signed SBOMs for our internal security tooling', {
      weight: 3,
      assigneeIds: [ada.id],
      milestoneId: comMilestones.previous.id,
      labels: [TEAM, 'workflow::in review', 'ProdSecEngMetric::Tooling Integration', 'ProdSecEngPriority::1'],
      description: refinedText({
        context: 'Consumers of our tooling images cannot tell which dependencies went into a release.',
        proposal:
          'Generate a CycloneDX SBOM in the release pipeline, sign it with the project key and attach it.',
        criteria: [
          'SBOM attached to every release',
          'Signature verified in a smoke test',
          'Documented in the handbook',
        ],
        met: 2,
      }),
    }),
    add(401, 'Retire the legacy dependency scanner wrapper', {
      weight: 2,
      state: 'closed',
      closedById: dagny.id,
      assigneeIds: [dagny.id],
      milestoneId: comMilestones.previous.id,
      labels: [TEAM, 'workflow::complete', 'ProdSecEngMetric::Sunsetting'],
      description: refinedText({
        context: 'Nobody has called the wrapper since the pipeline templates moved.',
        proposal: 'Archive the repository and remove the deployment.',
        criteria: ['Repository archived', 'Deployment removed'],
        met: 2,
      }),
    }),
  ];
}

function plannedWork(add: Add, { comMilestones }: Places, { ada, bilal, dagny }: People): Issue[] {
  const milestoneId = comMilestones.planned.id;
  return [
    add(402, 'Alert on secrets pushed to forks of internal projects', {
      weight: 2,
      assigneeIds: [ada.id],
      milestoneId,
      labels: [
        TEAM,
        'workflow::blocked',
        'ProdSecEngMetric::Custom Tooling',
        'ProdSecEngMetric::Defense in Depth',
      ],
      description: refinedText({
        context: 'Forks are outside the push rules that protect their parents.',
        proposal:
          'Subscribe to the fork webhook and run the detector on its first push. Waiting for the webhook to ship.',
        criteria: ['Alert within five minutes', 'No alert for archived forks'],
      }),
    }),
    add(405, 'Add a paved-road template for threat-modelled services', {
      weight: 3,
      assigneeIds: [dagny.id],
      milestoneId,
      labels: [TEAM, READY, 'ProdSecEngMetric::Paved Road', 'ProdSecEngPriority::2'],
      description: refinedText({
        context: 'Teams copy an old service and inherit its missing threat model.',
        proposal: 'A project template with the threat model questionnaire and the default CI security jobs.',
        criteria: ['Template listed in the catalog', 'One service created from it', 'Questionnaire linked'],
      }),
    }),
    add(407, 'Investigate flaky token-leak detector runs', {
      assigneeIds: [dagny.id],
      labels: [TEAM, 'workflow::validation backlog'],
      description: 'The nightly run failed four times this month without a leak. We should find out why.',
    }),
    add(408, 'Write the runbook for rotating the pipeline signing key', {
      weight: 1,
      state: 'closed',
      closedById: bilal.id,
      assigneeIds: [bilal.id],
      milestoneId,
      labels: [TEAM, 'workflow::complete', 'ProdSecEngMetric::Internal'],
      description: refinedText({
        context: 'The key expires next quarter.',
        proposal: 'A runbook that was followed once, by somebody who did not write it.',
        criteria: ['Runbook reviewed', 'Dry run done'],
        met: 2,
      }),
    }),
  ];
}

function candidates(add: Add, { comMilestones }: Places, { ada, bilal, chidi }: People): Issue[] {
  return [
    add(409, 'Small API for AppSec to query refinement status', {
      weight: 2,
      authorId: chidi.id,
      labels: [TEAM, READY, 'ProdSecEngMetric::Custom Tooling', 'ProdSecEngPriority::2'],
      description: refinedText({
        context: 'Application Security asks us by hand which findings are refined.',
        proposal: 'One read-only endpoint that answers from the labels.',
        criteria: ['Endpoint returns refinement status', 'Answers in under 200 ms'],
      }),
    }),
    add(411, 'Document the exception process for CI job tokens', {
      weight: 1,
      authorId: ada.id,
      labels: ['ProdSecEng Candidate', 'workflow::validation backlog'],
      description: 'People ask in chat how to get an exception. One page would do.',
    }),
    add(414, 'Rotate the webhook secrets of the triage bot', {
      weight: 2,
      authorId: bilal.id,
      labels: [TEAM, READY, 'ProdSecEngMetric::Pending'],
      description: refinedText({
        context: 'The secrets are older than our rotation policy allows.',
        proposal: 'Rotate them and put the rotation on a schedule.',
        criteria: ['Secrets rotated', 'Schedule in place'],
      }),
    }),
    add(415, 'Measure time to refinement across the backlog', {
      authorId: chidi.id,
      milestoneId: comMilestones.next.id,
      labels: [TEAM, 'workflow::solution validation'],
      description: 'We guess how long issues wait for refinement. Measure it from label events.',
    }),
    add(416, 'Token introspection dashboard shows revoked tokens as active', {
      weight: 3,
      authorId: ada.id,
      labels: [TEAM, READY, 'ProdSecEngMetric::ProdSecRequirement', 'ProdSecEngPriority::1'],
      description: refinedText({
        context: 'Revoked tokens keep their green dot for up to a day.',
        proposal: 'Invalidate the cache entry on revocation.',
        criteria: ['Revoked within a minute', 'Regression test'],
      }),
    }),
  ];
}
