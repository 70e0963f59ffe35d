import { addEpic, addIssue, addMergeRequest, addWeightEvent } from '../build';
import type { Issue } from '../model';
import type { World } from '../world';
import { refinedText } from './issue-text';
import type { People } from './people';
import type { Places } from './places';

const TEAM = 'team::Product Security Engineering';
const READY = 'workflow::ready for development';

/** Adds the product's issues that the plan names, one nobody on the team can read, an epic and a merge request. */
export function seedProductIssues(world: World, places: Places, people: People): void {
  const add = (iid: number, title: string, more: Partial<Issue>) =>
    addIssue(world, places.gitlab, title, {
      iid,
      authorId: people.outsider.id,
      createdAt: world.daysAgo(60),
      ...more,
    });
  const rows = [...planned(add, places, people), ...parked(add, places)];
  for (const issue of rows) if (issue.weight) addWeightEvent(world, issue, people.bilal, issue.weight, 9);
  addIssue(world, places.hidden, 'SSRF through the import URL validator', {
    iid: 8801,
    authorId: people.mira.id,
    weight: 3,
    confidential: true,
    milestoneId: places.orgMilestones.planned.id,
    labels: [TEAM, READY, 'security'],
  });
  addIssue(world, places.internal, 'Runbook index is out of date', {
    iid: 12,
    authorId: people.mira.id,
    weight: 1,
  });
  addIssue(world, places.runner, 'Mask job tokens in trace sections', {
    iid: 38211,
    authorId: people.outsider.id,
    weight: 2,
    labels: [],
    description: 'Section headers are written before the masker sees them.',
  });
  addIssue(world, places.appsec, 'Hand over SSRF findings of the last review', {
    iid: 1201,
    authorId: people.outsider.id,
  });
  addEpic(world, places.org, 42, 'SSRF-safe networking across the product');
  addMergeRequest(
    world,
    places.gitlab,
    190022,
    'Use the guarded HTTP client in importers',
    people.bilal,
    'Part of #501234.',
  );
}

type Add = (iid: number, title: string, more: Partial<Issue>) => Issue;

function planned(add: Add, { orgMilestones }: Places, { bilal, chidi }: People): Issue[] {
  const milestoneId = orgMilestones.planned.id;
  return [
    add(501234, 'SSRF-safe HTTP client as the default for outbound requests', {
      weight: 5,
      assigneeIds: [bilal.id],
      milestoneId,
      labels: [
        TEAM,
        READY,
        'ProdSecEngMetric::Paved Road',
        'ProdSecEngPriority::1',
        'type::feature',
        'backend',
      ],
      description: refinedText({
        context: 'Every new integration has to remember to opt in to the URL blocker.',
        proposal: 'Make the guarded client the default and let exceptions opt out with a reviewed reason.',
        criteria: [
          'Guarded client is the default',
          'RuboCop rule for direct use',
          'Exceptions listed',
          'Docs updated',
        ],
        met: 1,
      }),
    }),
    add(499871, 'Scope CI job token permissions per environment', {
      weight: 2,
      assigneeIds: [chidi.id],
      milestoneId,
      labels: [
        TEAM,
        'workflow::in dev',
        'ProdSecEngMetric::Pending',
        'type::feature',
        'group::authentication',
      ],
      description: refinedText({
        context: 'A job token can do in review apps what it may do in production.',
        proposal: 'An optional permission set per protected environment.',
        criteria: ['Permissions per environment', 'Audit event on change'],
      }),
    }),
    add(502002, 'Detect and block credential leaks at push time for all projects', {
      weight: 8,
      assigneeIds: [bilal.id],
      milestoneId,
      labels: [TEAM, 'workflow::solution validation', 'ProdSecEngMetric::Defense in Depth', 'security'],
      description: refinedText({
        context: 'Detection after the push is too late: the credential is already public.',
        proposal: 'Run the detector in the pre-receive hook with a time budget.',
        criteria: ['Blocks known prefixes', 'Adds under 50 ms to a push', 'Can be bypassed with a reason'],
      }),
    }),
    add(500417, 'Remove the unauthenticated fallback from the package registry', {
      weight: 2,
      labels: [TEAM, READY, 'type::maintenance', 'backend'],
      description: refinedText({
        context: 'The fallback was kept for one release, six releases ago.',
        proposal: 'Remove it together with its feature flag.',
        criteria: ['Fallback removed', 'Flag removed', 'Deprecation page updated'],
      }),
    }),
  ];
}

function parked(add: Add, { orgMilestones }: Places): Issue[] {
  return [
    add(503311, 'Verify webhook signatures with rotating keys', {
      weight: 3,
      labels: [TEAM, READY, 'ProdSecEngMetric::ProdSecRequirement', 'ProdSecEngPriority::2', 'type::feature'],
      description: refinedText({
        context: 'The threat model of outbound webhooks has one gap left: receivers cannot rotate the key.',
        proposal: 'Send two signatures during a rotation window.',
        criteria: ['Two signatures while rotating', 'Documented for receivers'],
      }),
    }),
    add(504120, 'Rotate Duo workflow tokens on every session', {
      labels: ['ProdSecEng Candidate', 'security'],
      description: 'Session tokens outlive the session by up to an hour.',
    }),
    add(504377, 'Harden archive extraction in the import pipeline', {
      weight: 3,
      milestoneId: orgMilestones.next.id,
      labels: ['ProdSecEng Candidate', 'workflow::validation backlog', 'type::maintenance'],
      description: 'Three importers have their own extraction code. Use the hardened one everywhere.',
    }),
    add(504501, 'Show token scopes in the audit event stream', {
      weight: 1,
      labels: ['group::authentication', 'type::feature'],
      description: 'Auditors ask which scopes a token had when it was used.',
    }),
  ];
}
