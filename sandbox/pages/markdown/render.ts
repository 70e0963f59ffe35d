import { markdownToHTML, type Options } from 'comrak';
import type { Project, User } from '../../world/model';
import type { World } from '../../world/world';
import { renderEmoji } from './emoji';
import { decorateBlocks } from './headings';
import { linkReferences } from './references';
import { sanitize } from './sanitize';
import { renderTaskItems } from './task-lists';
import { serialize, tokenize } from './tokens';

/** The engine options of GitLab's `glfm_markdown`: task lists are a later filter's work, raw HTML is sanitized after. */
const options: Options = {
  extension: {
    table: true,
    strikethrough: true,
    autolink: true,
    footnotes: true,
    descriptionLists: true,
    alerts: true,
    mathDollars: true,
    mathCode: true,
    multilineBlockQuotes: true,
    tasklist: false,
  },
  parse: { relaxedAutolinks: true },
  render: { sourcepos: true, unsafe: true, escapedCharSpans: true, hardbreaks: false },
};

/** A description as GitLab renders it for `viewer` in `project`: engine, sanitizer, tasks, references, anchors. */
export function renderDescription(
  world: World,
  project: Project,
  markdown: string,
  viewer: User | null,
): string {
  const clean = sanitize(tokenize(markdownToHTML(markdown, options)));
  const tasks = renderTaskItems(clean, markdown);
  const blocks = decorateBlocks(tasks);
  return serialize(renderEmoji(linkReferences(blocks, world, project, viewer)));
}
