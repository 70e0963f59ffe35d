import type { ESTree } from 'vite';

export type Node = ESTree.Expression | ESTree.SpreadElement;
type Fn = ESTree.ArrowFunctionExpression | ESTree.Function;

/** What a name stands for: an expression where it was written, or the texts it can be. */
export type Bound =
  | { readonly node: Node | ESTree.Function; readonly scope: Scope }
  | { readonly texts: readonly string[] };
export type Scope = ReadonlyMap<string, Bound>;

/** More texts than these of one expression are combinations nobody reads. */
const mostForms = 12;

/** The texts an expression can be: every plural form and alternative, values as `{name}`. */
export function formsOf(node: Node | ESTree.Function | null | undefined, scope: Scope): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? [String(node.value)] : [''];
    case 'TemplateLiteral':
      return inARow(
        node.quasis.flatMap(({ value }, at) => [
          [value.cooked ?? ''],
          ...(node.expressions[at] ? [formsOf(node.expressions[at], scope)] : []),
        ]),
      );
    case 'ConditionalExpression':
      return either(formsOf(node.consequent, scope), formsOf(node.alternate, scope));
    case 'LogicalExpression':
      return node.operator === '&&'
        ? either([''], formsOf(node.right, scope))
        : either(formsOf(node.left, scope), formsOf(node.right, scope));
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return formsOfCall(node, [], scope);
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
      return formsOf(node.expression, scope);
    case 'BinaryExpression':
      return formsOf(node.left as Node, scope);
    case 'ArrayExpression':
      return inARow(elementsOf(node, scope), ', ');
    case 'ObjectExpression':
      return either(
        ...node.properties.map((one) => (one.type === 'Property' ? formsOf(one.value, scope) : [])),
      );
    case 'Identifier':
      return named(node.name, scope);
    case 'MemberExpression':
      return formsOfMember(node, scope);
    case 'NewExpression':
      return formsOfEntries(node, scope);
    case 'CallExpression':
      return formsOfCallExpression(node, scope);
    default:
      return ['{…}'];
  }
}

/** The texts a function can return; `names` are what its parameters are called, its own names where they are missing. */
export function formsOfCall(
  fn: Fn,
  args: readonly Bound[],
  scope: Scope,
  names: readonly string[] = [],
): readonly string[] {
  const inner = new Map(scope);
  for (const [at, param] of fn.params.entries()) bind(inner, param, args[at], names[at]);
  if (fn.body?.type !== 'BlockStatement') return formsOf(fn.body as Node, inner);
  return either(...fn.body.body.flatMap((statement) => returned(statement, inner)));
}

function returned(statement: ESTree.Statement, scope: Map<string, Bound>): (readonly string[])[] {
  switch (statement.type) {
    case 'ReturnStatement':
      return [formsOf(statement.argument, scope)];
    case 'IfStatement':
      return [statement.consequent, statement.alternate].flatMap((one) => (one ? returned(one, scope) : []));
    case 'BlockStatement':
      return statement.body.flatMap((one) => returned(one, scope));
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations)
        bind(scope, id, init ? { node: init, scope: new Map(scope) } : undefined);
      return [];
    default:
      return [];
  }
}

function bind(
  scope: Map<string, Bound>,
  pattern: ESTree.ParamPattern | ESTree.BindingPattern,
  value?: Bound,
  name?: string,
): void {
  if (pattern.type === 'Identifier')
    scope.set(pattern.name, value ?? { texts: [`{${name ?? pattern.name}}`] });
  if (pattern.type === 'ObjectPattern')
    for (const one of pattern.properties)
      if (one.type === 'Property' && one.key.type === 'Identifier')
        bind(scope, one.value, undefined, one.key.name);
  if (pattern.type === 'ArrayPattern') for (const one of pattern.elements) if (one) bind(scope, one);
  if (pattern.type === 'AssignmentPattern') bind(scope, pattern.left, value, name);
}

