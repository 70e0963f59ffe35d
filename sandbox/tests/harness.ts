import { type Sandbox, startSandbox, tokens, type World } from '../index';

export const today = '2026-11-22';
const api = 'https://gitlab.com/api/v4';
export const team = encodeURIComponent(
  'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team',
);

export interface Client {
  sandbox: Sandbox;
  /** Sends a REST request with ada's token (or another, or none) and a JSON body. */
  rest(method: string, path: string, body?: object, token?: string | null): Promise<Response>;
  graphql(query: string, variables?: object, token?: string | null): Promise<Response>;
}

/** A stand-in on the fixed test day, and a small client to it. */
export async function startClient(world?: World): Promise<Client> {
  const sandbox = await startSandbox({ today, ...(world ? { world } : {}) });
  const headers = (token: string | null) => ({
    'content-type': 'application/json',
    ...(token ? { 'private-token': token } : {}),
  });
  return {
    sandbox,
    rest: (method, path, body, token = tokens.api) =>
      sandbox.fetch(`${api}${path}`, {
        method,
        headers: headers(token),
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    graphql: (query, variables = {}, token = tokens.api) =>
      sandbox.fetch('https://gitlab.com/api/graphql', {
        method: 'POST',
        headers: headers(token),
        body: JSON.stringify({ query, variables }),
      }),
  };
}
