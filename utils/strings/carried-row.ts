/** What a row that was carried over says. It is written into GitLab, so its words are the team's: English in every browser. */
export const carriedRow = {
  /** Of the Carry-over column. */
  mark: '✅',
  note: (milestone: string | null, notes: string) => {
    const from = milestone === null ? '' : `From ${milestone}`;
    return [from, notes.trim()].filter((text) => text !== '').join(': ');
  },
};
