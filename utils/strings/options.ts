import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What a setting is called, by the name it is kept under. */
const settingNames = new Map([
  ['projects', 'team projects'],
  ['chosenProfile', 'chosen team profile'],
  ['instances', 'GitLab instances'],
  ['reminders', 'reminders'],
]);

/** What the options page says. Dates and instants arrive formatted; a host is an instance's, such as `gitlab.com`. */
export const optionsStrings = inLanguage('options', {
  page: 'Options · Milestone Planner for GitLab',
  title: 'Milestone Planner for GitLab',
  subtitle: 'Plans a milestone inside its Milestone Planning issue.',
  welcome: 'Show the welcome again',
  reading: 'Reading your settings…',
  tryAgain: 'Try again',
  newTab: '(opens in a new tab)',
  unknown: 'unknown',
  reset: (settings: readonly string[]) =>
    `Some settings could not be read and are back at their defaults: ${settings.map((name) => settingNames.get(name) ?? name).join(', ')}.`,

  token: {
    heading: (host: string) => `Access to ${host}`,
    none: 'No token is set up. Public projects can be read; everything else needs a personal access token.',
    label: 'Personal access token',
    hint: 'With the api scope you can read and write. With read_api you can read only.',
    create: (host: string) => `Create a token on ${host}`,
    createdName: 'Milestone Planner for GitLab',
    createdPurpose: 'Reads milestone plans and writes the changes you make in the browser extension.',
    save: 'Check and save',
    saving: 'Checking…',
    keep: 'Keep the current token',
    empty: 'Paste the token first.',
    unreadable: 'A token has no spaces and no line breaks. Copy it once more.',
    refused: {
      'not-authenticated': 'GitLab does not accept your token. Copy it once more, or create a new one.',
      'token-expired': 'Your token has expired. Create a new one.',
      'token-revoked': 'Your token was revoked. Create a new one.',
      'scope-too-small': 'This token cannot even read. Create one with the api or the read_api scope.',
    },
    saved: 'The token works and is saved.',
    owner: 'Belongs to',
    access: 'Access',
    accessOf: { write: 'read and write', 'read-only': 'read only', anonymous: 'none' },
    scopes: 'Scopes',
    scopesOf: (scopes: readonly string[]) => (scopes.length === 0 ? 'none' : scopes.join(', ')),
    expires: 'Expires',
    never: 'never',
    expired: (day: string) => `${day}, so it no longer works`,
    checked: 'Last checked',
    readOnly:
      'This token can only read: it lacks the api scope. To park an issue or change anything else, use a token that has it.',
    readsNothing: 'This token cannot even read plans: it has neither the api nor the read_api scope.',
    expiring: 'The token expires soon. Create the next one in time.',
    check: 'Check again',
    checking: 'Checking…',
    works: 'The token works.',
    replace: 'Replace',
    remove: 'Remove',
    removeQuestion: 'Remove this token? GitLab cannot show it to you again.',
    removeYes: 'Remove the token',
    removeNo: 'Keep it',
    removed: (host: string) =>
      `The token is removed from this browser. To end it altogether, revoke it on ${host}.`,
    about: 'What happens to the token',
    used: (host: string) =>
      `It reads planning issues, the issues they name, what is assigned to their people on the previous milestone, milestones and labels on ${host}, and writes a change when you make one.`,
    sent: (host: string) => `It is sent to ${host} and to nobody else.`,
    kept: 'It stays in this browser, in a database of the extension that no web page can open. It is not encrypted: whoever can use your browser profile can use the token.',
  },

  instances: {
    heading: 'GitLab instances',
    intro: 'The extension works on these, and touches no other site.',
    none: 'No GitLab is set up, so the extension does nothing.',
    label: 'Address of another GitLab',
    hint: 'Such as gitlab.example.org, or example.org/gitlab where it has a relative URL. Your browser will ask you to allow it.',
    add: 'Allow and add',
    adding: 'Checking…',
    added: (name: string) => `${name} is set up. Reload pages of it that are open.`,
    removeOf: (name: string) => `Remove ${name}`,
    removeQuestion: (name: string) =>
      `Remove ${name}? Its token, its team projects, the permission for its host, and what you typed but did not send are deleted.`,
    removeYes: 'Remove the instance',
    removeNo: 'Keep the instance',
    removed: (name: string) => `${name} is removed. Nothing changed in GitLab.`,
    withheld: (name: string) =>
      `Your browser does not let the extension reach ${name}, so it can show nothing there.`,
    allow: 'Allow',
    refused: {
      'host-withheld': 'Nothing was added: without your permission the extension cannot reach this host.',
      'unexpected-answer':
        'No GitLab answers at this address. A relative URL is part of it: example.org/gitlab.',
      'not-found-or-hidden':
        'No GitLab answers at this address. A relative URL is part of it: example.org/gitlab.',
    },
    problem: {
      empty: 'Enter an address first.',
      'not-an-address': 'This is not the address of a GitLab. Enter that of its start page.',
      'not-https': 'The extension talks to GitLab over https only.',
      'already-there': 'This GitLab is on the list already.',
    },
  },

  projects: {
    heading: 'Team projects',
    intro: 'The projects that hold your Milestone Planning issues. The popup shows their open ones.',
    none: 'No team project yet.',
    label: 'Project',
    hint: 'The full path, such as group/project, or the address of any of its pages, such as a planning issue. For another GitLab your browser will ask you to allow it.',
    add: 'Check and add',
    adding: 'Checking…',
    added: (projectPath: string) => `${projectPath} is added.`,
    remove: 'Remove',
    removeOf: (projectPath: string) => `Remove ${projectPath}`,
    removed: (projectPath: string) => `${projectPath} is removed. Nothing changed in GitLab.`,
    hidden: 'GitLab finds no such project: it does not exist, or is hidden from you.',
    hiddenWithoutToken:
      'GitLab finds no such public project. If it is private, set up a token first; what you typed stays here.',
    problem: {
      empty: 'Enter a project first.',
      'not-a-project': 'This names no project. A full path has a group in front: group/project.',
      'already-there': 'This project is on the list already.',
    },
  },

  reminders: {
    heading: 'Reminders',
    intro:
      'A system notification 7, 3 and 1 days before a plan has to be finalized, and once that day has passed. None once it is finalized. Choose the team projects.',
    none: 'There is no team project yet.',
    on: (projectPath: string) => `You are reminded of the plans of ${projectPath}.`,
    off: (projectPath: string) => `You are no longer reminded of the plans of ${projectPath}.`,
    withheld: 'Your browser no longer lets the extension show notifications, so you are not reminded.',
    allow: 'Allow',
  },

  shortcuts: {
    heading: 'Keyboard shortcuts',
    intro:
      'They work on every page, and the browser keeps them: in Chrome and Edge at chrome://extensions/shortcuts, in Firefox under Add-ons and themes › Manage Extension Shortcuts.',
    names: { 'park-issue': 'Park this issue', 'open-plan': 'Open the plan' },
    none: 'no keys set',
    change: 'Change them in the browser',
  },

  profile: {
    heading: 'Team profile',
    intro: 'The rules and names your team plans by.',
    chosen: (name: string) => `${name} is in force.`,
    own: 'your own',
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    startFrom: 'Start from this one',
    startFromOf: (name: string) => `Start from this one: ${name}`,
    export: 'Download as JSON',
    exportName: 'team-profile.json',
    import: 'Import JSON…',
    unread: (at: string, reason: string, inForce: string) =>
      `Your own profile cannot be read${at === '' ? '' : `: look at ${at}`}. ${reason} It is kept as it is, and ${inForce} is in force.`,
    repair: 'Correct it',
    finalize: 'Finalize',
    finalizeOf: (days: number, count: 'calendar' | 'business') =>
      `${count === 'calendar' ? plural(days, 'calendar day', 'calendar days') : plural(days, 'business day', 'business days')} before the milestone starts`,
    planningIssues: 'Planning issues',
    refined: 'Refined',
    labelled: (label: string) => `label ${label}`,
    refinedBy: (labels: readonly string[]) => labels.join(', '),
    weight: 'Weight',
    weightOfIssue: (largest: number) => `the issue’s own, ${largest} at most`,
    weightOfLabel: (scope: string, largest: number) => `from the label ${scope}::…, ${largest} at most`,
    metrics: 'Metrics label',
    metricsOf: (scope: string) => `${scope}::…`,
  },
});
