/** An issue as GitLab Ultimate answers it over REST. */
export const issueAnswer = {
  id: 9001,
  iid: 12,
  project_id: 42,
  title: 'Rotate the signing key',
  description: 'Why and how.\n\n- [ ] done',
  state: 'opened',
  created_at: '2026-10-01T08:00:00.000Z',
  updated_at: '2026-11-20T09:30:00.000+01:00',
  closed_at: null,
  labels: ['Milestone Planning', 'workflow::ready for development'],
  milestone: {
    id: 5,
    iid: 3,
    group_id: 7,
    title: '19.8',
    state: 'active',
    start_date: '2026-12-12',
    due_date: null,
    web_url: 'https://gitlab.example/groups/sec/-/milestones/3',
  },
  assignees: [{ id: 2, username: 'mara', name: 'Mara Quill', state: 'active' }],
  author: { id: 3, username: 'ivo', name: 'Ivo Dane' },
  type: 'ISSUE',
  issue_type: 'issue',
  confidential: false,
  discussion_locked: null,
  weight: 3,
  web_url: 'https://gitlab.example/sec/keys/-/work_items/12',
  references: { short: '#12', relative: '#12', full: 'sec/keys#12' },
  task_completion_status: { count: 1, completed_count: 0 },
  moved_to_id: null,
};

/** An object without one of its keys. */
export function without<T extends object>(given: T, ...keys: (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([key]) => !(keys as string[]).includes(key)),
  ) as Partial<T>;
}
