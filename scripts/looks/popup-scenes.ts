import type { Page } from '@playwright/test';
import { teamProjectPath, tokens } from '../../sandbox';
import { popupOver } from '../tour/popup';
import { planningUrl } from '../tour/take-tour';
import type { Scene, Stage } from './scene';
import { calmWorld, closedWorld, firstWorld, longWorld, overdueWorld, signedIn } from './worlds';

/** An issue that is in no plan. */
const ordinaryUrl = `https://gitlab.com/${teamProjectPath}/-/issues/411`;

async function withStatus(popup: Page): Promise<Page> {
  await popup.getByText('Committed').first().waitFor();
  return popup;
}

const overIssue = async (stage: Stage) => withStatus(await popupOver(ordinaryUrl, stage));

/** The toolbar popup, over a page that is in no plan unless its name says otherwise. */
export const popupScenes: readonly Scene[] = [
  { name: 'popup', place: 'popup', open: overIssue },
  {
    name: 'popup-reason',
    place: 'popup',
    async open(stage) {
      const popup = await overIssue(stage);
      await popup
        .getByLabel('Why this milestone?')
        .fill('Two teams ask for it, and the last audit found it missing');
      return popup;
    },
  },
  {
    name: 'popup-over-plan',
    place: 'popup',
    open: async (stage) => withStatus(await popupOver(planningUrl, stage)),
  },
  { name: 'popup-calm', place: 'popup', world: calmWorld, open: overIssue },
  { name: 'popup-overdue', place: 'popup', world: overdueWorld, open: overIssue },
  { name: 'popup-long-text', place: 'popup', world: longWorld, open: overIssue },
  { name: 'popup-no-token', place: 'popup', token: null, open: overIssue },
  { name: 'popup-read-only', place: 'popup', token: tokens.readApi, open: overIssue },
  {
    name: 'popup-comment-only',
    place: 'popup',
    token: tokens.guest,
    world: signedIn('guest.visitor'),
    open: overIssue,
  },
  {
    name: 'popup-closed',
    place: 'popup',
    world: closedWorld,
    async open(stage) {
      const popup = await popupOver(ordinaryUrl, stage);
      await popup.getByRole('button', { name: 'Create the next one' }).waitFor();
      return popup;
    },
  },
  {
    name: 'popup-first-use',
    place: 'popup',
    world: firstWorld,
    async open(stage) {
      const popup = await popupOver(ordinaryUrl, stage);
      await popup.getByText('No planning issue is open.').waitFor();
      return popup;
    },
  },
  {
    name: 'popup-offline',
    place: 'popup',
    async open(stage) {
      stage.sandbox.faults.push({ match: { path: /^\/api/ }, times: 99, respond: 'disconnect' });
      const popup = await popupOver(ordinaryUrl, stage);
      await popup
        .getByText(/could not be reached/)
        .first()
        .waitFor();
      return popup;
    },
  },
  {
    name: 'popup-retro-item',
    place: 'popup',
    async open(stage) {
      const popup = await overIssue(stage);
      const section = popup.getByRole('region', { name: 'Retrospective' });
      await section.getByRole('button', { name: 'Add a retro item' }).click();
      await section.getByLabel('Retro item').waitFor();
      return popup;
    },
  },
  {
    name: 'popup-parked',
    place: 'popup',
    async open(stage) {
      const popup = await overIssue(stage);
      await popup.getByLabel('Why this milestone?').fill('Asked for by two teams');
      await popup.getByRole('button', { name: 'Park issue' }).click();
      await popup.getByText(/is parked in/).waitFor();
      return popup;
    },
  },
  {
    name: 'popup-no-place',
    place: 'popup',
    async open(stage) {
      const popup = await popupOver(`${planningUrl}?layout=unheard-of`, stage);
      const heading = popup.getByRole('heading', { name: 'The plan has no place on this page' });
      // The page may still be finding out when the popup asks: like a person, it is opened again.
      while (!(await heading.isVisible())) {
        await popup.reload();
        await heading.waitFor({ timeout: 2_000 }).catch(() => undefined);
      }
      return popup;
    },
  },
];
