import { describe, expect, test } from 'vitest';
import type { MessageType } from '@/utils/protocol/messages';
import { badAnswers } from './bad-answers';
import { badCircumstances } from './bad-circumstances';
import { tryCell } from './cell';
import { commands } from './commands';

const types = Object.keys(commands) as MessageType[];

describe('parking an issue loses nothing, does nothing twice and says how it ended', () => {
  test.each(Object.entries(badCircumstances))(
    '%s',
    async (_, fault) => {
      expect((await tryCell('park-issue', fault, 1)).problems).toEqual([]);
    },
    20_000,
  );

  test.each(Object.keys(badAnswers).filter((name) => name.endsWith('to the write alone')))(
    '%s',
    async (name) => {
      const fault = badAnswers[name];
      expect(fault && (await tryCell('park-issue', fault, 1)).problems).toEqual([]);
    },
    20_000,
  );
});

describe('without a connection, every message is answered and nothing typed is lost', () => {
  test.each(types)(
    '%s',
    async (type) => {
      const fault = badAnswers['no connection'];
      expect(fault && (await tryCell(type, fault, 1)).problems).toEqual([]);
    },
    20_000,
  );
});
