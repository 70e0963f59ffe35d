import { afterEach, expect, test } from 'vitest';
import { german } from './de';
import { inLanguage, speak, wordsLanguage } from './in-language';

const english = { title: 'Capacity', you: (username: string) => `@${username} (you)` };

afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('milestone-planner words')));

test('the words are English while no other language was brought', () => {
  expect(inLanguage('capacity', english)).toBe(english);
  expect(wordsLanguage()).toBe('en');
});

test('they are those of the language that was brought', () => {
  speak(german);
  expect(inLanguage('capacity', english).you('ada')).toBe('@ada (ich)');
  expect(wordsLanguage()).toBe('de');
});

test('what has its words already keeps them', () => {
  const before = inLanguage('capacity', english);
  speak(german);
  expect(before.title).toBe('Capacity');
});
