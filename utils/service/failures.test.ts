import { expect, test } from 'vitest';
import { GatewayFailure } from '@/utils/gitlab/failures';
import { failureOf, ServiceFailure } from './failures';

test.each([
  ['a gateway failure', new GatewayFailure('rate-limited', { until: 'x' }), 'rate-limited', { until: 'x' }],
  [
    'a use case’s own',
    new ServiceFailure('bad-reference', { reason: 'itself' }),
    'bad-reference',
    { reason: 'itself' },
  ],
  ['an error nobody foresaw', new Error('PRIVATE-TOKEN glpat-sentinel'), 'unexpected-answer', {}],
  ['something that is no error', { failure: { kind: 'glpat-sentinel' } }, 'unexpected-answer', {}],
])('%s as data', (_, error, kind, values) => {
  expect(failureOf(error)).toEqual({ kind, values });
});
