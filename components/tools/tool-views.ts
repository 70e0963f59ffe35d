import type { ComponentType } from 'preact';
import type { ToolProps } from './tool-props';
import type { ToolId } from './tools';

/** The view of each tool. */
export const toolViews: Readonly<Partial<Record<ToolId, ComponentType<ToolProps>>>> = {};
