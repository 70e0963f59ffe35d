/**
 * The locale of what is written into GitLab or copied for it: those words are the team's, who read the same text in
 * browsers of many languages, so they are English in every one of them.
 */
export const teamLocale = 'en-GB';
