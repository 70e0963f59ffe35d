import type { ToolProps } from './tool-props';
import type { ToolId } from './tools';

/** Where the script of the tools leaves what opens their stage, in the world that content scripts share. */
export const stageName = Symbol.for('milestone-planner tools');

/** A tool as it is to be drawn. */
export interface ShownTool {
  readonly id: ToolId;
  readonly props: ToolProps;
}

/** Draws one tool at a time; null: none. */
export type DrawTool = (shown: ShownTool | null) => void;

/** Makes a stage at the end of an element that follows the page's theme until `left` aborts, which also clears it away. */
export type OpenStage = (around: Element, left: AbortSignal) => DrawTool;
