/** What every dialog says. */
export const dialogStrings = {
  close: 'Close',
} as const;
