/** GitLab's own icons, the few we use: each has its rule in icons.css or icons-more.css. */
export const iconNames = [
  'arrow-down',
  'chevron-down',
  'close',
  'copy',
  'danger',
  'ellipsis',
  'grip',
  'information',
  'milestone',
  'plus',
  'retry',
  'success',
  'unknown',
  'warning',
] as const;

export type IconName = (typeof iconNames)[number];

/** The class that draws an icon at the beginning of an element, which is no element of its own and says nothing to screen readers. */
export function icon(name: IconName): string {
  return `icon icon-${name}`;
}
