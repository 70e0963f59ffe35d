import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { toolStrings as strings } from '@/utils/strings/tools';
import { whyNotUpdate, whyNotWrite } from '../why-not';

export type ToolPlace = 'panel' | 'row';

interface ToolRules {
  /** 'panel': offered in the panel; 'row': in the menu of a row. */
  readonly where: readonly ToolPlace[];
  /** Of which planning issues: open ones, closed ones. */
  readonly states: readonly PlanView['state'][];
  /** What one must be able to do for it to be of use: write to GitLab, or change the planning issue itself. */
  readonly needs: 'nothing' | 'write' | 'update';
}

/** In the order they are offered, which is the order of the work. */
const rules = {
  capacity: { where: ['panel'], states: ['opened'], needs: 'update' },
  'carry-over': { where: ['panel'], states: ['opened'], needs: 'update' },
  arrange: { where: ['panel', 'row'], states: ['opened'], needs: 'nothing' },
  weight: { where: ['panel', 'row'], states: ['opened'], needs: 'nothing' },
  discuss: { where: ['row'], states: ['opened'], needs: 'write' },
  refine: { where: ['row'], states: ['opened'], needs: 'write' },
  commit: { where: ['panel'], states: ['opened', 'closed'], needs: 'write' },
  threads: { where: ['panel'], states: ['opened'], needs: 'write' },
  finalize: { where: ['panel'], states: ['opened'], needs: 'update' },
  outcome: { where: ['panel'], states: ['closed'], needs: 'nothing' },
  'next-plan': { where: ['panel'], states: ['closed'], needs: 'write' },
  share: { where: ['panel'], states: ['opened', 'closed'], needs: 'nothing' },
} as const satisfies Readonly<Record<string, ToolRules>>;

export type ToolId = keyof typeof rules;

/** One thing to do with the plan, in a dialog of its own. */
export interface Tool extends ToolRules {
  readonly id: ToolId;
}

const tools: readonly Tool[] = Object.entries(rules).map(([id, rule]) => ({ id: id as ToolId, ...rule }));

/** The tools for a planning issue in that place. */
export function toolsFor(where: ToolPlace, { state }: Pick<PlanView, 'state'>): readonly Tool[] {
  return tools.filter((tool) => tool.where.includes(where) && tool.states.includes(state));
}

/** Why a tool cannot be used now, as a sentence; null when it can. */
export function whyNot({ needs }: Tool, { access }: Pick<PlanView, 'access'>): string | null {
  if (needs === 'nothing') return null;
  return (needs === 'update' ? whyNotUpdate : whyNotWrite)(access, strings.doing);
}
