import { addIssue, addNote } from '../build';
import { nextToFinalize, productMilestone } from '../calendar';
import type { Issue } from '../model';
import type { World } from '../world';
import type { People } from './people';
import type { Places } from './places';
import { demoParkingLot, demoWork } from './planning-rows';
import { planningText } from './planning-text';

const labels = ['Milestone Planning', 'team::Product Security Engineering'];

/** Adds the previous planning issue #412 (closed, with its retrospective #410) and the one to work on, #413. */
export function seedPlanningIssues(world: World, places: Places, people: People): Issue {
  const count = nextToFinalize(world.today);
  const [previous, planned] = [productMilestone(count - 1), productMilestone(count)];
  const old = addPrevious(world, places, people, previous.title);
  addRetrospective(world, places, people, old, previous.end);
  const issue = addIssue(world, places.team, `${planned.title} Milestone Planning`, {
    iid: 413,
    authorId: people.mira.id,
    assigneeIds: [people.mira.id],
    milestoneId: places.comMilestones.planned.id,
    labels,
    createdAt: world.daysAgo(13),
    description: planningText({
      milestone: planned,
      previous: 412,
      work: demoWork(previous.title),
      parkingLot: demoParkingLot,
      done: 2,
    }),
    lockVersion: 7,
  });
  addThreads(world, issue, people);
  return issue;
}

function addPrevious(world: World, places: Places, people: People, title: string): Issue {
  const milestone = productMilestone(nextToFinalize(world.today) - 1);
  const before = productMilestone(nextToFinalize(world.today) - 2);
  return addIssue(world, places.team, `${title} Milestone Planning`, {
    iid: 412,
    authorId: people.mira.id,
    assigneeIds: [people.mira.id],
    milestoneId: places.comMilestones.previous.id,
    labels,
    state: 'closed',
    createdAt: world.daysAgo(45),
    closedAt: world.daysAgo(13),
    closedById: people.mira.id,
    description: planningText({
      milestone,
      previous: null,
      work: [
        `| #398 | 3 | @ada.moreno | | |`,
        `| #401 | 2 | @dagny-l | ✅ | From ${before.title} |`,
        '| gitlab-org/gitlab#499871 | 2 | @chidi | | |',
      ],
      parkingLot: ['| gitlab-org/gitlab#501234 | Groundwork for the SSRF epic | @bilal.k |'],
      done: 6,
    }),
  });
}

function addRetrospective(world: World, places: Places, people: People, parent: Issue, end: string): void {
  const dueDate = new Date(Date.parse(end) + 14 * 86_400_000).toISOString().slice(0, 10);
  addIssue(world, places.team, `${parent.title.split(' ')[0]} retrospective`, {
    iid: 410,
    type: 'TASK',
    authorId: people.mira.id,
    labels: ['retrospective'],
    parentId: parent.id,
    dueDate,
    createdAt: world.daysAgo(44),
    description: '## What went well\n\n- Reviews were quick\n\n## What did not\n\n## What to change',
  });
}

function addThreads(world: World, issue: Issue, { mira, ada, chidi }: People): void {
  addNote(world, issue, mira, '@chidi you are on call the first week: is 4 still right for you?', {
    createdAt: world.daysAgo(6, 10),
    individual: false,
    resolvable: true,
  });
  const asked = world.notes.at(-1);
  if (!asked) return;
  const { discussionId } = asked;
  addNote(world, issue, chidi, 'Yes, 4 is realistic. Please keep gitlab-org/gitlab#499871 with me.', {
    createdAt: world.daysAgo(6, 12),
    discussionId,
    individual: false,
    resolvable: true,
  });
  addNote(world, issue, ada, 'I added #398 as carry-over, it only waits for its review.', {
    createdAt: world.daysAgo(2, 8),
  });
}
