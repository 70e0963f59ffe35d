import { describe, expect, test } from 'vitest';
import { type Message, type MessageType, messages } from './messages';
import { identify, type MessageSender, permits, type Sender } from './sender-policy';

const ourselves = { id: 'our-id', pages: 'chrome-extension://our-id/' };
const places = {
  instances: ['https://gitlab.com', 'https://gitlab.example.org', 'https://example.org/gitlab'],
  projects: [{ origin: 'https://gitlab.com', projectPath: 'gitlab-com/team' }],
};

const issueUrl = 'https://gitlab.com/gitlab-com/team/-/issues/7';
const tab: MessageSender = { id: 'our-id', url: issueUrl, frameId: 0, tab: { id: 3, url: issueUrl } };
const popup: MessageSender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const planning = { origin: 'https://gitlab.com', projectPath: 'gitlab-com/team', iid: 7 };

describe('identify', () => {
  test('knows the top frame of a GitLab tab and the issues its URL names', () => {
    expect(identify(tab, ourselves, places)).toEqual({
      surface: 'tab',
      tabId: 3,
      origin: 'https://gitlab.com',
      issues: [planning],
    });
  });

  test('goes by what the tab shows now, not by what its document was loaded from', () => {
    const moved = { ...tab, tab: { id: 3, url: 'https://gitlab.com/gitlab-com/team/-/work_items/8' } };
    expect(identify(moved, ourselves, places)).toMatchObject({ issues: [{ ...planning, iid: 8 }] });
  });

  test('knows a tab of an instance with a relative URL root, and what its URL names below it', () => {
    const origin = 'https://example.org/gitlab';
    expect(identify(withUrl(`${origin}/a/b/-/issues/1`), ourselves, places)).toMatchObject({
      origin,
      issues: [{ origin, projectPath: 'a/b', iid: 1 }],
    });
  });

  test.each<[string, MessageSender]>([
    ['the popup', popup],
    ['the options page in a tab', { ...popup, frameId: 0, tab: { id: 9, url: popup.url } }],
    ['a page that names its origin', { ...popup, origin: 'chrome-extension://our-id' }],
  ])('knows %s as our own page', (_, sender) => {
    expect(identify(sender, ourselves, places)).toEqual({ surface: 'page' });
  });

  test.each<[string, MessageSender]>([
    ['another extension', { ...tab, id: 'other-id' }],
    ["another extension's page", { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
    ['a page that only begins like ours', { ...popup, url: 'chrome-extension://our-id.evil/popup.html' }],
    ['a web page claiming our page', { ...popup, origin: 'https://gitlab.com' }],
    ['nobody', {}],
    ['an iframe of a GitLab page', { ...tab, frameId: 4 }],
    ['a frame that is not told', { ...tab, frameId: undefined }],
    ['our page in an iframe', { ...popup, frameId: 2, tab: { id: 3, url: issueUrl } }],
    ['a host that is not set up', withUrl('https://gitlab.example.com/a/b/-/issues/1')],
    ['a host that only begins like GitLab', withUrl('https://gitlab.com.evil.example/a/b/-/issues/1')],
    ['a page beside a relative URL root', withUrl('https://example.org/other/b/-/issues/1')],
    ['a path that only begins like a root', withUrl('https://example.org/gitlabs/b/-/issues/1')],
    ['a way out of a root', withUrl('https://example.org/gitlab/../a/b/-/issues/1')],
    ['plain http', withUrl('http://gitlab.com/gitlab-com/team/-/issues/7')],
    ['another port', withUrl('https://gitlab.com:8443/gitlab-com/team/-/issues/7')],
    ['a tab that has gone elsewhere', { ...tab, tab: { id: 3, url: 'https://example.org/' } }],
    ['a tab whose URL is hidden from us', { ...tab, tab: { id: 3 } }],
    ['a tab without an id', { ...tab, tab: { url: issueUrl } }],
    ['a sender without a URL', { ...tab, url: undefined }],
    ['a URL that is none', withUrl('gitlab.com')],
  ])('does not know %s', (_, sender) => {
    expect(identify(sender, ourselves, places)).toBeNull();
  });
});

describe('permits', () => {
  const page: Sender = { surface: 'page' };
  const ofTab: Sender = { surface: 'tab', tabId: 3, origin: 'https://gitlab.com', issues: [planning] };
  const elsewhere: Sender = { ...ofTab, issues: [{ ...planning, projectPath: 'other/project' }] };
  const types = Object.keys(messages) as MessageType[];
  const aboutIssues = types.filter((type) => 'issue' in messages[type].fields);
  const of = (...senders: string[]) => aboutIssues.filter((type) => senders.includes(messages[type].from));

  test('tabs may send what is about an issue or their own page, and that the options open', () => {
    const ofTabs = types.filter((type) => messages[type].from !== 'page');
    expect(ofTabs.filter((type) => !aboutIssues.includes(type))).toEqual([
      'known-page-seen',
      'bring-panels',
      'open-options',
    ]);
  });

  test.each(of('tab', 'both'))('lets a tab that shows the issue send %s', (type) => {
    expect(permits(example(type), ofTab, places)).toBe(true);
  });

  test('compares project paths as GitLab does, without case', () => {
    const shouted = example('read-plan', { issue: { ...planning, projectPath: 'GitLab-COM/Team' } });
    expect(permits(shouted, ofTab, places)).toBe(true);
  });

  test.each(of('tab', 'both').filter((type) => type !== 'park-issue'))(
    'refuses %s from a tab that shows another issue',
    (type) => {
      const message = example(type);
      expect(permits(message, elsewhere, places)).toBe(false);
      expect(permits(message, { ...ofTab, issues: [{ ...planning, iid: 8 }] }, places)).toBe(false);
      expect(permits(message, { ...ofTab, issues: [] }, places)).toBe(false);
    },
  );

  test('lets a tab of any issue park into a set-up project of its instance', () => {
    expect(permits(example('park-issue'), elsewhere, places)).toBe(true);
  });

  test.each([
    ['a project that is not set up', { ...planning, projectPath: 'other/team' }, ofTab],
    ['another instance', { ...planning, origin: 'https://gitlab.example.org' }, ofTab],
    [
      'a set-up project, from a tab of another instance',
      planning,
      { ...elsewhere, origin: 'https://gitlab.example.org' },
    ],
  ] as const)('refuses a tab to park into %s', (_, issue, sender) => {
    expect(permits(example('park-issue', { issue }), sender, places)).toBe(false);
  });

  test.each([
    'add-retro-item' as const,
    ...types.filter((type) => !aboutIssues.includes(type) && messages[type].from !== 'tab'),
  ])('lets our own page send %s', (type) => {
    expect(permits(example(type), page, places)).toBe(true);
  });

  test('keeps what adds to a retrospective to our own pages, and lets a tab open the options', () => {
    expect(permits(example('add-retro-item'), ofTab, places)).toBe(false);
    expect(permits(example('open-options'), ofTab, places)).toBe(true);
  });

  test.each(of('page', 'both'))(
    'lets our own page send %s for any issue of a set-up instance, and of no other',
    (type) => {
      const foreign = example(type, { issue: { ...planning, origin: 'https://evil.example' } });
      expect(permits(example(type), page, places)).toBe(true);
      expect(permits(foreign, page, places)).toBe(false);
    },
  );

  test.each([
    'planning-page-seen',
    'known-page-seen',
    'bring-tools',
    'bring-panels',
    'keep-still',
    'check-still',
  ] as const)('refuses our own page to send %s, which is about the page it comes from', (type) => {
    expect(permits(example(type), page, places)).toBe(false);
  });

  test.each(types.filter((type) => 'origin' in messages[type].fields))(
    'refuses %s for an instance that is not set up',
    (type) => {
      expect(permits(example(type, { origin: 'https://evil.example' }), page, places)).toBe(false);
    },
  );
});

/** A message of that type with what the policy looks at: the issue or the instance it is about. */
function example(type: MessageType, change: Partial<Record<'issue' | 'origin', unknown>> = {}): Message {
  const about = { issue: planning, origin: planning.origin, ...change };
  const fields = Object.keys(messages[type].fields);
  return {
    type,
    ...Object.fromEntries(Object.entries(about).filter(([field]) => fields.includes(field))),
  } as Message;
}

function withUrl(url: string): MessageSender {
  return { ...tab, url, tab: { id: 3, url } };
}
