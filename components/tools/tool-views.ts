import type { ComponentType } from 'preact';
import { DiscussTool } from '../discuss/discuss-tool';
import { RefineTool } from '../refine/refine-tool';
import { WeightTool } from '../weight/weight-tool';
import type { ToolProps } from './tool-props';
import type { ToolId } from './tools';

/** The view of each tool. */
export const toolViews: Readonly<Partial<Record<ToolId, ComponentType<ToolProps>>>> = {
  weight: WeightTool,
  discuss: DiscussTool,
  refine: RefineTool,
};