function formsOfCallExpression(
  { callee, arguments: args }: ESTree.CallExpression,
  scope: Scope,
): readonly string[] {
  const [first, one, many] = args;
  if (callee.type === 'Identifier' && callee.name === 'plural')
    return either(
      inARow([['1 '], formsOf(one, scope)]),
      inARow([formsOf(first, scope), [' '], formsOf(many, scope)]),
    );
  if (callee.type === 'Identifier' && callee.name === 'form')
    return either(formsOf(one, scope), formsOf(many, scope));
  if (callee.type === 'Identifier') {
    const bound = scope.get(callee.name);
    const fn = bound && 'node' in bound ? bound.node : null;
    if (bound && 'node' in bound && isFunction(fn))
      return formsOfCall(
        fn,
        args.map((node) => ({ node, scope })),
        bound.scope,
      );
    return formsOfValue(args, scope);
  }
  if (callee.type === 'MemberExpression' && isTable(callee.object, scope))
    return formsOf(callee.object, scope);
  if (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'join'
  )
    return joined(callee.object, first, scope);
  if (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    !scope.has(callee.object.name)
  )
    return formsOf(first, scope);
  return callee.type === 'MemberExpression' ? formsOf(callee.object, scope) : formsOf(callee as Node, scope);
}

/** What a function of another module is given to put into words: the first that is no table of words. */
function formsOfValue(args: readonly Node[], scope: Scope): readonly string[] {
  const [value] = args.filter((arg) => arg.type !== 'Identifier' || scope.has(arg.name));
  const [first] = value?.type === 'ObjectExpression' ? value.properties : [];
  return formsOf(first?.type === 'Property' ? first.value : value, scope);
}

function joined(list: Node, by: Node | undefined, scope: Scope): readonly string[] {
  const array =
    list.type === 'CallExpression' && list.callee.type === 'MemberExpression' ? list.callee.object : list;
  if (array.type !== 'ArrayExpression') return formsOf(array, scope);
  return inARow(elementsOf(array, scope), formsOf(by, scope)[0] ?? ', ');
}

function elementsOf({ elements }: ESTree.ArrayExpression, scope: Scope): (readonly string[])[] {
  return elements.map((one) =>
    one?.type === 'SpreadElement' ? formsOf(one.argument, scope) : formsOf(one, scope),
  );
}

/** A table of words is a map or an object of the module, and which of them is said depends on a value. */
function isTable(node: Node, scope: Scope): boolean {
  if (node.type === 'MemberExpression') return isTable(node.object, scope);
  const bound = node.type === 'Identifier' ? scope.get(node.name) : undefined;
  const found = bound && 'node' in bound ? bound.node.type : '';
  return found === 'NewExpression' || found === 'ObjectExpression';
}

function formsOfMember(node: ESTree.MemberExpression, scope: Scope): readonly string[] {
  if (isTable(node.object, scope)) return formsOf(node.object, scope);
  if (node.property.type !== 'Identifier' || node.computed) return formsOf(node.object, scope);
  const { name } = node.property;
  return name === 'length'
    ? formsOf(node.object, scope).map((text) => text.replace('}', '.length}'))
    : [`{${name}}`];
}

/** The values of a `new Map([[key, value], …])`. */
function formsOfEntries({ arguments: [entries] }: ESTree.NewExpression, scope: Scope): readonly string[] {
  if (entries?.type !== 'ArrayExpression') return ['{…}'];
  return either(
    ...entries.elements.map((entry) =>
      entry?.type === 'ArrayExpression' ? formsOf(entry.elements[1], scope) : [],
    ),
  );
}

function named(name: string, scope: Scope): readonly string[] {
  const bound = scope.get(name);
  if (bound === undefined) return [`{${name}}`];
  return 'texts' in bound ? bound.texts : formsOf(bound.node, bound.scope);
}

export function isFunction(node: unknown): node is Fn {
  const { type } = (node ?? { type: '' }) as { type: string };
  return (
    type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration' || type === 'FunctionExpression'
  );
}

function either(...alternatives: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(alternatives.flat())].slice(0, mostForms * 2);
}

function inARow(parts: readonly (readonly string[])[], separator = ''): readonly string[] {
  return parts.reduce<readonly string[]>(
    (before, part, at) =>
      before
        .flatMap((text) =>
          part.map((next) =>
            at === 0 ? next : [text, next].filter((one) => separator === '' || one !== '').join(separator),
          ),
        )
        .slice(0, mostForms),
    [''],
  );
}
