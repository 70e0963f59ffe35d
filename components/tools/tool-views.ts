import type { ComponentType } from 'preact';
import { Arrange } from '../arrange/arrange';
import { Capacity } from '../capacity/capacity';
import { CarryOver } from '../carry-over/carry-over';
import { Commit } from '../commit/commit';
import { DiscussTool } from '../discuss/discuss-tool';
import { Finalize } from '../finalize/finalize';
import { OutcomeTool } from '../outcome/outcome';
import { RefineTool } from '../refine/refine-tool';
import { Share } from '../share/share';
import { ThreadsTool } from '../threads/threads-tool';
import { WeightTool } from '../weight/weight-tool';
import type { ToolProps } from './tool-props';
import type { ToolId } from './tools';

/** The view of each tool. */
export const toolViews: Readonly<Record<ToolId, ComponentType<ToolProps>>> = {
  arrange: Arrange,
  capacity: Capacity,
  'carry-over': CarryOver,
  weight: WeightTool,
  discuss: DiscussTool,
  refine: RefineTool,
  share: Share,
  commit: Commit,
  threads: ThreadsTool,
  finalize: Finalize,
  'next-plan': Finalize,
  outcome: OutcomeTool,
};
