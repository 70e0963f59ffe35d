import type { Label } from '../../world/model';
import { attributes, escapeHtml } from '../html';

/** A label as GitLab draws it everywhere; `inner` holds extra attributes of its link. */
export function labelChip(
  label: Label,
  href: string,
  inner: Record<string, string | number | null> = {},
): string {
  const at = label.name.lastIndexOf('::');
  const scoped = at > 0;
  const dark = label.textColor !== '#FFFFFF';
  const style = `--label-background-color: ${label.color}; --label-inset-border: inset 0 0 0 ${scoped ? 2 : 0}px ${label.color};`;
  const tone = dark ? ' gl-label-text-dark' : ' gl-label-text-light';
  const first = escapeHtml(scoped ? label.name.slice(0, at) : label.name);
  const rest = scoped
    ? `<span class="gl-label-text-scoped">${escapeHtml(label.name.slice(at + 2))}</span>`
    : '';
  const link = attributes({ href, ...inner, class: `${inner.class ?? ''} gl-link gl-label-link`.trim() });
  return (
    `<span class="gl-label${scoped ? ' gl-label-scoped' : ''}${tone}" style="${style}" data-testid="gl-label">` +
    `<a${link}><span class="gl-label-text">${first}</span>${rest}</a></span>`
  );
}
