// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnswerTo, Message, MessageOf, MessageType } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { DiscussTool } from '../discuss/discuss-tool';
import { RefineTool } from '../refine/refine-tool';
import { sampleFinding, sampleIssue, sampleRow, sampleView } from '../testing/sample-plan';
import type { ToolProps } from '../tools/tool-props';
import { WeightTool } from '../weight/weight-tool';

const trust = vi.hoisted(() => ({ isTrusted: vi.fn((_: Event) => true) }));
vi.mock('../trusted', () => trust);
afterEach(() => {
  cleanup();
  trust.isTrusted.mockReturnValue(true);
});

type Told = {
  [T in MessageType]?: (message: MessageOf<T>) => Reply<AnswerTo<T>> | Promise<Reply<AnswerTo<T>>>;
};

const said = <T,>(value: T) => ({ ok: true, value }) as const;
const failed = (kind: 'offline' | 'not-saved' | 'no-token', values = {}) =>
  ({ ok: false, failure: { kind, values } }) as const;

const row = 'group/planning#1';
const url = 'https://gitlab.com/group/planning/-/issues/413#note_5';
const finding = sampleFinding('no-weight', { values: { scope: '' }, fix: 'set-weight' });

/** A background that answers as told, and keeps drafts. */
function background(told: Told) {
  const drafts = new Map<string, AnswerTo<'read-tool-draft'>>();
  const asked: Message[] = [];
  const answers: Told = {
    'read-tool-draft': ({ tool }) => said(drafts.get(tool) ?? null),
    'keep-tool-draft': ({ tool, draft }) => {
      drafts.set(tool, draft);
      return said(null);
    },
    ...told,
  };
  const ask = async (message: Message) => {
    asked.push(message);
    const answer = answers[message.type] as ((one: Message) => Reply<unknown>) | undefined;
    return answer?.(message) ?? failed('offline');
  };
  return { ask: ask as ToolProps['ask'], asked, drafts };
}

function propsWith(ask: ToolProps['ask'], part: Partial<ToolProps> = {}): ToolProps {
  const view = sampleView({ rows: [sampleRow(1, { findings: [finding], people: ['bilal'], ready: false })] });
  const { onView, onRead, onReload, onOpenOptions, onClose } = {
    onView: vi.fn(),
    onRead: vi.fn(),
    onReload: vi.fn(),
    onOpenOptions: vi.fn(),
    onClose: vi.fn(),
  };
  const reader = { now: '2026-11-22T12:00:00Z', timeZone: 'UTC', locale: 'en' };
  const calls = { onView, onRead, onReload, onOpenOptions, onClose };
  return { view, reader, row, ask, pageUser: {}, ...calls, ...part };
}

const textbox = () => screen.findByRole<HTMLTextAreaElement>('textbox');
const ofType = (asked: readonly Message[], type: MessageType) => asked.filter((one) => one.type === type);

describe('asking for refinement', () => {
  const posts = { 'comment-on-row': () => said({ outcome: 'posted', url } as const) };

  test('begins with what the checks found missing', async () => {
    const { ask } = background(posts);
    render(<RefineTool {...propsWith(ask)} />);
    expect((await textbox()).value).toContain('- It has no weight.');
  });

  test('keeps what is typed as it is typed, and brings it back', async () => {
    const { ask } = background(posts);
    const first = render(<RefineTool {...propsWith(ask)} />);
    const field = await textbox();
    await waitFor(() => expect(field.readOnly).toBe(false));
    fireEvent.input(field, { target: { value: 'Please weigh it' } });
    first.unmount();
    render(<RefineTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).value).toBe('Please weigh it'));
  });

  test('posts under one command until it is there, even where it was closed in between', async () => {
    let online = false;
    const { ask, asked, drafts } = background({
      'comment-on-row': () => (online ? said({ outcome: 'already', url }) : failed('offline')),
    });
    const first = render(<RefineTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).readOnly).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
    await screen.findByText(/could not be reached/);
    first.unmount();
    online = true;
    render(<RefineTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).readOnly).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
    await screen.findByText(/posted before/);
    const commands = ofType(asked, 'comment-on-row').map((one) => 'command' in one && one.command);
    expect(commands).toHaveLength(2);
    expect(new Set(commands).size).toBe(1);
    expect(drafts.size).toBe(1);
  });

  test('forgets the draft once it is posted', async () => {
    const { ask, drafts } = background(posts);
    render(<RefineTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).readOnly).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
    expect((await screen.findByRole('link', { name: 'See it in GitLab' })).getAttribute('href')).toBe(url);
    expect([...drafts.values()]).toEqual([null]);
  });

  test('takes no click that nobody made', async () => {
    trust.isTrusted.mockReturnValue(false);
    const { ask, asked } = background(posts);
    render(<RefineTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).readOnly).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
    expect(ofType(asked, 'comment-on-row')).toEqual([]);
  });

  test('is not offered where the issue cannot be read, or the row is gone', async () => {
    const { ask } = background(posts);
    const hidden = sampleRow(1, { issue: { unreadable: 'forbidden' } });
    render(<RefineTool {...propsWith(ask, { view: sampleView({ rows: [hidden] }) })} />);
    expect(screen.getByText(/cannot be read/)).toBeTruthy();
    cleanup();
    render(<RefineTool {...propsWith(ask, { row: 'group/planning#9' })} />);
    expect(screen.getByText('The row is no longer in the plan.')).toBeTruthy();
  });
});

