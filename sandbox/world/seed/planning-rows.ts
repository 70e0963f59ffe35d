/** Milestone Work of the demo, in priority order; each row is there for one thing the plan should notice. */
export function demoWork(previousTitle: string): string[] {
  return [
    `| #398 | 3 | @ada.moreno | ✅ | Waiting for review since ${previousTitle} |`,
    '| gitlab-org/gitlab#501234 | 5 | @bilal.k | | Paved road for SSRF-safe HTTP clients |',
    '| gitlab-org/gitlab#499871+ | 2 | @chidi | | |',
    '| #405 | 2 | @dagny-l | | |',
    '| https://gitlab.com/gitlab-org/gitlab/-/work_items/502002 | 8 | @bilal.k | | Needs to be broken down? |',
    '| #407 | | @dagny-l | | Unweighted |',
    '| #402 | 2 | @chidi | | Waiting for the fork webhook |',
    '| gitlab-org/gitlab#500417 | 2 | @chidi | | |',
    '| gitlab-org/security/gitlab#8801 | 3 | @ada.moreno | | Confidential |',
  ];
}

/** Parking Lot of the demo. */
export const demoParkingLot = [
  '| gitlab-org/gitlab#503311 | Closes the last gap from the threat model | @ada.moreno |',
  "| #409 | Small, unblocks AppSec's triage \\| saves them an hour a day | @chidi |",
];

/** Rows for what the demo leaves out: epic, merge request, missing, closed, repeated, also parked, no capacity. */
export const remainingCheckRows = [
  '| gitlab-org&42 | | @bilal.k | | An epic, not an issue |',
  '| gitlab-org/gitlab!190022 | 1 | @bilal.k | | A merge request, not an issue |',
  '| #9999 | 1 | @ada.moreno | | Does not exist |',
  '| #408 | 1 | @bilal.k | | Closed |',
  '| #405 | 3 | @dagny-l | | Entered twice |',
  '| #409 | 2 | @chidi | | Also in the Parking Lot |',
  '| gitlab-org/gitlab-runner#38211 | 2 | @tomasz.w | | Stated no capacity |',
];
