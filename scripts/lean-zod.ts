import type { Plugin } from 'vite';

const jsonSchema = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const exported = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm;

const schemas = '/zod/v4/classic/schemas.js';
const formatMethod =
  /^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm;

const english = '/zod/v4/locales/en.js';

/**
 * Leaves out of the bundles what every schema of zod's refers to and none of ours uses: what writes schemas as JSON
 * Schema, the formats a text can be asked for, such as `.email()`, and the sentences about what is wrong. A schema that asks
 * for a format fails as it is made.
 * The schema in `docs/` is written by a script, which runs zod as it is.
 */
export function leanZod(): Plugin {
  return {
    name: 'lean-zod',
    enforce: 'pre',
    transform(code, id) {
      if (jsonSchema.test(id)) return namesOnly(code);
      if (id.endsWith(english)) return "export default () => ({ localeError: () => 'Invalid' });";
      return id.endsWith(schemas) ? code.replace(formatMethod, '') : null;
    },
  };
}

function namesOnly(code: string): string {
  const names = [...code.matchAll(exported)].map(([, plain, renamed]) => plain ?? renamed);
  return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
}
