import { inLanguage } from './in-language';

/** What keeps a description from being read as it was meant, by kind of problem; `line` is the description's, from 1. For the team to read. */
export const teamProblemSentences = {
  'live-query': (line: number) =>
    `Line ${line}: an embedded view (GLQL). Its rows are not read; only rows kept by hand count.`,
  'duplicate-section': (line: number) =>
    `Line ${line}: a second heading for the same section. What is below it is not read; rename it or merge the two.`,
  'duplicate-row': (line: number) =>
    `Line ${line}: an earlier row of the section names the same issue. Remove one of the two.`,
  'no-issue-column': (line: number) =>
    `Line ${line}: a table without a column for issues. Its rows are not read; give that column a name such as Issue.`,
  'unclosed-block': (line: number) =>
    `Line ${line}: a block begins here and is never closed. All below belongs to it; close it.`,
};

/** The same for who looks at the plan. */
export const problemSentences = inLanguage('problems', teamProblemSentences);
