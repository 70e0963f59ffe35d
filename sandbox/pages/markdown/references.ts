import { origin } from '../../origin';
import { milestoneUrl } from '../../web-urls';
import { projectLabels, projectMilestones, userByName } from '../../world/find';
import type { Project, User } from '../../world/model';
import type { World } from '../../world/world';
import { attributes, escapeHtml, unescapeHtml } from '../html';
import { labelChip } from './label-chip';
import { fromUrl, parseReference } from './parse-reference';
import { type ReferenceContext, referenceLink } from './reference-link';
import { closingIndex, type OpenToken, type Token, textOf } from './tokens';

const OPAQUE = new Set(['a', 'code', 'pre']);
const MENTION = new RegExp(
  [
    /(?<=^|[^\w/.&#!-])(?<ref>(?:[\w.][\w.-]*(?:\/[\w.-]+)*)?[#&!]\d+(?:\+s?)?|GL-\d+(?:\+s?)?)(?!\w)/.source,
    /(?<bracket>\[(?:issue|work_item|epic):[\w.\-/]+\](?:\+s?)?)/.source,
    /(?<=^|[^\w/])@(?<user>\w(?:[\w.-]*\w)?)/.source,
    /(?<=^|[^\w])~(?:"(?<quotedLabel>[^"]+)"|(?<label>\w[\w:-]*))/.source,
    /(?<=^|[^\w])%(?:"(?<quotedMilestone>[^"]+)"|(?<milestone>\w(?:[\w.-]*\w)?))/.source,
  ].join('|'),
  'g',
);

/** Turns references in text and links into GitLab's `gfm` anchors; what the viewer cannot read stays as typed. */
export function linkReferences(
  tokens: readonly Token[],
  world: World,
  project: Project,
  viewer: User | null,
): Token[] {
  const context: ReferenceContext = { world, project, viewer };
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.type === 'text') result.push(...linkText(token.html, context));
    else if (token.type === 'open' && OPAQUE.has(token.name)) {
      const end = closingIndex(tokens, at);
      result.push(...opaque(token, tokens.slice(at, end + 1), context));
      at = end;
    } else result.push(token);
  }
  return result;
}

function opaque(opened: OpenToken, part: Token[], context: ReferenceContext): Token[] {
  const href = opened.attrs.get('href');
  if (opened.name !== 'a' || !href) return part;
  const ref = fromUrl(href);
  const inner = part.slice(1, -1);
  const typed = textOf(inner);
  const own =
    typed === href ? null : inner.map((token) => (token.type === 'text' ? token.html : '')).join('');
  const html = ref && referenceLink(ref, href, context, { fromLink: own !== null, fromUrl: true, text: own });
  if (html) return [{ type: 'markup', html }];
  if (!href.startsWith(origin) && /^https?:/.test(href)) {
    opened.attrs.set('rel', 'nofollow noreferrer noopener').set('target', '_blank');
  }
  return part;
}

function linkText(html: string, context: ReferenceContext): Token[] {
  const text = unescapeHtml(html);
  let end = 0;
  const result: Token[] = [];
  for (const match of text.matchAll(MENTION)) {
    const link = mention(match, context);
    if (!link) continue;
    result.push(
      { type: 'text', html: escapeHtml(text.slice(end, match.index)) },
      { type: 'markup', html: link },
    );
    end = match.index + match[0].length;
  }
  return [...result, { type: 'text', html: escapeHtml(text.slice(end)) }];
}

function mention(match: RegExpMatchArray, context: ReferenceContext): string | null {
  const { ref, bracket, user, quotedLabel, label, quotedMilestone, milestone } = match.groups ?? {};
  const work = ref ?? bracket;
  if (work) {
    const parsed = parseReference(work, context.project.fullPath);
    return parsed && referenceLink(parsed, work, context, { fromLink: false, fromUrl: false, text: null });
  }
  if (user) return userLink(user, context);
  if (label ?? quotedLabel) return labelLink(label ?? quotedLabel ?? '', match[0], context);
  return milestoneLink(milestone ?? quotedMilestone ?? '', match[0], context);
}

function userLink(name: string, { world, project }: ReferenceContext): string | null {
  const everyone = name === 'all';
  const user = userByName(world, name);
  if (!user && !everyone) return null;
  const attrs = attributes({
    href: everyone ? `/${project.fullPath}` : `/${user?.username}`,
    'data-reference-type': 'user',
    ...(everyone ? { 'data-project': project.id } : { 'data-user': user?.id ?? null }),
    'data-container': 'body',
    'data-placement': 'top',
    class: 'gfm gfm-project_member js-user-link',
    title: everyone ? 'All Project and Group Members' : (user?.name ?? null),
  });
  return `<a${attrs}>@${escapeHtml(user?.username ?? name)}</a>`;
}

function labelLink(name: string, original: string, { world, project }: ReferenceContext): string | null {
  const found = projectLabels(world, project).find(
    (label) => label.name.toLowerCase() === name.toLowerCase(),
  );
  if (!found) return null;
  return labelChip(found, `/${project.fullPath}/-/issues?label_name=${encodeURIComponent(found.name)}`, {
    'data-reference-type': 'label',
    'data-original': original,
    'data-project': project.id,
    'data-label': found.id,
    class: 'gfm gfm-label has-tooltip',
    title: found.description,
  });
}

function milestoneLink(title: string, original: string, { world, project }: ReferenceContext): string | null {
  const found = projectMilestones(world, project).find((one) => one.title === title);
  if (!found) return null;
  const attrs = attributes({
    href: milestoneUrl(world, found).slice(origin.length),
    'data-reference-type': 'milestone',
    'data-original': original,
    'data-link': 'false',
    'data-link-reference': 'false',
    'data-project': project.id,
    'data-milestone': found.id,
    'data-container': 'body',
    'data-placement': 'top',
    class: 'gfm gfm-milestone has-tooltip',
  });
  return `<a${attrs}>%${escapeHtml(found.title)}</a>`;
}
