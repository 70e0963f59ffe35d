import type { Page } from '@playwright/test';
import type { Scene, Stage } from './scene';
import { closedWorld } from './worlds';

const api = /^\/api/;

async function openWelcome({ context, extensionOrigin }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin}/welcome.html`);
  return page;
}

async function showing(stage: Stage, text: string | RegExp): Promise<Page> {
  const page = await openWelcome(stage);
  await page.getByText(text).first().waitFor();
  return page;
}

async function addProject(page: Page, project: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Project' }).fill(project);
  await page.getByRole('button', { name: 'Check and add' }).click();
}

/** Run in a page or the worker: from now on the browser says no there when asked for a permission, or whether it is given. */
const refusePermissions =
  'Object.assign(chrome.permissions, { contains: async () => false, request: async () => false })';

/** Run before a page: nothing is kept, and the worker, which may have read the plan since it was installed, is reading still. */
const stillReading = `
  IDBFactory.prototype.open = () => { throw new Error('nothing is kept'); };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message) => message.type === 'read-statuses' ? new Promise(() => {}) : send(message);
`;

/** The page that opens once the extension is installed, before anybody set anything up unless its name says otherwise. */
export const welcomeScenes: readonly Scene[] = [
  {
    name: 'welcome-first-run',
    place: 'own',
    token: null,
    async open({ context, extensionOrigin }) {
      const page = await context.newPage();
      await page.addInitScript(stillReading);
      await page.goto(`${extensionOrigin}/welcome.html`);
      await page.getByText('Reading the plan from GitLab…').waitFor();
      return page;
    },
  },
  {
    name: 'welcome-team-found',
    place: 'own',
    token: null,
    open: (stage) => showing(stage, 'The plan can be read.'),
  },
  { name: 'welcome-with-token', place: 'own', open: (stage) => showing(stage, 'Belongs to') },
  {
    name: 'welcome-none-open',
    place: 'own',
    token: null,
    world: closedWorld,
    open: (stage) => showing(stage, /^No planning issue is open in this project/),
  },
  {
    name: 'welcome-host-refused',
    place: 'own',
    token: null,
    async open(stage) {
      const page = await showing(stage, 'The plan can be read.');
      await page.evaluate(refusePermissions);
      await addProject(page, 'https://git.example.org/group/project');
      await page.getByText(/^Nothing was added/).waitFor();
      return page;
    },
  },
  {
    name: 'welcome-host-withdrawn',
    place: 'own',
    token: null,
    async open(stage) {
      const [worker] = stage.context.serviceWorkers();
      await worker?.evaluate(refusePermissions);
      return showing(stage, /^Your browser does not let the extension reach/);
    },
  },
  {
    name: 'welcome-project-hidden',
    place: 'own',
    token: null,
    async open(stage) {
      const page = await showing(stage, 'The plan can be read.');
      await addProject(page, 'group/no-such-project');
      await page.getByText(/^GitLab finds no such public project/).waitFor();
      return page;
    },
  },
  {
    name: 'welcome-offline',
    place: 'own',
    token: null,
    async open(stage) {
      const page = await showing(stage, 'The plan can be read.');
      stage.sandbox.faults.push({ match: { path: api }, times: 99, respond: 'disconnect' });
      await page.reload();
      await page.getByText(/GitLab could not be reached/).waitFor({ timeout: 60_000 });
      return page;
    },
  },
];
