import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageModules } from './modules';
import { messagesPage } from './page';

const modules = messageModules();

function valuesIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\{[^}]*\}/g) ?? []))].sort();
}

test('docs/messages.md has every message as the code has it (npm run messages)', () => {
  expect(readFileSync('docs/messages.md', 'utf8')).toBe(messagesPage());
});

test('the messages of every module are found', () => {
  const count = modules.reduce((sum, { messages }) => sum + messages.length, 0);
  expect(modules.length).toBeGreaterThan(40);
  expect(count).toBeGreaterThan(1_000);
});

describe.each(modules.map(({ name, messages }) => [name, messages] as const))('%s', (_, messages) => {
  test('says the same values in German', () => {
    const german = messages.map((message) => [message.key, valuesIn(message.german ?? [])]);
    expect(german).toEqual(messages.map(({ key, english }) => [key, valuesIn(english)]));
  });

  test('keeps to the quotes of each language, and leaves nothing open', () => {
    const english = messages.flatMap((message) => message.english);
    const german = messages.flatMap((message) => message.german ?? []);
    expect(english.filter((text) => /[„"]|'s\b|undefined|NaN|\{…\}/.test(text))).toEqual([]);
    expect(german.filter((text) => /[”"’]|undefined|NaN|\{…\}/.test(text))).toEqual([]);
  });
});
