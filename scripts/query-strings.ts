/** A value of a query, as Rails writes it: lists as `key[]`, what is in an object as `key[name]`. */
type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly Value[]
  | { readonly [name: string]: Value };

interface Options {
  /** Whether keys and values are escaped; yes when absent. */
  readonly encode?: boolean;
}

/** A query string, without a question mark; what is undefined is left out. */
export function stringify(
  values: { readonly [name: string]: Value },
  { encode = true }: Options = {},
): string {
  const escaped = (text: string) => (encode ? encodeURIComponent(text) : text);
  return Object.entries(values)
    .flatMap(([name, value]) => written(name, value))
    .map(([key, value]) => `${escaped(key)}=${escaped(value)}`)
    .join('&');
}

/** The values of a query string: a list for keys that end in `[]`, else a text. */
export function parse(text: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const name = key.replace(/\[\]$/, '');
    const before = values[name];
    if (name === key) values[key] = value;
    else values[name] = Array.isArray(before) ? [...before, value] : [value];
  }
  return values;
}

function written(key: string, value: Value): [string, string][] {
  if (value === undefined) return [];
  if (value === null) return [[key, '']];
  if (value instanceof Date) return [[key, value.toISOString()]];
  if (typeof value !== 'object') return [[key, String(value)]];
  if (isList(value)) return value.flatMap((one) => written(`${key}[]`, one));
  return Object.entries(value).flatMap(([name, one]) => written(`${key}[${name}]`, one));
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

export default { stringify, parse };
