import { describe, expect, test } from 'vitest';
import { issueAnswer, without } from '../testing/answers';
import { issueIn } from './issue';

const place = { origin: 'https://gitlab.example', projectPath: 'sec/keys' };
const read = (given: unknown) => issueIn(place).parse(given);

test('an issue becomes its facts', () => {
  expect(read(issueAnswer)).toEqual({
    ref: { kind: 'issue', origin: 'https://gitlab.example', projectPath: 'sec/keys', iid: 12 },
    title: 'Rotate the signing key',
    webUrl: 'https://gitlab.example/sec/keys/-/work_items/12',
    state: 'opened',
    weight: 3,
    labels: ['Milestone Planning', 'workflow::ready for development'],
    milestone: { title: '19.8', startDate: '2026-12-12', dueDate: null },
    assignees: [{ username: 'mara', name: 'Mara Quill' }],
    taskCount: 1,
    confidential: false,
    author: { username: 'ivo', name: 'Ivo Dane' },
    updatedAt: '2026-11-20T08:30:00.000Z',
  });
});

test('an author or a time of change that is not told is absent', () => {
  const facts = read({ ...issueAnswer, author: null, updated_at: 'lately' });
  expect(facts).not.toHaveProperty('author');
  expect(facts).not.toHaveProperty('updatedAt');
});

describe('what is not set is told from what GitLab does not tell', () => {
  test.each([
    ['a weight of none', { ...issueAnswer, weight: null }, null],
    ['a weight of 0', { ...issueAnswer, weight: 0 }, 0],
    ['no such field, as on Free', without(issueAnswer, 'weight'), 'unknown'],
    ['a weight that is no number', { ...issueAnswer, weight: '3' }, 'unknown'],
    ['a negative weight', { ...issueAnswer, weight: -1 }, 'unknown'],
  ])('%s', (_, given, weight) => {
    expect(read(given).weight).toBe(weight);
  });

  test.each([
    ['no task items', { ...issueAnswer, task_completion_status: { count: 0, completed_count: 0 } }, 0],
    ['no such field', without(issueAnswer, 'task_completion_status'), 'unknown'],
  ])('%s', (_, given, taskCount) => {
    expect(read(given).taskCount).toBe(taskCount);
  });

  test.each([null, undefined])('a milestone of %s is none', (milestone) => {
    expect(read({ ...issueAnswer, milestone }).milestone).toBeNull();
  });
});

test('labels may come with their details', () => {
  expect(read({ ...issueAnswer, labels: [{ id: 1, name: 'a::b', color: '#fff' }] }).labels).toEqual(['a::b']);
});

test.each([
  ['renamed/keys#12', 'renamed/keys'],
  ['#12', 'sec/keys'],
  ['a/../../b#12', 'sec/keys'],
  ['javascript:alert(1)#12', 'sec/keys'],
])('a project is named as GitLab spells it today, where that can be a path: %s', (full, path) => {
  expect(read({ ...issueAnswer, references: { full } }).ref.projectPath).toBe(path);
});

test.each(['iid', 'title', 'state', 'labels', 'assignees'] as const)(
  'an issue without %s is refused',
  (key) => {
    expect(issueIn(place).safeParse(without(issueAnswer, key)).success).toBe(false);
  },
);
