import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTabQuestions } from './tab-question';

const issue = { origin: 'https://gitlab.com', projectPath: 'group/project', iid: 7 };
const isBeingEdited = vi.fn(() => true);
const answer = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  answerTabQuestions(isBeingEdited);
});

test('a tab says of an issue whether it is being edited', async () => {
  await fakeBrowser.runtime.onMessage.trigger({ type: 'is-being-edited', issue }, {}, answer);
  expect(isBeingEdited).toHaveBeenCalledExactlyOnceWith(issue);
  expect(answer).toHaveBeenCalledExactlyOnceWith(true);
});

test.each([
  ['nothing', null],
  ['a text', 'is-being-edited'],
  ['another question', { type: 'read-plan', issue }],
  ['no issue', { type: 'is-being-edited' }],
  ['an issue without a number', { type: 'is-being-edited', issue: { ...issue, iid: '7' } }],
])('a tab keeps silent when asked %s', async (_, question) => {
  await fakeBrowser.runtime.onMessage.trigger(question, {}, answer);
  expect(isBeingEdited).not.toHaveBeenCalled();
  expect(answer).not.toHaveBeenCalled();
});
