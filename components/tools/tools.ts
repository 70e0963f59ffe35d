import type { PlanView } from '@/utils/protocol/messages';
import { toolStrings as strings } from '@/utils/strings/tools';

/** One thing to do with the plan, in a dialog of its own. */
export interface Tool {
  readonly id: ToolId;
  /** 'panel': offered in the panel; 'row': in the menu of a row. */
  readonly where: readonly ToolPlace[];
  /** Of which planning issues: open ones, closed ones. */
  readonly states: readonly PlanView['state'][];
  /** It is of no use without the right to write. */
  readonly writes: boolean;
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
export const tools: readonly Tool[] = [
  { id: 'capacity', where: ['panel'], states: ['opened'], writes: true },
  { id: 'carry-over', where: ['panel'], states: ['opened'], writes: true },
  { id: 'arrange', where: ['panel', 'row'], states: ['opened'], writes: false },
  { id: 'weight', where: ['panel', 'row'], states: ['opened'], writes: false },
  { id: 'discuss', where: ['row'], states: ['opened'], writes: true },
  { id: 'refine', where: ['row'], states: ['opened'], writes: true },
  { id: 'commit', where: ['panel'], states: ['opened', 'closed'], writes: true },
  { id: 'threads', where: ['panel'], states: ['opened'], writes: true },
  { id: 'finalize', where: ['panel'], states: ['opened'], writes: true },
  { id: 'outcome', where: ['panel'], states: ['closed'], writes: false },
  { id: 'next-plan', where: ['panel'], states: ['closed'], writes: true },
  { id: 'share', where: ['panel'], states: ['opened', 'closed'], writes: false },
];

/** The tools for a planning issue in that place. */
export function toolsFor(where: ToolPlace, { state }: Pick<PlanView, 'state'>): readonly Tool[] {
  return tools.filter((tool) => tool.where.includes(where) && tool.states.includes(state));
}

/** Why a tool cannot be used now, as a sentence; null when it can. */
export function whyNot({ writes }: Tool, { access }: Pick<PlanView, 'access'>): string | null {
  if (!writes || access === 'write') return null;
  return access === 'anonymous' ? strings.needsToken : strings.needsScope;
}
