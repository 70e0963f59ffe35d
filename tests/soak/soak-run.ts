import type { IssueAddress } from '@/utils/protocol/fields';
import { teamProjectPath } from '../../sandbox';
import { createNetwork, fair, type Network } from '../simulation/network';
import { createPlanner, type Planner } from '../simulation/planner';
import { createRandom, type Random } from '../simulation/random';
import { createSimulatedTime, type SimulatedTime } from '../simulation/simulated-time';
import { badDay } from '../simulation/weather';
import { createLedger, type Ledger } from './ledger';
import { openItems, parkedReferences } from './markdown-text';
import { openStage, type Stage } from './stage';
import { editOnce, type WebEdit } from './web-editor';
import { ask, type Order, type Wish } from './writer';

export interface SoakOptions {
  readonly operations: number;
  readonly seed: number;
  readonly writers: number;
  readonly editors: number;
  /** How many of the writers have a token GraphQL refuses: no lock version, no history. */
  readonly withoutGraphql: number;
}

/** A planner's browser in a soak. */
export interface Writer {
  readonly planner: Planner;
  readonly network: Network;
  readonly hasHistory: boolean;
}

/** What happened in a soak. */
export interface SoakRun {
  readonly writers: readonly Writer[];
  readonly orders: readonly Order[];
  readonly webEdits: readonly WebEdit[];
  readonly versions: Ledger['versions'];
  /** How often each thing that can go wrong with a request did. */
  readonly struck: ReadonlyMap<string, number>;
  /** Milliseconds of simulated time. */
  readonly took: number;
  readonly requests: number;
}

const origin = 'https://gitlab.com';
const start = '2026-11-22T00:00:00.000Z';
const minute = 60_000;
const longestSettling = 6 * 60 * minute;

/** How often writers want each kind of change. */
const wishes: Readonly<Record<Wish['type'], number>> = { park: 12, move: 3, capacity: 3, tick: 2 };

/**
 * Lets writers (the real service, each on storage of its own) park, move, tick and state capacity, and web editors edit,
 * all in one planning issue, until so many operations are done; then settles: the weather turns fair, what waits is sent, and each writer reads once more.
 */
export async function runSoak(options: SoakOptions): Promise<SoakRun> {
  const time = createSimulatedTime(start);
  const random = createRandom(options.seed);
  const stage = await openStage({ ...options, issues: options.operations }, time.now);
  const soak = await createSoak(options, stage, time, random);
  try {
    await time.run(Promise.all(soak.actors.map((act) => act())));
    await time.run(settle(soak.run.writers, soak.issue, time, random));
  } finally {
    await stage.sandbox.close();
  }
  return { ...soak.run, took: time.now() - Date.parse(start), requests: stage.sandbox.requests.length };
}

type Actor = () => Promise<void>;

interface Soak {
  readonly issue: IssueAddress;
  readonly run: Omit<SoakRun, 'took' | 'requests'>;
  readonly actors: readonly Actor[];
}

