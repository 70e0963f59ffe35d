import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTabQuestions, askMissingPlace, askTab } from './tab-question';

const issue = { origin: 'https://gitlab.com', projectPath: 'group/project', iid: 7 };
const isBeingEdited = vi.fn(() => true);
const place = {
  inDrawer: false,
  tried: [{ name: 'detail', versions: '19.x', missing: '#missing' }],
};
const missingPlace = vi.fn(() => place);
const answer = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  answerTabQuestions({ 'is-being-edited': isBeingEdited, 'missing-place': missingPlace });
});

test('a tab says of an issue whether it is being edited', async () => {
  await fakeBrowser.runtime.onMessage.trigger({ type: 'is-being-edited', issue }, {}, answer);
  expect(isBeingEdited).toHaveBeenCalledExactlyOnceWith(issue);
  expect(answer).toHaveBeenCalledExactlyOnceWith(true);
});

test('a tab says of an issue what is missing for its plan', async () => {
  await fakeBrowser.runtime.onMessage.trigger({ type: 'missing-place', issue }, {}, answer);
  expect(missingPlace).toHaveBeenCalledExactlyOnceWith(issue);
  expect(answer).toHaveBeenCalledExactlyOnceWith(place);
});

test.each([
  ['nothing', null],
  ['what every object has', { type: 'toString', issue }],
  ['a text', 'is-being-edited'],
  ['another question', { type: 'read-plan', issue }],
  ['no issue', { type: 'is-being-edited' }],
  ['an issue without a number', { type: 'is-being-edited', issue: { ...issue, iid: '7' } }],
])('a tab keeps silent when asked %s', async (_, question) => {
  await fakeBrowser.runtime.onMessage.trigger(question, {}, answer);
  expect(isBeingEdited).not.toHaveBeenCalled();
  expect(answer).not.toHaveBeenCalled();
});

test.each<[string, () => Promise<unknown>, boolean]>([
  ['says yes', async () => true, true],
  ['says no', async () => false, false],
  ['says something else', async () => 'yes', false],
  ['has nobody who listens', () => Promise.reject(new Error('no receiving end')), false],
  ['does not answer', () => new Promise(() => {}), false],
])('a tab that %s holds nobody up', async (_, reply, said) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(reply as typeof browser.tabs.sendMessage);
  expect(await askTab(1, issue, 10)).toBe(said);
});

test.each<[string, () => Promise<unknown>, unknown]>([
  ['says what', async () => place, place],
  ['says nothing is', async () => null, null],
  ['says something else', async () => ({ inDrawer: false, tried: [{ name: 1 }] }), null],
  ['has nobody who listens', () => Promise.reject(new Error('no receiving end')), null],
  ['does not answer', () => new Promise(() => {}), null],
])('asked what is missing, a tab that %s holds nobody up', async (_, reply, said) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(reply as typeof browser.tabs.sendMessage);
  expect(await askMissingPlace(1, issue, 10)).toEqual(said);
});
