import { afterEach, expect, test } from 'vitest';
import { inLanguage, type Language, speak, wordsLanguage } from './in-language';

const english = { title: 'Capacity', you: (username: string) => `@${username} (you)` };
const german = { title: 'Kapazität', you: (username: string) => `@${username} (Sie)` };

afterEach(() => speak({ tag: 'en', words: {} }));

test('the words are English while no other language was brought', () => {
  expect(inLanguage('capacity', english)).toBe(english);
  expect(wordsLanguage()).toBe('en');
});

test('they are those of the language that was brought', () => {
  speak({ tag: 'de', words: { capacity: german } });
  expect(inLanguage('capacity', english).you('ada')).toBe('@ada (Sie)');
  expect(wordsLanguage()).toBe('de');
});

test('what a script made before keeps its language', () => {
  const before = inLanguage('capacity', english);
  speak({ tag: 'de', words: { capacity: german } } satisfies Language);
  expect(before.title).toBe('Capacity');
});
