import type { IssueAddress } from '@/utils/protocol/fields';
import type { MessageOf, MessageType } from '@/utils/protocol/messages';
import { origin, waiting } from './scene';

/** What somebody types in the command under test; nobody else writes it. */
export const reason = 'typed just now';

const job = '00000000-0000-4000-8000-00000000cccc';

const plannedRow = 'gitlab-org/gitlab#501234';

const emptyPanel = { tag: 'div', attributes: {}, children: [] };

type Examples = { readonly [T in MessageType]: (issue: IssueAddress) => MessageOf<T> };

/** An example of every message there is, about a planning issue. */
export const commands: Examples = {
  'planning-page-seen': (issue) => ({ type: 'planning-page-seen', issue }),
  'known-page-seen': () => ({ type: 'known-page-seen' }),
  'bring-tools': (issue) => ({ type: 'bring-tools', issue }),
  'bring-panels': () => ({ type: 'bring-panels' }),
  'keep-still': (issue) => ({
    type: 'keep-still',
    issue,
    stamp: 'stamp',
    folded: false,
    still: {
      words: { language: 'en', readAt: '', gone: '' },
      css: '',
      plan: emptyPanel,
      form: emptyPanel,
      places: [],
    },
  }),
  'check-still': (issue) => ({ type: 'check-still', issue, stamp: 'stamp' }),
  'read-plan': (issue) => ({ type: 'read-plan', issue, fresh: true }),
  'search-issues': (issue) => ({ type: 'search-issues', issue, text: 'archive' }),
  'keep-draft': (issue) => ({ type: 'keep-draft', issue, draft: { reference: '#402', reason } }),
  'read-draft': (issue) => ({ type: 'read-draft', issue }),
  'park-issue': (issue) => ({
    type: 'park-issue',
    issue,
    command: '00000000-0000-4000-8000-00000000bbbb',
    reference: 'gitlab-org/gitlab#504120',
    reason,
  }),
  'edit-plan': (issue) => ({
    type: 'edit-plan',
    issue,
    command: '00000000-0000-4000-8000-00000000cccc',
    edits: [{ type: 'set-capacity', member: '@ada.moreno', row: { notes: reason } }],
  }),
  'discard-command': (issue) => ({ type: 'discard-command', issue, command: waiting.command }),
  'start-job': (issue) => ({
    type: 'start-job',
    issue,
    job,
    order: {
      kind: 'commit',
      issues: [
        { ...issue, iid: 398 },
        { projectPath: 'gitlab-org/gitlab', iid: 500417 },
      ].map(({ projectPath, iid }) => ({
        projectPath,
        iid,
        changes: [{ field: 'milestone', from: iid === 398 ? '19.7' : null, to: '19.8' }],
      })),
    },
  }),
  'prepare-commit': (issue) => ({ type: 'prepare-commit', issue }),
  'read-jobs': (issue) => ({ type: 'read-jobs', issue }),
  'stop-job': (issue) => ({ type: 'stop-job', issue, job }),
  'continue-job': (issue) => ({ type: 'continue-job', issue, job }),
  'open-options': () => ({ type: 'open-options' }),
  'read-carry-over': (issue) => ({ type: 'read-carry-over', issue }),
  'read-last-capacity': (issue) => ({ type: 'read-last-capacity', issue }),
  'read-checklist-facts': (issue) => ({
    type: 'read-checklist-facts',
    issue,
    questions: ['carry-over', 'agreement', 'threads', 'retrospective'],
  }),
  'keep-tool-draft': (issue) => ({
    type: 'keep-tool-draft',
    issue,
    tool: 'capacity',
    draft: { notes: reason },
  }),
  'read-tool-draft': (issue) => ({ type: 'read-tool-draft', issue, tool: 'capacity' }),
  'read-threads': (issue) => ({ type: 'read-threads', issue }),
  'read-agreement': (issue) => ({ type: 'read-agreement', issue, row: plannedRow }),
  'agree-with-weight': (issue) => ({ type: 'agree-with-weight', issue, row: plannedRow, weight: 3 }),
  'comment-on-row': (issue) => ({
    type: 'comment-on-row',
    issue,
    row: plannedRow,
    command: '00000000-0000-4000-8000-00000000dddd',
    text: reason,
  }),
  'discuss-row': (issue) => ({ type: 'discuss-row', issue, row: plannedRow, text: reason }),
  'read-outcome': (issue) => ({ type: 'read-outcome', issue }),
  'read-past-plans': (issue) => ({ type: 'read-past-plans', issue }),
  'read-finalize': (issue) => ({ type: 'read-finalize', issue }),
  'read-retrospective': (issue) => ({ type: 'read-retrospective', issue }),
  'create-retrospective': (issue) => ({ type: 'create-retrospective', issue }),
  'add-retro-item': ({ origin, projectPath }) => ({
    type: 'add-retro-item',
    issue: { origin, projectPath, iid: 412 },
    command: '00000000-0000-4000-8000-00000000cccc',
    section: 'wentWell',
    text: reason,
  }),
  'read-retrospectives': ({ projectPath }) => ({ type: 'read-retrospectives', origin, projectPath }),
  'read-next-plan': ({ projectPath }) => ({ type: 'read-next-plan', origin, projectPath }),
  'create-plan': ({ projectPath }) => ({ type: 'create-plan', origin, projectPath }),
  'read-statuses': () => ({ type: 'read-statuses', fresh: true }),
  'read-settings': () => ({ type: 'read-settings' }),
  'check-new-token': () => ({ type: 'check-new-token', origin }),
  'check-token': () => ({ type: 'check-token', origin }),
  'remove-token': () => ({ type: 'remove-token', origin }),
  'add-instance': () => ({ type: 'add-instance', address: 'https://gitlab.example' }),
  'remove-instance': () => ({ type: 'remove-instance', origin }),
  'add-project': () => ({ type: 'add-project', origin, projectPath: 'gitlab-org/gitlab' }),
  'remove-project': ({ projectPath }) => ({ type: 'remove-project', origin, projectPath }),
  'set-reminders': ({ projectPath }) => ({ type: 'set-reminders', origin, projectPath, on: true }),
  'choose-profile': () => ({ type: 'choose-profile', profile: 'application-security' }),
  'save-profile': () => ({ type: 'save-profile', json: '{"name": "Ours"}' }),
};
