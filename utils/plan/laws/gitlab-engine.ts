import { markdownToXML } from 'comrak';
import type { BlockKind } from '../markdown/block';

/** A block or inline element as GitLab's engine reads it. */
export interface EngineNode {
  readonly name: string;
  /** 1-based first line; 0 when the engine does not say. */
  readonly line: number;
  readonly lastLine: number;
  readonly attributes: string;
  readonly children: readonly (EngineNode | string)[];
}

/** GitLab's options for the engine; footnotes stay where they are defined, so that nothing moves. */
const options = {
  extension: {
    table: true,
    strikethrough: true,
    autolink: true,
    footnotes: true,
    descriptionLists: true,
    alerts: true,
    multilineBlockQuotes: true,
    mathDollars: true,
    mathCode: true,
  },
  parse: { relaxedAutolinks: true, leaveFootnoteDefinitions: true, escapedCharSpans: true },
  render: { sourcepos: true, unsafe: true, escapedCharSpans: true },
};

const token = /<(\/?)(\w+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
/** The engine does not escape quotes in it. */
const fenceInfo = / info="([^\n]*?)" xml:space/g;
const aside = /\s(?:sourcepos|xml:space|xmlns|name|ref_num|ix|total_references|footnote_index)="[^"]*"/g;

/** Reads a text with comrak, as a tree. Positions and footnote numbers are no part of the attributes. */
export function engineTree(markdown: string): EngineNode {
  const xml = markdownToXML(markdown, options)
    .replace(/^<\?xml.*\n<!DOCTYPE.*\n/, '')
    .replace(fenceInfo, (_, info: string) => ` info="${info.replaceAll('"', '&quot;')}" xml:space`);
  const root: MutableNode = { name: 'root', line: 0, lastLine: 0, attributes: '', children: [] };
  const open = [root];
  for (const [, closing, name, attributes = '', single, text] of xml.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (text && !/^\n\s*$/.test(text)) parent.children.push(text.replace(/[\r\n]+$/, ''));
    } else if (closing) {
      open.pop();
    } else {
      const [, line = 0, lastLine = 0] = /sourcepos="(\d+):\d+-(\d+):/.exec(attributes) ?? [];
      const place = { line: Number(line), lastLine: Number(lastLine) };
      const node: MutableNode = { name, ...place, attributes: attributes.replace(aside, ''), children: [] };
      parent.children.push(node);
      if (!single) open.push(node);
    }
  }
  return root;
}

interface MutableNode extends EngineNode {
  readonly children: (EngineNode | string)[];
}

/** What a tree renders as without some elements, and without lists left empty by that. `loose`: spacing of lists aside. */
export function rendering(node: EngineNode, skip: (node: EngineNode) => boolean, loose = false): string {
  if (skip(node)) return '';
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : rendering(child, skip, loose),
  );
  if (node.name === 'list' && children.every((child) => child === '')) return '';
  const spacing = loose && node.name === 'list' ? /\s(?:tight|start)="\w+"/g : /(?!)/;
  return `<${node.name}${node.attributes.replace(spacing, '')}>${children.join('')}</${node.name}>`;
}

/** All elements of a name under a node, those inside `except` left out. */
export function elements(node: EngineNode, name: string, except: readonly string[] = []): EngineNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || except.includes(child.name)) return [];
    return child.name === name ? [child, ...elements(child, name, except)] : elements(child, name, except);
  });
}

/** The comments in a text, which nobody sees. One in a code span is none. */
export function comments(markdown: string): readonly string[] {
  const tree = engineTree(markdown);
  return [...elements(tree, 'html_inline'), ...elements(tree, 'html_block')]
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .filter((child) => child.trimStart().startsWith('&lt;!--'));
}

/** The text a reader sees in an element; what is raw HTML is shown as its source in braces. */
export function visibleText(node: EngineNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string')
        return node.name === 'html_inline' ? `{${unescaped(child)}}` : unescaped(child);
      return visibleText(child);
    })
    .join('');
}

function unescaped(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );
}

const blockKinds: Readonly<Record<string, BlockKind>> = {
  document: 'document',
  block_quote: 'quote',
  alert: 'quote',
  multiline_block_quote: 'quote',
  footnote_definition: 'footnote',
  list: 'list',
  item: 'item',
  description_list: 'description-list',
  description_item: 'description-item',
  description_term: 'description-term',
  description_details: 'description-details',
  paragraph: 'paragraph',
  heading: 'heading',
  thematic_break: 'break',
  code_block: 'code',
  html_block: 'html',
  table: 'table',
  table_row: 'row',
};

/** The blocks of a tree as an indented list of kinds, with the level of headings and whether lists are loose. */
export function blockList(node: EngineNode, indent = ''): string {
  const kind = blockKinds[node.name];
  const level = /level="(\d)"/.exec(node.attributes)?.[1] ?? '';
  const loose = node.name === 'list' && !node.attributes.includes('tight="true"') ? ' loose' : '';
  const own = kind === undefined ? '' : `${indent}${kind}${level}${loose}\n`;
  const deeper = kind === undefined ? indent : `${indent} `;
  return (
    own + node.children.map((child) => (typeof child === 'string' ? '' : blockList(child, deeper))).join('')
  );
}
