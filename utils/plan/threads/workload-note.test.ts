import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoteOf, readWorkloadNote, writeWorkloadNote } from './workload-note';

const note = { username: 'noor', fingerprint: '0badcafe', text: '@noor, this is yours.\n\n| a |' };

describe('a workload note', () => {
  test('is read back as it was written, with what was added below', () => {
    const text = fc.array(
      fc.constantFrom('a', '\n', ' ', '|', '<!-- milestone-planner:end ', '-->', '@noor'),
    );
    fc.assert(
      fc.property(text, text, (own, added) => {
        const below = added.join('').trim();
        const written = writeWorkloadNote({ ...note, text: own.join('') }, below);
        const found = readWorkloadNote(written);
        expect(found).toMatchObject({
          username: 'noor',
          fingerprint: '0badcafe',
          changed: false,
          added: below,
        });
        expect(writeWorkloadNote(found ?? note, below)).toBe(written);
      }),
    );
  });

  test('GitLab may strip what it strips', () => {
    expect(readWorkloadNote(writeWorkloadNote(note).replaceAll('\n', '\r\n'))).toMatchObject({
      text: note.text,
      changed: false,
    });
  });

  test.each([
    ['a word of ours', (body: string) => body.replace('yours', 'mine')],
    ['our last line', (body: string) => body.replace(/<!-- milestone-planner:end.*/, '')],
    ['nothing but our first line', (body: string) => body.slice(0, body.indexOf('\n'))],
  ])('knows that somebody changed %s', (_, change) => {
    expect(readWorkloadNote(change(writeWorkloadNote(note)))?.changed).toBe(true);
  });

  test.each(['', 'Hello', `> ${writeWorkloadNote(note)}`])('%j is none', (body) => {
    expect(readWorkloadNote(body)).toBeNull();
  });

  test('belongs to its person in whatever case', () => {
    const body = writeWorkloadNote({ ...note, username: 'Noor' });
    expect(isNoteOf(body, 'NOOR')).toBe(true);
    expect(isNoteOf(body, 'noor2')).toBe(false);
  });
});
