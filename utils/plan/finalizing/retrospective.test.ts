import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProfile } from '../profile';
import { addRetroItem, type RetroItem, retroItemLine } from './retro-items';
import { findRetrospective, retroSections, retrospectiveTask } from './retrospective';

const seeded = '## What went well\n\n- Reviews were quick\n\n## What did not\n\n## What to change';
const add = (markdown: string, item: RetroItem) => addRetroItem(markdown, item, defaultProfile);
const added = (markdown: string, item: RetroItem) => {
  const result = add(markdown, item);
  return result.ok ? result.markdown : result.reason.kind;
};

describe('a retrospective', () => {
  test('is due two weeks after the milestone’s end, with the handbook’s three parts', () => {
    expect(retrospectiveTask({ title: '19.8', end: '2027-01-15' }, defaultProfile)).toEqual({
      title: '19.8 retrospective',
      dueDate: '2027-01-29',
      description: '## What went well\n\n## What did not go well\n\n## What to change\n',
    });
  });

  test('has no due date without a milestone’s end', () => {
    expect(retrospectiveTask(null, defaultProfile)).toMatchObject({ title: 'retrospective', dueDate: null });
  });

  test.each([
    [['Write docs', '19.8 Retrospective'], '19.8 Retrospective'],
    [['Team retro'], 'Team retro'],
    [['Write docs'], undefined],
  ])('among %j is %j', (titles, found) => {
    const tasks = titles.map((title) => ({ title }));
    expect(findRetrospective(tasks, defaultProfile)?.title).toBe(found);
  });
});

describe('an item', () => {
  test.each<[string, string, RetroItem, string]>([
    [
      'goes to the end of its section’s list',
      seeded,
      { section: 'wentWell', text: 'Fewer meetings' },
      '## What went well\n\n- Reviews were quick\n- Fewer meetings\n\n## What did not\n\n## What to change',
    ],
    [
      'begins a list in an empty section',
      seeded,
      { section: 'wentBadly', text: 'CI' },
      '## What went well\n\n- Reviews were quick\n\n## What did not\n\n- CI\n\n## What to change',
    ],
    ['goes to the last section', seeded, { section: 'change', text: 'CI' }, `${seeded}\n\n- CI`],
    [
      'makes a section that is missing',
      'Hello',
      { section: 'change', text: 'CI' },
      'Hello\n\n## What to change\n\n- CI',
    ],
    ['makes everything in an empty text', '', { section: 'change', text: 'CI' }, '## What to change\n\n- CI'],
    [
      'uses the list’s own marker',
      '# Went well\n * a\n',
      { section: 'wentWell', text: 'b' },
      '# Went well\n * a\n * b\n',
    ],
    [
      'runs nothing',
      '',
      { section: 'change', text: '/close @all' },
      '## What to change\n\n- \\/close \\@all',
    ],
    ['is no task', '', { section: 'change', text: '[ ] x' }, '## What to change\n\n- \\[ ] x'],
    ['is refused when it says nothing', seeded, { section: 'change', text: ' \n' }, 'bad-input'],
    [
      'is refused in a fence nobody closed',
      '```\ncode',
      { section: 'change', text: 'x' },
      'inside-unclosed-block',
    ],
  ])('%s', (_, markdown, item, expected) => {
    expect(added(markdown, item)).toBe(expected);
  });

  test('is found again where it was put, and only then; adding it again changes nothing', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('# a', '- a', '1. a', '> a', '**a** b', '***', '=='),
    );
    const markdown = fc.array(
      fc.constantFrom('## What went well', '', '- a', '1. b', 'text', '## Change', '> q', '* * *'),
    );
    fc.assert(
      fc.property(markdown, text, fc.constantFrom(...retroSections), (lines, typed, section) => {
        const before = lines.join('\n');
        const item = { section, text: typed };
        const result = add(before, item);
        if (!result.ok) return;
        expect(retroItemLine(result.markdown, item, defaultProfile)).not.toBeNull();
        expect(add(result.markdown, item)).toEqual({ ok: true, markdown: result.markdown, changed: false });
        const kept = result.markdown.split('\n');
        for (const line of lines.filter((one) => one !== '')) expect(kept).toContain(line);
      }),
      { numRuns: 300 },
    );
  });
});
