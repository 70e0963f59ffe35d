import type { StillElement } from './still';

interface Rule {
  /** Its selectors, or what it depends on for one that holds rules itself. */
  readonly head: string;
  readonly body: string;
}

/**
 * As much of the panels' style sheets as the elements of a still can show: each rule once, where it comes first (what
 * several sheets share stands at their beginning), without those for classes that no element has, and without custom
 * properties that nothing uses. The browser reads it anew on each visit, and most of it is for what comes later. Takes
 * what our own build makes of CSS; what it cannot tell apart it leaves in.
 */
export function neededCss(css: string, still: readonly StillElement[]): string {
  const classes = new Set<string>();
  for (const element of still) addClassesOf(element, classes);
  return withoutUnused(rulesFor(css, classes));
}

function addClassesOf({ attributes, children }: StillElement, classes: Set<string>): void {
  for (const name of (attributes.class ?? '').split(/\s+/)) classes.add(name);
  for (const child of children) if (typeof child !== 'string') addClassesOf(child, classes);
}

function rulesFor(css: string, classes: ReadonlySet<string>): string {
  return [...new Set(rulesOf(css).map((rule) => ruleFor(rule, classes)))].join('');
}

/** As much of a rule as is needed; empty for none of it. */
function ruleFor({ head, body }: Rule, classes: ReadonlySet<string>): string {
  if (!head.startsWith('@')) return isNeeded(head, classes) ? `${head}{${body}}` : '';
  const inner = body.includes('{') && !head.startsWith('@keyframes') ? rulesFor(body, classes) : body;
  return inner === '' ? '' : `${head}{${inner}}`;
}

/** Whether one of its selectors, what stands in brackets aside, names no class but those. */
function isNeeded(selectors: string, classes: ReadonlySet<string>): boolean {
  return withoutBrackets(selectors)
    .split(',')
    .some((selector) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name)));
}

/** Brackets in brackets in brackets are as deep as our selectors go. */
function withoutBrackets(selectors: string): string {
  const innermost = /\([^()]*\)|\[[^\]]*\]/g;
  return selectors.replace(innermost, '').replace(innermost, '').replace(innermost, '');
}

function withoutUnused(css: string): string {
  const declared = /(?<![\w-])(--[\w-]+):([^;{}]{0,2000})(;|(?=\}))/g;
  const used = new Set(namesIn(css.replace(declared, '')));
  const values = [...css.matchAll(declared)].map(([, name = '', value = '']) => ({ name, value }));
  for (let size = -1; size !== used.size; ) {
    size = used.size;
    for (const { name, value } of values)
      if (used.has(name)) for (const other of namesIn(value)) used.add(other);
  }
  return css.replace(declared, (declaration, name) => (used.has(name) ? declaration : ''));
}

/** The custom properties a text asks for. */
function namesIn(css: string): readonly string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** The outermost rules, in order. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: found, index } of css.matchAll(/"[^"]*"|'[^']*'|[{}]/g)) {
    if (found === '{' && depth++ === 0) open = index;
    if (found !== '}' || depth === 0 || --depth > 0) continue;
    rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    start = index + 1;
  }
  return rules;
}
