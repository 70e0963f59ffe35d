import { describe, expect, test } from 'vitest';
import { type Message, messageSchema } from './messages';
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
  const empty = { tag: 'div', attributes: {}, children: [] };
  const words = { language: 'en', readAt: '', gone: '' };
  const still = { words, css: { plan: '', form: '' }, plan: empty, form: empty, places: [] };
  const page: Sender = { surface: 'page' };
  const ofTab: Sender = { surface: 'tab', tabId: 3, origin: 'https://gitlab.com', issues: [planning] };
  const elsewhere: Sender = { ...ofTab, issues: [{ ...planning, projectPath: 'other/project' }] };
  const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
  const origin = 'https://gitlab.com';
  const about: Record<string, Message> = {
    seen: { type: 'planning-page-seen', issue: planning },
    bringTools: { type: 'bring-tools', issue: planning },
    bringPanels: { type: 'bring-panels', issue: planning },
    keepStill: { type: 'keep-still', issue: planning, stamp: 'x', folded: false, still },
    checkStill: { type: 'check-still', issue: planning, stamp: 'x' },
    read: { type: 'read-plan', issue: planning, fresh: true },
    search: { type: 'search-issues', issue: planning, text: 'x' },
    keepDraft: { type: 'keep-draft', issue: planning, draft: null },
    readDraft: { type: 'read-draft', issue: planning },
    park: { type: 'park-issue', issue: planning, command, reference: '#1', reason: '' },
    edit: {
      type: 'edit-plan',
      issue: planning,
      command,
      edits: [{ type: 'remove-row', key: 'gitlab-com/team#1', section: 'parking-lot' }],
    },
    discard: { type: 'discard-command', issue: planning, command },
    startJob: {
      type: 'start-job',
      issue: planning,
      job: command,
      order: { kind: 'undo-commit', commit: command, items: ['gitlab-com/team#1'] },
    },
    prepareCommit: { type: 'prepare-commit', issue: planning },
    readJobs: { type: 'read-jobs', issue: planning },
    stopJob: { type: 'stop-job', issue: planning, job: command },
    continueJob: { type: 'continue-job', issue: planning, job: command },
    threads: { type: 'read-threads', issue: planning },
    agreement: { type: 'read-agreement', issue: planning, row: 'gitlab-com/team#1' },
    agree: { type: 'agree-with-weight', issue: planning, row: 'gitlab-com/team#1', weight: 2 },
    comment: { type: 'comment-on-row', issue: planning, row: 'gitlab-com/team#1', command, text: 'x' },
    discuss: { type: 'discuss-row', issue: planning, row: 'gitlab-com/team#1', text: 'x' },
    carryOver: { type: 'read-carry-over', issue: planning },
    lastCapacity: { type: 'read-last-capacity', issue: planning },
    checklistFacts: { type: 'read-checklist-facts', issue: planning, questions: ['threads'] },
    keepToolDraft: { type: 'keep-tool-draft', issue: planning, tool: 'capacity', draft: null },
    readOutcome: { type: 'read-outcome', issue: planning },
    readPastPlans: { type: 'read-past-plans', issue: planning },
    readFinalize: { type: 'read-finalize', issue: planning },
    readRetrospective: { type: 'read-retrospective', issue: planning },
    createRetrospective: { type: 'create-retrospective', issue: planning },
    readToolDraft: { type: 'read-tool-draft', issue: planning, tool: 'capacity' },
  };
  const ours: Message[] = [
    { type: 'read-statuses', fresh: false },
    { type: 'add-retro-item', issue: planning, command, section: 'wentWell', text: 'x' },
    { type: 'read-retrospectives', origin, projectPath: 'a/b' },
    { type: 'read-next-plan', origin, projectPath: 'a/b' },
    { type: 'open-plan', origin, projectPath: 'a/b' },
    { type: 'read-settings' },
    { type: 'check-new-token', origin },
    { type: 'check-token', origin },
    { type: 'remove-token', origin },
    { type: 'add-instance', address: 'https://gitlab.example.net' },
    { type: 'remove-instance', origin },
    { type: 'add-project', origin, projectPath: 'a/b' },
    { type: 'remove-project', origin, projectPath: 'a/b' },
    { type: 'set-reminders', origin, projectPath: 'a/b', on: true },
    { type: 'choose-profile', profile: 'x' },
    { type: 'save-profile', json: '{}' },
  ];
  const aboutIssues = Object.values(about).map((message) => [message.type, message] as const);

  test('knows every message', () => {
    const known = [...Object.values(about), ...ours].map(({ type }) => type);
    const all = messageSchema.options.map((option) => option.shape.type.value);
    expect([...known, 'open-options'].sort()).toEqual(all.sort());
  });

  test.each(aboutIssues)('lets a tab that shows the issue send %s', (_, message) => {
    expect(permits(message, ofTab, places)).toBe(true);
  });

  test('compares project paths as GitLab does, without case', () => {
    const shouted: Message = {
      type: 'read-plan',
      issue: { ...planning, projectPath: 'GitLab-COM/Team' },
      fresh: true,
    };
    expect(permits(shouted, ofTab, places)).toBe(true);
  });

  test.each(aboutIssues.filter(([type]) => type !== 'park-issue'))(
    'refuses %s from a tab that shows another issue',
    (_, message) => {
      expect(permits(message, elsewhere, places)).toBe(false);
      expect(permits(message, { ...ofTab, issues: [{ ...planning, iid: 8 }] }, places)).toBe(false);
      expect(permits(message, { ...ofTab, issues: [] }, places)).toBe(false);
    },
  );

  test('lets a tab of any issue park into a set-up project of its instance', () => {
    expect(permits(about.park as Message, elsewhere, places)).toBe(true);
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
    const message: Message = { type: 'park-issue', issue, command, reference: '#1', reason: '' };
    expect(permits(message, sender, places)).toBe(false);
  });

  test.each(ours.map((message) => [message.type, message] as const))(
    'keeps %s to our own pages',
    (_, message) => {
      expect(permits(message, ofTab, places)).toBe(false);
      expect(permits(message, page, places)).toBe(true);
    },
  );

  const ofTabsAlone = new Set<string>([
    'planning-page-seen',
    'bring-tools',
    'bring-panels',
    'keep-still',
    'check-still',
  ]);
  test.each(aboutIssues.filter(([type]) => !ofTabsAlone.has(type)))(
    'lets our own page send %s for any issue of a set-up instance, and of no other',
    (_, message) => {
      const foreign = { ...message, issue: { ...planning, origin: 'https://evil.example' } } as Message;
      expect(permits(message, page, places)).toBe(true);
      expect(permits(foreign, page, places)).toBe(false);
    },
  );

  test.each(aboutIssues.filter(([type]) => ofTabsAlone.has(type)))(
    'refuses our own page to send %s, which is about the page it comes from',
    (_, message) => {
      expect(permits(message, page, places)).toBe(false);
    },
  );

  test.each(['check-new-token', 'check-token', 'remove-token', 'remove-instance'] as const)(
    'refuses %s for an instance that is not set up',
    (type) => {
      expect(permits({ type, origin: 'https://evil.example' }, page, places)).toBe(false);
    },
  );

  test('lets both open the options', () => {
    expect(permits({ type: 'open-options' }, ofTab, places)).toBe(true);
    expect(permits({ type: 'open-options' }, page, places)).toBe(true);
  });
});

function withUrl(url: string): MessageSender {
  return { ...tab, url, tab: { id: 3, url } };
}
