import { readdirSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';
import { type Bound, formsOf, formsOfCall, isFunction, type Node, type Scope } from './forms';

/** One message: the texts it can be, values as `{name}`. */
export interface Message {
  readonly key: string;
  readonly english: readonly string[];
  /** Null where it is said in English only. */
  readonly german: readonly string[] | null;
}

/** The messages of one module of words. */
export interface MessageModule {
  readonly name: string;
  readonly messages: readonly Message[];
}

interface Leaf {
  readonly node: Node | ESTree.Function;
  readonly scope: Scope;
}

const folder = 'utils/strings';

/** What the team reads stands outside of `inLanguage`; these are the tables that hold it. */
const teamTables: Readonly<Record<string, string>> = {
  'carried-row': 'carriedRow',
  comments: 'commentBeginnings',
  'shared-markdown': 'sharedMarkdown',
  'summary-note': 'summaryWords',
  workload: 'workloadWords',
};

/** Every message a person reads in a language of their own, by module. */
export function messageModules(): MessageModule[] {
  const german = germanTables();
  return englishTables().map(({ name, table, scope }) => {
    const other = german.get(name);
    return {
      name,
      messages: messagesOf(leavesOf(table, scope), other ? leavesOf(other.node, other.scope) : null),
    };
  });
}

/** Every message that is written into GitLab or copied for the team. */
export function teamModules(): MessageModule[] {
  return Object.entries(teamTables).map(([file, table]) => {
    const scope = scopeOf(`${folder}/${file}.ts`);
    return {
      name: file,
      messages: messagesOf(leavesOf({ type: 'Identifier', name: table } as Node, scope), null),
    };
  });
}

function messagesOf(english: ReadonlyMap<string, Leaf>, german: ReadonlyMap<string, Leaf> | null): Message[] {
  return [...english].flatMap(([key, leaf]) => {
    const names = isFunction(leaf.node) ? leaf.node.params.map(nameOf) : [];
    const other = german?.get(key);
    const texts = textsOf(leaf, names);
    return texts.length === 0 ? [] : [{ key, english: texts, german: other ? textsOf(other, names) : null }];
  });
}

/** A translation is free to call its values as it likes: they go by the names of the English ones. */
function textsOf({ node, scope }: Leaf, names: readonly string[]): readonly string[] {
  const texts = isFunction(node) ? formsOfCall(node, [], scope, names) : formsOf(node, scope);
  return texts.filter((text) => text !== '');
}

function nameOf(param: ESTree.ParamPattern): string {
  return param.type === 'Identifier' ? param.name : '';
}

interface EnglishTable {
  readonly name: string;
  readonly table: Node;
  readonly scope: Scope;
}

function englishTables(): EnglishTable[] {
  const files = readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .sort();
  const spoken = files.flatMap((file) => {
    const scope = scopeOf(`${folder}/${file}`);
    return [...scope.values()].flatMap((bound) => {
      const call = 'node' in bound ? bound.node : null;
      if (
        call?.type !== 'CallExpression' ||
        call.callee.type !== 'Identifier' ||
        call.callee.name !== 'inLanguage'
      )
        return [];
      const [name, table] = call.arguments;
      return name?.type === 'Literal' && table ? [{ name: String(name.value), table, scope }] : [];
    });
  });
  const table = { type: 'Identifier', name: 'reminderStrings' } as Node;
  return [...spoken, { name: 'reminders', table, scope: scopeOf(`${folder}/reminders.ts`) }];
}

/** The German tables by the names of the English ones. */
function germanTables(): ReadonlyMap<string, Leaf> {
  const files = readdirSync(`${folder}/de`).sort();
  const scopes = new Map(files.map((file) => [file.replace('.ts', ''), scopeOf(`${folder}/de/${file}`)]));
  const { program } = parsed(`${folder}/de/index.ts`);
  const imported = new Map(
    program.body.flatMap((statement) =>
      statement.type === 'ImportDeclaration'
        ? statement.specifiers.map(
            (one) => [one.local.name, { from: statement.source.value.slice(2), one }] as const,
          )
        : [],
    ),
  );
  const tables = new Map<string, Leaf>();
  const words = leavesOf({ type: 'Identifier', name: 'german' } as Node, scopes.get('index') ?? new Map());
  for (const [key, { node }] of words) {
    const found = node.type === 'Identifier' ? imported.get(node.name) : undefined;
    if (found?.one.type !== 'ImportSpecifier' || found.one.imported.type !== 'Identifier') continue;
    const scope = scopes.get(found.from) ?? new Map();
    tables.set(key.replace('words.', ''), {
      node: { type: 'Identifier', name: found.one.imported.name } as Node,
      scope,
    });
  }
  const scope = scopes.get('reminders') ?? new Map();
  return tables.set('reminders', { node: { type: 'Identifier', name: 'germanReminders' } as Node, scope });
}

function parsed(path: string) {
  return parseSync(path, readFileSync(path, 'utf8'));
}

/** What the names of a module stand for. */
function scopeOf(path: string): Scope {
  const scope = new Map<string, Bound>();
  for (const statement of parsed(path).program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'FunctionDeclaration' && declared.id)
      scope.set(declared.id.name, { node: declared, scope });
    if (declared?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declared.declarations)
      if (id.type === 'Identifier' && init) scope.set(id.name, { node: plain(init), scope });
  }
  return scope;
}

function plain(node: Node): Node {
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression'
    ? plain(node.expression)
    : node;
}

/** The messages of a table by their keys, such as `park.heading`. What comes from another module is listed there. */
function leavesOf(table: Node | ESTree.Function, scope: Scope, key = ''): Map<string, Leaf> {
  const node = isFunction(table) ? table : plain(table as Node);
  if (node.type === 'Identifier' && key !== '' && !scope.has(node.name))
    return new Map([[key, { node, scope }]]);
  if (node.type === 'Identifier') {
    const bound = scope.get(node.name);
    return bound && 'node' in bound ? leavesOf(bound.node, bound.scope, key) : new Map();
  }
  if (node.type === 'ObjectExpression')
    return new Map(
      node.properties.flatMap((one) => {
        if (one.type !== 'Property') return [];
        const name =
          one.key.type === 'Literal' ? String(one.key.value) : (one.key as ESTree.IdentifierName).name;
        return [...leavesOf(one.value, scope, key === '' ? name : `${key}.${name}`)];
      }),
    );
  return leavesOfCall(node, scope, key) ?? new Map([[key, { node, scope }]]);
}

/** A function of the module that makes a table, such as the three parts of a failure. */
function leavesOfCall(node: Node | ESTree.Function, scope: Scope, key: string): Map<string, Leaf> | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  const bound = scope.get(node.callee.name);
  const maker = bound && 'node' in bound ? bound.node : null;
  if (!isFunction(maker) || maker.body?.type !== 'BlockStatement') return null;
  const [statement] = maker.body.body;
  if (statement?.type !== 'ReturnStatement' || statement.argument?.type !== 'ObjectExpression') return null;
  const inner = new Map(scope);
  for (const [at, param] of maker.params.entries()) {
    const value = node.arguments[at];
    if (param.type === 'Identifier' && value) inner.set(param.name, { node: value, scope });
  }
  return leavesOf(statement.argument, inner, key);
}
