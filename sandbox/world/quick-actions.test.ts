import { describe, expect, it } from 'vitest';
import { takeQuickActions } from './quick-actions';

describe('quick actions in a description', () => {
  it('takes known commands at column 0 of top-level paragraphs', () => {
    expect(takeQuickActions('Hello\n/close\n/label ~bug\nbye')).toEqual({
      text: 'Hello\nbye',
      actions: [
        { command: 'close', argument: '' },
        { command: 'label', argument: '~bug' },
      ],
    });
  });

  it.each([
    'not /close here',
    ' /close',
    '/unknown thing',
    '```\n/close\n```',
    '- item\n/close',
    '> quote\n> /close',
    '| a |\n| --- |\n| /close |',
    '/etc/hosts is a path',
    '\\/close',
  ])('leaves %j alone', (text) => {
    expect(takeQuickActions(text)).toEqual({ text, actions: [] });
  });
});
