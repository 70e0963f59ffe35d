import { readFileSync } from 'node:fs';

const icons = 'node_modules/@gitlab/svgs/dist/sprite_icons';
const call = /outline\("([^"]*)"\)/;

/** Pixels that every icon is wide and high. */
const size = 16;

/** A declaration of a style sheet. */
interface Declaration {
  value: string;
}

/**
 * Writes GitLab's icons into style sheets, by their names: `outline("grip")` becomes what `clip-path` cuts out of a box of
 * 16 pixels. A PostCSS plugin, as one of Vite's would not see what a sheet imports.
 */
export function iconOutlines() {
  return {
    postcssPlugin: 'icon-outlines',
    Declaration(declaration: Declaration) {
      declaration.value = declaration.value.replace(
        call,
        (_, name: string) => `path(evenodd, "${outlineOf(readIcon(name))}")`,
      );
    },
  };
}

function readIcon(name: string): string {
  return readFileSync(`${icons}/${name}.svg`, 'utf8');
}

/** The outline of a square SVG of one path, in a box of 16 pixels. Throws when it is another. */
export function outlineOf(svg: string): string {
  const [, width, height] = / viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const [[, path] = [], ...others] = svg.matchAll(/<path[^>]* d="([^"]+)"/g);
  if (!path || others.length > 0 || width === undefined || width !== height)
    throw new Error(`No square icon of one path: ${svg}`);
  return scaled(path, size / Number(width));
}

const number = '[ ,]*(-?(?:\\d+\\.?\\d*|\\.\\d+))';
const point = new RegExp(number, 'g');
/** Radii, rotation, two flags that need nothing between them, where it ends. */
const arc = new RegExp(`${number}${number}${number}[ ,]*([01])[ ,]*([01])${number}${number}`, 'g');

function scaled(path: string, by: number): string {
  if (by === 1) return path;
  const times = (value: string) => Number((Number(value) * by).toFixed(3));
  return path.replace(/([a-z])([^a-z]*)/gi, (_, command: string, values: string) => {
    const larger = /a/i.test(command)
      ? values.replace(arc, (_arc, rx, ry, turn, large, sweep, x, y) =>
          ['', times(rx), times(ry), turn, large, sweep, times(x), times(y)].join(' '),
        )
      : values.replace(point, (_point, value) => ` ${times(value)}`);
    return command + larger.trimStart();
  });
}
