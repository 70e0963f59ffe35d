import { vi } from 'vitest';
import type { ToolProps } from '../tools/tool-props';
import { sampleView } from './sample-plan';

/** What a tool is given, with what a test gives instead; its callbacks do nothing but tell that they were called. */
export function toolProps(part: Partial<ToolProps> = {}): ToolProps {
  return {
    view: sampleView(),
    reader: { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' },
    row: null,
    ask: vi.fn(),
    pageUser: {},
    onView: vi.fn(),
    onRead: vi.fn(),
    onReload: vi.fn(),
    onOpenOptions: vi.fn(),
    onClose: vi.fn(),
    ...part,
  };
}
