import type { PlanView } from '@/utils/protocol/messages';
import { toolStrings as strings } from '@/utils/strings/tools';
import { whyNotUpdate, whyNotWrite } from '../why-not';

/** One thing to do with the plan, in a dialog of its own. */
export interface Tool {
  readonly id: ToolId;
  /** 'panel': offered in the panel; 'row': in the menu of a row. */
  readonly where: readonly ToolPlace[];
  /** Of which planning issues: open ones, closed ones. */
  readonly states: readonly PlanView['state'][];
  /** What one must be able to do for it to be of use: write to GitLab, or change the planning issue itself. */
  readonly needs: 'nothing' | 'write' | 'update';
}

export type ToolPlace = 'panel' | 'row';

export type ToolId =
  | 'arrange'
  | 'capacity'
  | 'carry-over'
  | 'commit'
  | 'threads'
  | 'finalize'
  | 'next-plan'
  | 'outcome'
  | 'weight'
  | 'discuss'
  | 'refine'
  | 'share';

/** In the order they are offered, which is the order of the work. */
const tools: readonly Tool[] = [
  { id: 'capacity', where: ['panel'], states: ['opened'], needs: 'update' },
  { id: 'carry-over', where: ['panel'], states: ['opened'], needs: 'update' },
  { id: 'arrange', where: ['panel', 'row'], states: ['opened'], needs: 'nothing' },
  { id: 'weight', where: ['panel', 'row'], states: ['opened'], needs: 'nothing' },
  { id: 'discuss', where: ['row'], states: ['opened'], needs: 'write' },
  { id: 'refine', where: ['row'], states: ['opened'], needs: 'write' },
  { id: 'commit', where: ['panel'], states: ['opened', 'closed'], needs: 'write' },
  { id: 'threads', where: ['panel'], states: ['opened'], needs: 'write' },
  { id: 'finalize', where: ['panel'], states: ['opened'], needs: 'update' },
  { id: 'outcome', where: ['panel'], states: ['closed'], needs: 'nothing' },
  { id: 'next-plan', where: ['panel'], states: ['closed'], needs: 'write' },
  { id: 'share', where: ['panel'], states: ['opened', 'closed'], needs: 'nothing' },
];

/** The tools for a planning issue in that place. */
export function toolsFor(where: ToolPlace, { state }: Pick<PlanView, 'state'>): readonly Tool[] {
  return tools.filter((tool) => tool.where.includes(where) && tool.states.includes(state));
}

/** Why a tool cannot be used now, as a sentence; null when it can. */
export function whyNot({ needs }: Tool, { access }: Pick<PlanView, 'access'>): string | null {
  if (needs === 'nothing') return null;
  return (needs === 'update' ? whyNotUpdate : whyNotWrite)(access, strings.doing);
}
