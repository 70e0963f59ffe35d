import { describe, expect, test } from 'vitest';
import { refusalOf } from './refusal';

const now = Date.parse('2026-11-22T10:00:00Z');
const tokenError = (description: string) => ({ error: 'invalid_token', error_description: description });

function refusal(status: number, body: unknown, { write = false, authenticated = true, headers = {} } = {}) {
  return refusalOf({ status, headers: new Headers(headers), body }, { write, authenticated, now });
}

describe('an answer to a request with a token', () => {
  test.each([
    [200, [], null],
    [201, { id: 1 }, null],
    [204, undefined, null],
    [200, undefined, 'unexpected-answer'],
    [301, { message: 'moved' }, 'unexpected-answer'],
    [400, { error: 'iids is invalid' }, 'unexpected-answer'],
    [401, { message: '401 Unauthorized' }, 'not-authenticated'],
    [
      401,
      tokenError('Token is expired. You can either do re-authorization or token refresh.'),
      'token-expired',
    ],
    [401, tokenError('Token was revoked. You have to re-authorize from the user.'), 'token-revoked'],
    [401, tokenError('Token is an impersonation token but impersonation was disabled.'), 'not-authenticated'],
    [401, undefined, 'not-authenticated'],
    [403, { message: '403 Forbidden' }, 'forbidden'],
    [403, { error: 'insufficient_scope', scope: 'api' }, 'scope-too-small'],
    [403, { error: 'insufficient_granular_scope' }, 'scope-too-small'],
    [403, undefined, 'unexpected-answer'],
    [404, { message: '404 Project Not Found' }, 'not-found-or-hidden'],
    [404, undefined, 'unexpected-answer'],
    [409, { message: '409 Conflict: Resource lock' }, 'conflict'],
    [418, { message: 'no' }, 'unexpected-answer'],
    [429, undefined, 'rate-limited'],
    [500, { message: '500 Internal Server Error' }, 'server-trouble'],
    [502, undefined, 'server-trouble'],
    [503, { message: 'maintenance' }, 'server-trouble'],
    [403, null, 'forbidden'],
    [401, ['hostile'], 'not-authenticated'],
    [403, { error: { nested: true } }, 'forbidden'],
  ])('%i with %j means %s', (status, body, kind) => {
    expect(refusal(status, body)?.kind ?? null).toBe(kind);
  });

  test.each([
    ['expired', 'token-expired'],
    ['revoked', 'token-revoked'],
  ])('an %s token is also read from the header alone', (word, kind) => {
    const headers = {
      'www-authenticate': `Bearer error="invalid_token", error_description="Token is ${word}."`,
    };
    expect(refusal(401, undefined, { headers })).toEqual({ kind, values: {} });
  });
});

describe('an answer to a write', () => {
  test.each([
    [0, undefined, { kind: 'not-saved', values: { reason: 'moved' } }],
    [307, undefined, { kind: 'not-saved', values: { reason: 'moved' } }],
    [400, { message: { description: ['is too long'] } }, { kind: 'not-saved', values: { status: 400 } }],
    [405, { message: 'Non GET methods are not allowed' }, { kind: 'not-saved', values: { reason: 'moved' } }],
    [409, { message: '409 Conflict: Resource lock' }, { kind: 'conflict', values: {} }],
    [409, { needs_captcha_response: true }, { kind: 'not-saved', values: { reason: 'captcha' } }],
    [422, { message: 'no' }, { kind: 'not-saved', values: { status: 422 } }],
  ])('%i with %j', (status, body, failure) => {
    expect(refusal(status, body, { write: true })).toEqual(failure);
  });
});

test('401 without a token asks for one', () => {
  expect(refusal(401, { message: '401 Unauthorized' }, { authenticated: false })?.kind).toBe('no-token');
});

test.each([
  [{ 'retry-after': '30' }, '2026-11-22T10:00:30.000Z'],
  [{}, '2026-11-22T10:01:00.000Z'],
])('429 with %j says until when', (headers, until) => {
  expect(refusal(429, undefined, { headers })).toEqual({ kind: 'rate-limited', values: { until } });
});
