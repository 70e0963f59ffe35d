/** A picture for the stores: scenes that tell a step of the story, under one sentence. */
export interface Shot {
  /** Name of the file, in the order of the story. */
  readonly file: string;
  readonly title: string;
  readonly sentence: string;
  /** Scene that fills the picture. */
  readonly scene: string;
  readonly theme: 'light' | 'dark';
}

/** The story the stores show, in its order. */
export const shots: readonly Shot[] = [
  {
    file: '1-plan',
    title: 'Are we on track, and what comes next?',
    sentence: 'Days left, readiness, capacity and checklist, inside the planning issue itself.',
    scene: 'panel',
    theme: 'light',
  },
  {
    file: '2-park',
    title: 'Park an issue in seconds',
    sentence: 'From the toolbar over any issue, with one sentence why. Everything else stays as it is.',
    scene: 'popup-reason',
    theme: 'light',
  },
  {
    file: '3-row',
    title: 'What is not ready, and what would fix it',
    sentence: 'Every row is checked against its real issue, and says what can be done with it.',
    scene: 'row-menu-low',
    theme: 'light',
  },
  {
    file: '4-commit',
    title: 'Commit in one reviewed step',
    sentence: 'Milestone, assignees and metrics label of every row, shown before they change. With an undo.',
    scene: 'commit',
    theme: 'dark',
  },
  {
    file: '5-finalize',
    title: 'Finalize, and the next plan is open',
    sentence: 'Closing comment, next planning issue, parked rows, retrospective: one of everything.',
    scene: 'finalize',
    theme: 'light',
  },
];
