import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../parse';
import { defaultProfile } from '../profile';
import { fillTemplate } from './fill-template';
import { type FinishedIssue, nextIssue } from './next-issue';
import { renameMilestone } from './rename-milestone';

const context = { origin: 'https://gitlab.com', projectPath: 'acme/team' };
const milestone = { title: '19.9', start: '2027-01-16', end: '2027-02-12', inGitlab: true };
const finished: FinishedIssue = {
  iid: 413,
  title: '19.8 Milestone Planning',
  labels: ['Milestone Planning', 'team::Keys', 'release::19.8'],
  milestone: '19.8',
  document: parsePlan(
    '## Capacity\n\n| Team member | Capacity |\n| --- | --- |\n| @ada | 8 |\n| Bilal K | 3 |',
  ),
};
const issue = (change: Partial<FinishedIssue> | null = {}, template: string | null = null) =>
  nextIssue({
    milestone,
    finished: change && { ...finished, ...change },
    template,
    profile: defaultProfile,
    context,
  });

describe('a renamed milestone', () => {
  test.each([
    ['19.8 Milestone Planning', '19.9 Milestone Planning'],
    ['Plan %19.8, %"19.8" and (19.8).', 'Plan %19.9, %"19.9" and (19.9).'],
    ['119.8 19.80 19.8.1 3.19.8 v19.8', '119.8 19.80 19.8.1 3.19.8 v19.8'],
    ['missed::19.8', 'missed::19.9'],
  ])('%j becomes %j', (text, renamed) => {
    expect(renameMilestone(text, '19.8', '19.9')).toBe(renamed);
  });

  test('is text, whatever it is called', () => {
    expect(renameMilestone('a (x+) b', '(x+)', '$&')).toBe('a $& b');
    expect(renameMilestone('text', '', 'y')).toBe('text');
  });
});

describe('the next planning issue', () => {
  test('is called and labelled as this one, with the milestone replaced', () => {
    expect(issue()).toMatchObject({
      title: '19.9 Milestone Planning',
      labels: ['Milestone Planning', 'team::Keys', 'release::19.9'],
    });
  });

  test.each<[string, Partial<FinishedIssue> | null, string]>([
    [
      'has a title of its own where this one does not name the milestone',
      { title: 'Our plan' },
      '19.9 Milestone Planning',
    ],
    [
      'has a title of its own where this one has no milestone',
      { milestone: null },
      '19.9 Milestone Planning',
    ],
    ['has a title of its own where there was none before', null, '19.9 Milestone Planning'],
  ])('%s', (_, change, title) => {
    expect(issue(change).title).toBe(title);
  });

  test('always carries the planning label', () => {
    expect(issue({ labels: ['other'] }).labels).toEqual(['other', 'Milestone Planning']);
    expect(issue({ labels: ['milestone planning'] }).labels).toEqual(['milestone planning']);
  });

  test('is the built-in template, names this one, and lists the members without their figures', () => {
    const { description } = issue();
    expect(description).toContain('Previous planning issue: #413');
    expect(parsePlan(description, { context }).capacity?.rows).toMatchObject([
      { member: 'ada', cells: { capacity: '' } },
      { member: 'Bilal K', cells: { capacity: '' } },
    ]);
  });

  test('is the project’s own template, filled', () => {
    const { description } = issue(
      {},
      '# {{milestone}}\n\nAfter {{Previous}}, by <finalize_by>.\n\n/label ~x\n',
    );
    expect(description).toMatch(/^# 19\.9\n\nAfter #413, by 2027-01-13\.\n/);
    expect(description).toContain('\n/label ~x\n');
  });
});

describe('a filled template', () => {
  const filled = (template: string, title = '19.9') =>
    fillTemplate(template, { milestone: { ...milestone, title }, previous: null }, defaultProfile);

  test.each([
    ['XX.YY, X.Y and XX.X', '19.9, 19.9 and 19.9'],
    ['{{ start }} to {{END}}', '2027-01-16 to 2027-02-12'],
    ['<finalize-by>{{finalize by}}', '2027-01-132027-01-13'],
    ['[{{previous}}]', '[]'],
    ['{{something else}} <details> {{}} MAXX.YYS', '{{something else}} <details> {{}} MAXX.YYS'],
  ])('%j becomes %j', (template, text) => {
    expect(filled(template)).toBe(text);
  });

  test('takes a milestone’s title as text', () => {
    expect(filled('{{milestone}}', '/close @all <b>')).toBe('\\/close \\@all \\<b>');
  });

  test('without placeholders stays as it is', () => {
    const plain = fc.string({ maxLength: 60 }).filter((text) => !/[{<X]/.test(text));
    fc.assert(fc.property(plain, (template) => void expect(filled(template)).toBe(template)));
  });
});
