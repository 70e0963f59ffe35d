import { inLanguage } from './in-language';

/** What the page says that opens once the extension is installed. */
export const welcomeStrings = inLanguage('welcome', {
  title: 'Welcome to Milestone Planner',
  subtitle: 'See where your milestone stands, in its own planning issue. No sign-up, no token.',

  team: {
    heading: '1. Your team’s plan',
    intro:
      'Which project holds your Milestone Planning issues? If it is not the one below, paste its address, or that of a planning issue.',
    reading: 'Reading the plan from GitLab…',
    done: 'The plan can be read. This is how it stands:',
    open: 'Open the plan',
    noneOpen: (label: string) =>
      `No planning issue is open in this project. A planning issue is one with the label “${label}”; you can choose another label in the options.`,
    hidden:
      'GitLab finds no such public project: it is private, or does not exist. If you can open it in GitLab, a token lets you read it here, too.',
    token: 'Set up a token',
  },

  token: {
    heading: '2. A token, if you want to do more',
    intro: 'You can go without. With a personal access token you can also',
    gains: [
      'read private projects',
      'park issues, state your capacity and add retro items',
      'commit to a milestone and finalize its plan, as manager',
    ],
  },

  days: {
    heading: '3. Day to day',
    plan: 'The plan is in its planning issue: open the issue in GitLab, and look above its description.',
    park: 'To park an issue, open it in GitLab, click the extension’s icon in the toolbar, say in a sentence why this milestone, and press Enter.',
    pin: 'Pin the icon: it counts the days to the finalize date.',
  },

  options: 'All options',
  again: 'You can open this page again from the options.',
});
