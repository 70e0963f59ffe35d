import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { sampleLoad } from './sample-plan';

const origin = 'https://gitlab.com';
const projectPath = 'org/security/team';

/** Milestone 19.8 half way planned, to be finalized by 9 December 2026. */
export const sampleStatus: PlanStatus = {
  issue: { origin, projectPath, iid: 431 },
  title: '19.8 Milestone Planning',
  webUrl: `${origin}/${projectPath}/-/work_items/431`,
  state: 'opened',
  closedAt: null,
  milestone: '19.8',
  finalizeBy: '2026-12-09',
  verdict: { state: 'blocked', errors: 2, warnings: 1, ready: 3, rows: 6 },
  totals: sampleLoad({ committed: 20, capacity: 31 }),
  unassigned: 0,
  access: 'write',
  notStated: 0,
  liveQuery: false,
  checklist: { done: 2, total: 6 },
};

/** The team project of that plan as somebody who may write sees it, read half an hour before ten. */
export const sampleTeam: TeamStatus = {
  origin,
  projectPath,
  plans: [sampleStatus],
  access: 'write',
  readAt: '2026-11-22T09:30:00Z',
  failure: null,
};
