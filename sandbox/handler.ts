import { setTimeout as delay } from 'node:timers/promises';
import type { FaultAnswer, Faults } from './faults';
import { type LoggedRequest, logEntry } from './request-log';

/** Thrown when the connection is to break instead of carrying an answer. */
export class Disconnected extends Error {}

type Answer = (request: Request) => Response | Promise<Response>;

/** Wraps the application so that every request is logged and faults and hooks get their turn. */
export function withFaults(
  answer: Answer,
  faults: Faults,
  log: LoggedRequest[],
): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.clone().text();
    const entry = logEntry(request, body);
    log.push(entry);
    try {
      const response = await misbehave(request, entry, answer, faults);
      entry.status = response.status;
      return response;
    } finally {
      entry.endedAt = performance.now();
    }
  };
}

async function misbehave(
  request: Request,
  { method, path }: LoggedRequest,
  answer: Answer,
  faults: Faults,
): Promise<Response> {
  const fault = faults.take(method, path);
  if (fault === 'disconnect') throw new Disconnected();
  if (fault === 'timeout') return new Promise<never>(() => {});
  if (fault && typeof fault === 'object' && 'status' in fault) return made(fault);
  if (fault && typeof fault === 'object') await delay(fault.delayMs);
  await faults.runHook(method, path);
  const response = await answer(request);
  if (fault === 'applied-then-disconnect') throw new Disconnected();
  return response;
}

function made({ status, headers, body }: FaultAnswer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  return new Response(status === 204 ? null : text, {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
