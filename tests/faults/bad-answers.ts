import { type FaultAnswer, faultAnswers } from '../../sandbox';
import { type Fate, fair } from '../simulation/network';
import type { Fault, Faults } from './fault';

const answered = (answer: FaultAnswer): Fate => ({ applied: false, answer });
const json = (status: number, body: unknown) => answered({ status, body });
const html = { 'content-type': 'text/html' };

const fates = {
  'no connection': { applied: false, answer: 'broken' },
  'no answer': { applied: false, answer: 'never' },
  'connection lost after it was done': { applied: true, answer: 'broken' },
  'no answer after it was done': { applied: true, answer: 'never' },
  '502 after it was done': { applied: true, answer: faultAnswers.badGateway },
  '401 unknown token': json(401, { message: '401 Unauthorized' }),
  '401 revoked token': json(401, { error: 'invalid_token', error_description: 'Token was revoked.' }),
  '401 expired token': json(401, { error: 'invalid_token', error_description: 'Token is expired.' }),
  '403 scope too small': json(403, { error: 'insufficient_scope' }),
  '403 forbidden': json(403, { message: '403 Forbidden' }),
  '404': json(404, { message: '404 Not found' }),
  '409 resource lock': answered(faultAnswers.conflict),
  '409 captcha': json(409, { needs_captcha_response: true }),
  '413 too large': answered({
    status: 413,
    headers: html,
    body: '<html>413 Request Entity Too Large</html>',
  }),
  '429 come back in 5 s': answered(faultAnswers.rateLimited(5)),
  '429 come back in 10 min': answered(faultAnswers.rateLimited(600)),
  '429 without a time': answered(faultAnswers.rateLimitedSilently),
  '500': json(500, { message: '500 Internal Server Error' }),
  '500 stale GraphQL write': answered(faultAnswers.staleGraphql),
  '502': answered(faultAnswers.badGateway),
  '503 maintenance, come back in 2 min': answered({
    status: 503,
    headers: { ...html, 'retry-after': '120' },
    body: '<html>Deploy in progress</html>',
  }),
  'a sign-in page': answered(faultAnswers.signInPage),
  'an empty answer': answered({ status: 200, body: '' }),
  'half an answer': answered({ status: 200, body: '{"id": 1, "iid": 41' }),
  'another shape of answer': json(200, { hello: ['world'] }),
  null: answered({ status: 200, body: 'null' }),
} as const satisfies Record<string, Fate>;

/** Everything GitLab, or what stands between, may answer: to every request, and to the write alone. */
export const badAnswers: Faults = Object.fromEntries(
  Object.entries(fates).flatMap(([name, fate]): [string, Fault][] => [
    [name, { strike: decide(() => fate) }],
    [`${name}, to the write alone`, { strike: decide((method) => (method === 'PUT' ? fate : fair)) }],
  ]),
);

function decide(fateOf: (method: string) => Fate): Fault['strike'] {
  return ({ network }) => {
    network.fateOf = fateOf;
  };
}