async function createSoak(
  options: SoakOptions,
  stage: Stage,
  time: SimulatedTime,
  random: Random,
): Promise<Soak> {
  const issue = { origin, projectPath: teamProjectPath, iid: stage.planningIssue.iid };
  const ledger = createLedger(stage.planningIssue, time.now);
  const orders: Order[] = [];
  const webEdits: WebEdit[] = [];
  const struck = new Map<string, number>();
  const writers = await Promise.all(stage.writers.map((person, at) => openWriter(person, at)));
  let left = options.operations;

  async function openWriter({ user, token }: Stage['writers'][number], at: number): Promise<Writer> {
    const { username } = user;
    const hasHistory = at >= options.withoutGraphql;
    const gitlab = hasHistory ? stage.sandbox.fetch : refusingGraphql(stage.sandbox.fetch);
    const onApplied = () => ledger.look({ through: 'extension', name: username });
    const network = createNetwork({ gitlab, time, random, onApplied });
    network.fateOf = badDay(random, (name) => struck.set(name, (struck.get(name) ?? 0) + 1));
    const parts = { origin, projectPath: teamProjectPath, username, token, network, time, random };
    return { planner: await createPlanner(parts), network, hasHistory };
  }

  async function whileWorkIsLeft(pause: readonly [number, number], work: (at: number) => Promise<void>) {
    await time.sleep(random.between(0, pause[1]));
    while (left > 0) {
      left -= 1;
      await work(options.operations - left);
      await time.sleep(random.between(...pause));
    }
  }

  function newOrder(by: string, at: number): Order {
    const type = random.weighted(wishes);
    const wish = wishesOf[type](by, at) ?? parking(by, at);
    return { by, command: commandId(at), wish, askedAt: time.now(), told: null };
  }

  function parking(by: string, at: number): Wish {
    const lately = orders.flatMap(({ askedAt, wish }) =>
      askedAt > time.now() - 20_000 && wish.type === 'park' ? wish.reference : [],
    );
    const shared = random.next() < 0.1 ? random.pick(lately) : null;
    return { type: 'park', reference: shared ?? stage.references[at - 1] ?? '', reason: markOf('w', by, at) };
  }

  const text = () => stage.planningIssue.description ?? '';
  const wishesOf: Readonly<Record<Wish['type'], (by: string, at: number) => Wish | null>> = {
    park: parking,
    move() {
      const reference = random.pick(parkedReferences(text()).filter(isSettled));
      return reference === null ? null : { type: 'move', reference };
    },
    capacity: (by, at) => ({ type: 'capacity', words: markOf('c', by, at) }),
    tick() {
      const item = random.pick(openItems(text()));
      return item === null ? null : { type: 'tick', item };
    },
  };

  function isSettled(reference: string): boolean {
    return orders
      .filter(({ wish }) => 'reference' in wish && wish.reference === reference)
      .every(({ told }) => told !== null && !told.kept && told.at < time.now() - minute);
  }

  const writerActors = writers.map(
    ({ planner }): Actor =>
      () =>
        whileWorkIsLeft([5_000, 60_000], async (at) => {
          const order = newOrder(planner.username, at);
          orders.push(order);
          await ask(planner, issue, order, time);
        }),
  );
  const editorActors = stage.editors.map(
    ({ user }): Actor =>
      () =>
        whileWorkIsLeft([5_000, 60_000], (at) =>
          editOnce(
            {
              world: stage.sandbox.world,
              issue: stage.planningIssue,
              user,
              time,
              random,
              isSettled,
              onSaved(edit) {
                ledger.look({ through: 'web', name: user.username });
                webEdits.push(edit);
              },
            },
            markOf('e', user.username, at),
          ),
        ),
  );
  return {
    issue,
    run: { writers, orders, webEdits, struck, versions: ledger.versions },
    actors: [...writerActors, ...editorActors],
  };
}

async function settle(
  writers: readonly Writer[],
  issue: IssueAddress,
  time: SimulatedTime,
  random: Random,
): Promise<void> {
  for (const { network } of writers) network.fateOf = () => fair;
  await untilNothingWaits(writers, time);
  const page = { surface: 'page' } as const;
  await Promise.all(
    writers.map(async ({ planner }) => {
      await time.sleep(random.between(0, minute));
      await planner.handlers['read-plan']({ type: 'read-plan', issue, fresh: true }, page);
    }),
  );
  await untilNothingWaits(writers, time);
}

async function untilNothingWaits(writers: readonly Writer[], time: SimulatedTime): Promise<void> {
  const end = time.now() + longestSettling;
  do await time.sleep(minute);
  while ((await anythingWaits(writers)) && time.now() < end);
}

async function anythingWaits(writers: readonly Writer[]): Promise<boolean> {
  const journals = await Promise.all(writers.map(({ planner }) => planner.service.journal.all()));
  return journals.flat().some(({ state }) => state === 'waiting');
}

function refusingGraphql(gitlab: typeof globalThis.fetch): typeof globalThis.fetch {
  const refusal = JSON.stringify({ errors: [{ message: 'insufficient_granular_scope' }] });
  return async (input, init) =>
    String(input).endsWith('/api/graphql') ? new Response(refusal, { status: 403 }) : gitlab(input, init);
}

/** Words nobody else writes, of one length, so that none is part of another. */
function markOf(kind: 'w' | 'c' | 'e', by: string, at: number): string {
  return `${kind}${by.replace(/\D/g, '')}x${String(at).padStart(5, '0')}`;
}

function commandId(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}
