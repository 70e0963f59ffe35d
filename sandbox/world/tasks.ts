export interface TaskItem {
  line: number;
  text: string;
  state: 'open' | 'done' | 'inapplicable';
}

const TASK = /^(?:\s*>)*\s*(?:[-*+]|\d+[.)])\s+\[([ xX~])\]\s+(.+)$/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** The task items of a markdown text with their 1-based lines; those in fenced code do not count. */
export function taskItems(markdown: string): TaskItem[] {
  let fence: string | null = null;
  return markdown.split('\n').flatMap((text, index) => {
    const mark = FENCE.exec(text)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? null : mark;
    const task = fence ? null : TASK.exec(text);
    return task ? [{ line: index + 1, text: task[2] ?? '', state: taskState(task[1] ?? ' ') }] : [];
  });
}

/**
 * The items whose box an edit ticked or unticked: same place in the list, same text, other completeness.
 * This is GitLab's own rule for writing task notes instead of a description version.
 */
export function toggledTasks(before: string, after: string): TaskItem[] {
  const old = taskItems(before);
  return taskItems(after).filter((item, index) => {
    const was = old[index];
    return was?.text === item.text && (was.state === 'done') !== (item.state === 'done');
  });
}

function taskState(mark: string): TaskItem['state'] {
  if (mark === '~') return 'inapplicable';
  return mark === ' ' ? 'open' : 'done';
}
