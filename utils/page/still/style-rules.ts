import { isHarmlessStyle } from './harmless';
import type { Still, StillElement } from './still';

type Drawn = Pick<Still, 'css' | 'plan' | 'form'>;

/**
 * The same still with rules at the end of its style sheet in place of its elements' own styles, which the content security
 * policy of a page may forbid, and which each visit would have to go through. What is no harmless style is left out.
 */
export function withStyleRules({ css, plan, form }: Drawn): Drawn {
  const names = new Map<string, string>();
  const ruled = [plan, form].map((element) => withRules(element, names));
  const rules = [...names].map(([style, name]) => `[data-style="${name}"]{${style}}`);
  return { css: `${css}${rules.join('')}`, plan: ruled[0] ?? plan, form: ruled[1] ?? form };
}

/** `names`: those of the rules there are by now, by what they say. */
function withRules({ tag, attributes, children }: StillElement, names: Map<string, string>): StillElement {
  const { style, ...others } = attributes;
  const name = style ? nameOf(style, names) : undefined;
  return {
    tag,
    attributes: name === undefined ? others : { ...others, 'data-style': name },
    children: children.map((child) => (typeof child === 'string' ? child : withRules(child, names))),
  };
}

function nameOf(style: string, names: Map<string, string>): string | undefined {
  if (!isHarmlessStyle(style)) return undefined;
  const name = names.get(style) ?? String(names.size);
  names.set(style, name);
  return name;
}