describe('discussing a row', () => {
  const threads = (rows: AnswerTo<'read-threads'>['rows']) => ({
    'read-threads': () => said({ people: [], rows }),
  });

  test('goes to its thread where there is one', async () => {
    const { ask } = background(threads([{ key: row, url, resolved: true }]));
    const props = propsWith(ask);
    render(<DiscussTool {...props} />);
    const link = await screen.findByRole('link', { name: 'Open the thread' });
    expect(link.getAttribute('href')).toBe(url);
    expect(screen.getByText(/it is resolved/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(link);
    expect(props.onClose).toHaveBeenCalled();
  });

  test('keeps the text where somebody was faster', async () => {
    const { ask } = background({
      ...threads([]),
      'discuss-row': () => said({ outcome: 'already', url }),
    });
    render(<DiscussTool {...propsWith(ask)} />);
    await waitFor(async () => expect((await textbox()).readOnly).toBe(false));
    fireEvent.input(await textbox(), { target: { value: 'Still urgent?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start the thread' }));
    await screen.findByText(/is still here/);
    expect((await textbox()).value).toBe('Still urgent?');
  });

  test('says why the threads could not be read, and tries again', async () => {
    let online = false;
    const { ask } = background({
      'read-threads': () => (online ? said({ people: [], rows: [] }) : failed('offline')),
    });
    render(<DiscussTool {...propsWith(ask)} />);
    await screen.findByText(/could not be reached/);
    online = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await textbox()).toBeTruthy();
  });
});

describe('the weight of a row', () => {
  const agreement: AnswerTo<'read-agreement'> = {
    weight: 3,
    setBy: { username: 'ivo', name: 'Ivo' },
    setAt: '2026-11-20T09:00:00Z',
    people: [{ username: 'ada.moreno', consent: 'not-yet', at: null }],
    state: 'asked',
  };
  const told = (part: Partial<typeof agreement> = {}): Told => ({
    'read-agreement': () => said({ ...agreement, ...part }),
  });
  const agree = () => screen.findByRole('button', { name: 'I agree with this weight' });

  test.each<[string, Partial<typeof agreement>, Partial<ToolProps['view']>, RegExp | null]>([
    ['whose weight somebody else set', {}, {}, null],
    [
      'they agreed with once',
      { people: [{ username: 'ada.moreno', consent: 'earlier', at: null }] },
      {},
      null,
    ],
    ['they set themselves', { setBy: { username: 'Ada.Moreno', name: '' } }, {}, /You set this weight/],
    [
      'they agree with',
      { people: [{ username: 'ada.moreno', consent: 'reacted', at: null }] },
      {},
      /You agree/,
    ],
    ['without a weight', { weight: null, state: 'no-weight' }, {}, /nothing to agree with/],
    ['whose weight is not told', { weight: 'unknown' }, {}, /does not show its weight/],
    ['without a token', {}, { access: 'anonymous', username: null }, /access token/],
    ['with a token that may only read', {}, { access: 'read-only' }, /can only read/],
  ])('of a row %s can be agreed with, or says why not', async (_, part, change, why) => {
    const { ask } = background(told(part));
    const view = { ...propsWith(ask).view, ...change };
    render(<WeightTool {...propsWith(ask, { view })} />);
    const button = await agree();
    expect(button.getAttribute('aria-disabled')).toBe(String(why !== null));
    if (why !== null) expect(screen.getAllByText(why).length).toBeGreaterThan(0);
  });

  test('that changed meanwhile is read again', async () => {
    const { ask, asked } = background({
      ...told(),
      'agree-with-weight': () => failed('not-saved', { reason: 'weight-changed' }),
    });
    render(<WeightTool {...propsWith(ask)} />);
    fireEvent.click(await agree());
    await screen.findByText(/Somebody else has changed the weight/);
    await waitFor(() => expect(ofType(asked, 'read-agreement')).toHaveLength(2));
  });

  test('is asked of GitLab for a whole list only on a click, row by row, until stopped', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { ask, asked } = background({
      'read-agreement': () => answered.then(() => said(agreement)),
    });
    const rows = [1, 2, 3].map((iid) => sampleRow(iid, { issue: sampleIssue(iid) }));
    render(<WeightTool {...propsWith(ask, { row: null, view: sampleView({ rows }) })} />);
    expect(ofType(asked, 'read-agreement')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Check agreement' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    answer();
    await screen.findByText(/Stopped\./);
    expect(ofType(asked, 'read-agreement')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Check agreement' }));
    await waitFor(() => expect(screen.getAllByText('Not agreed yet')).toHaveLength(3));
  });
});
