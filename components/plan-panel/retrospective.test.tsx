// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { Reply } from '@/utils/protocol/reply';
import { sampleView } from '../testing/sample-plan';
import { Retrospective } from './retrospective';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

const plan = sampleView();
const missing: RetrospectiveView = {
  plan: { issue: plan.issue, title: 'Our plan', state: 'opened' },
  task: null,
  access: 'write',
  title: 'retro',
  dueDate: null,
  sections: { wentWell: 'a', wentBadly: 'b', change: 'c' },
  pending: [],
};
const task = {
  issue: plan.issue,
  title: 'Retro',
  webUrl: 'https://gitlab.com/r',
  state: 'closed',
  dueDate: '2027-01-29',
} as const;
const known = (view: RetrospectiveView): Reply<RetrospectiveView> => ({ ok: true, value: view });
const failing: Reply<never> = { ok: false, failure: { kind: 'offline', values: {} } };

async function show(read: Reply<RetrospectiveView>, create = failing as Reply<RetrospectiveView>) {
  const desk = { read: vi.fn(async () => read), create: vi.fn(async () => create) };
  const reader = { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' };
  render(<Retrospective view={plan} reader={reader} desk={desk} />);
  await act(async () => {});
  return desk;
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done));
  });
const text = () => screen.getByRole('region', { name: 'Retrospective' }).textContent ?? '';

test('a retrospective is linked, with its due date and that it is closed', async () => {
  await show(known({ ...missing, task }));
  expect(text()).toContain('Retro Due Fri, 29 Jan 2027, closed');
});

test('one that is missing is created, and then shown', async () => {
  await show(known(missing), known({ ...missing, task }));
  expect(text()).toContain('Our plan has no retrospective sub-task yet.');
  await press('Create it');
  expect(screen.getByRole('link', { name: 'Retro' })).toBeTruthy();
});

test('one that could not be created says why, and can be tried again', async () => {
  const desk = await show(known(missing));
  await press('Create it');
  expect(text()).toContain('GitLab could not be reached.');
  await press('Create it');
  expect(desk.create).toHaveBeenCalledTimes(2);
});

test.each([
  ['anonymous', 'needs your access token'],
  ['comment', 'GitLab does not let you change this planning issue'],
] as const)('with %s access it is off, and says why', async (access, why) => {
  const desk = await show(known({ ...missing, access }));
  await press('Create it');
  expect(desk.create).not.toHaveBeenCalled();
  expect(text()).toContain(why);
});

test('one that cannot be read can be tried again', async () => {
  const desk = await show(failing);
  await press('Try again');
  expect(desk.read).toHaveBeenCalledTimes(2);
});
