import { inLanguage } from './in-language';

/** Why somebody cannot write; `doing` begins the sentence, such as `Ticking`. */
export const accessStrings = inLanguage('access', {
  anonymous: (doing: string) => `${doing} writes to GitLab, so it needs your access token.`,
  readOnly: (doing: string) => `Your token can only read. ${doing} needs one with the api scope.`,
  comment: (doing: string) =>
    `GitLab does not let you change this planning issue. ${doing} needs a higher role in its project.`,
});
