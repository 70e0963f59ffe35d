/** What markdown, HTML or GitLab's references could make of a text. */
const special = /[\\`*_[\]<>|~@#&$!%^]/g;

/**
 * A text of whatever origin as markdown that shows just this text on one line: nothing in it is formatted, refers to
 * anything, notifies anybody or runs; a URL stays a link. Goes after other text, as a line's beginning may mean something.
 */
export function plainMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .replace(special, '\\$&');
}

const username = /^[\w.](?:[\w.-]*[\w-])?$/;

/**
 * A person as markdown: in a code span, so that nobody is notified where it is pasted; as a mention when `notify`. Who is
 * not known by a user name is plain text, and `@all` is nobody.
 */
export function personMarkdown(name: string, notify: boolean): string {
  if (!username.test(name)) return plainMarkdown(name);
  return notify && name.toLowerCase() !== 'all' ? `@${name}` : `\`@${name}\``;
}

/** A link as markdown; the text alone where the address is no plain https one. */
export function linkMarkdown(text: string, url: string | null): string {
  const safe = url !== null && /^https:\/\/[^\s<>()[\]\\`]+$/i.test(url);
  return safe ? `[${plainMarkdown(text)}](${url})` : plainMarkdown(text);
}
