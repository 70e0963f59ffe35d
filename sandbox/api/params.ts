import { badRequest } from './errors';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** A request's parameters the way Grape reads them: query and body (JSON or form) in one place. */
export class Params {
  readonly #values: Map<string, Value>;

  constructor(values: Map<string, Value>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The text of a parameter; null when absent or JSON null. */
  text(name: string): string | null {
    const value = this.#values.get(name);
    return value === undefined || value === null || typeof value === 'object' ? null : String(value);
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  /** A whole number; 400 when the text is none, as Grape answers. */
  whole(name: string): number | null {
    const text = this.text(name);
    if (text === null || text === '') return null;
    if (!/^-?\d+$/.test(text)) throw badRequest(`${name} is invalid`);
    return Number(text);
  }

  /** A list given as `name[]=a&name[]=b`, as a JSON array or as a comma list; null when absent. */
  list(name: string): string[] | null {
    if (!this.#values.has(name)) return null;
    const value = this.#values.get(name) ?? '';
    if (Array.isArray(value)) return value.map(String).filter((item) => item !== '');
    if (typeof value === 'object') throw badRequest(`${name} is invalid`);
    return String(value)
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
}

/** Reads the parameters of a request whose body has been read as text. */
export function readParams(url: URL, contentType: string, body: string): Params {
  const values = new Map<string, Value>();
  addPairs(values, url.searchParams);
  if (body !== '' && contentType.includes('json')) addJson(values, body);
  else if (body !== '') addPairs(values, new URLSearchParams(body));
  return new Params(values);
}

function addPairs(values: Map<string, Value>, pairs: URLSearchParams): void {
  for (const [key, text] of pairs) {
    const name = key.replace(/\[\w*\]$/, '');
    if (/\[\w+\]$/.test(key)) values.set(name, { [key]: text });
    else if (key.endsWith('[]')) values.set(name, [...asList(values.get(name)), text]);
    else values.set(name, text);
  }
}

function asList(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}

function addJson(values: Map<string, Value>, body: string): void {
  const parsed: unknown = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null) return;
  for (const [key, value] of Object.entries(parsed as Record<string, Value>)) values.set(key, value);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('Problems parsing JSON');
  }
}
