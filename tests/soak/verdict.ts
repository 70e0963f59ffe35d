import type { WriteRemarks } from '@/utils/protocol/answers/write-result';
import type { JournalEntry } from '@/utils/storage/journal';
import { lastBreak, type Version } from './ledger';
import { openItems, plannedReferences, rowsOf } from './markdown-text';
import type { SoakRun, Writer } from './soak-run';
import type { WebEdit } from './web-editor';
import { journalled, type Order, type Wish } from './writer';

/** One thing that is not as it should be. */
interface Finding {
  readonly what:
    | 'row lost'
    | 'row doubled'
    | 'change lost'
    | 'web edit lost'
    | 'web edit lost, not reported'
    | 'tick lost, not reported';
  readonly about: string;
}

/** What a soak came to. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Rows that stand once, as asked. */
  readonly rows: number;
  /** Moves and statements of capacity that stand. */
  readonly changes: number;
  /** Rows a web editor removed on purpose, and that stayed away. */
  readonly removed: number;
  /** What is not there, of which the extension says so and asks or waits, though a history could tell. */
  readonly askedWithHistory: number;
  /** The same where there is no history to tell. */
  readonly askedWithoutHistory: number;
  /** Web edits that a write of ours took away for a while, or for good where that was reported. */
  readonly overwritten: number;
  readonly reported: number;
}

/**
 * Judges a soak by GitLab's versions alone: what stands at the end, and who took away what does not. What somebody asked
 * for is lost when it is not there, nobody removed it on purpose and the extension does not say so; a web edit is lost
 * when a save through the extension took it away and nothing brought it back.
 */
export async function judge(run: SoakRun): Promise<Verdict> {
  const rows = await Promise.all(wantedRows(run).map((wanted) => judgeWanted(wanted, run)));
  const changes = await Promise.all((await wantedChanges(run)).map((wanted) => judgeWanted(wanted, run)));
  const edits = await Promise.all(run.webEdits.map((edit) => judgeEdit({ ...edit, through: 'web' }, run)));
  const ticks = await Promise.all(ticksMade(run).map((tick) => judgeEdit(tick, run)));
  const wanted = [...rows, ...changes];
  const count = <T extends { readonly end: string }>(ends: readonly T[], end: T['end']) =>
    ends.filter((one) => one.end === end).length;
  return {
    findings: [...wanted, ...edits, ...ticks].flatMap(({ finding }) => finding ?? []),
    rows: count(rows, 'there'),
    changes: count(changes, 'there'),
    removed: count(rows, 'removed'),
    askedWithHistory: count(wanted, 'asked with history'),
    askedWithoutHistory: count(wanted, 'asked without history'),
    overwritten: edits.filter(({ broken }) => broken).length,
    reported: count(edits, 'reported'),
  };
}

/** Something that should stand at the end, and who asked for it. */
interface Wanted {
  readonly what: 'row lost' | 'change lost';
  /** The reference or member it is about. */
  readonly about: string;
  readonly orders: readonly Order[];
  /** How many times a text says it. */
  readonly times: (text: string) => number;
}

interface WantedEnd {
  readonly end: 'there' | 'removed' | 'asked with history' | 'asked without history' | 'lost' | 'doubled';
  readonly finding: Finding | null;
}

function wantedRows({ orders }: SoakRun): readonly Wanted[] {
  const parked = new Set(ordersOf(orders, 'park').map(({ wish }) => wish.reference));
  return [...parked].map((reference) => ({
    what: 'row lost',
    about: reference,
    orders: ordersOf(orders, 'park').filter(({ wish }) => wish.reference === reference),
    times: (text) => rowsOf(text, reference),
  }));
}

/** Moves and statements of capacity that were accepted; of a member's the last. */
async function wantedChanges(run: SoakRun): Promise<readonly Wanted[]> {
  const entries = await Promise.all(run.orders.map((order) => entryOf(order, run)));
  const accepted = run.orders.filter((_, at) => entries[at] !== null);
  const moved = new Set(ordersOf(accepted, 'move').map(({ wish }) => wish.reference));
  const stated = new Map(ordersOf(accepted, 'capacity').map((order) => [order.by, order]));
  return [
    ...[...moved].map(
      (reference): Wanted => ({
        what: 'change lost',
        about: reference,
        orders: ordersOf(accepted, 'move').filter(({ wish }) => wish.reference === reference),
        times: (text) => plannedReferences(text).filter((planned) => planned === reference).length,
      }),
    ),
    ...[...stated].map(
      ([by, order]): Wanted => ({
        what: 'change lost',
        about: by,
        orders: [order],
        times: (text) => (text.includes(order.wish.words) ? rowsOf(text, `@${by}`) : 0),
      }),
    ),
  ];
}

async function judgeWanted({ what, orders, times, ...wanted }: Wanted, run: SoakRun): Promise<WantedEnd> {
  const count = times(run.versions.at(-1)?.text ?? '');
  if (count === 1) return { end: 'there', finding: null };
  const about = `${wanted.about}: ${orders.map(inWords).join(', ')}`;
  if (count > 1)
    return { end: 'doubled', finding: { what: 'row doubled', about: `${count} times ${about}` } };
  const askedLast = Math.max(...orders.map(({ askedAt }) => askedAt));
  // Writes that cross the removal may show the row for a moment more: it is gone because somebody meant it.
  if (run.webEdits.some(({ removed, at }) => removed === wanted.about && at > askedLast)) {
    return { end: 'removed', finding: null };
  }
  const asked = await ordersAsked(orders, run);
  if (asked.some(({ by }) => writerNamed(run.writers, by)?.hasHistory))
    return { end: 'asked with history', finding: null };
  if (asked.length > 0) return { end: 'asked without history', finding: null };
  const gone = lastBreak(run.versions, (text) => times(text) > 0);
  const dropped = gone ? `; dropped by ${gone.by?.name} at ${timeOf(gone.at)}` : '; never stored';
  return { end: 'lost', finding: { what, about: about + dropped } };
}

/** Those whose writer's extension still waits to send them, or asks what to do. */
async function ordersAsked(orders: readonly Order[], run: SoakRun): Promise<readonly Order[]> {
  const entries = await Promise.all(orders.map((order) => entryOf(order, run)));
  return orders.filter((_, at) => entries[at] && entries[at].state !== 'done');
}

/** What somebody saved for everybody to keep. */
type Edit = Pick<WebEdit, 'by' | 'what' | 'at' | 'item' | 'holds'> & {
  readonly through: 'web' | 'extension';
};

/** Items that orders ticked, each from the version in which they did. */
function ticksMade({ orders, versions }: SoakRun): readonly Edit[] {
  return ordersOf(orders, 'tick').flatMap(({ by, askedAt, wish }) => {
    const holds = (text: string) => !openItems(text).includes(wish.item);
    const made = versions.find((version, at) => {
      const before = versions[at - 1];
      const isTheirs = version.by?.name === by && version.at >= askedAt;
      return isTheirs && before !== undefined && holds(version.text) && !holds(before.text);
    });
    return made
      ? [
          {
            by,
            what: 'tick an item' as const,
            at: made.at,
            item: wish.item,
            holds,
            through: 'extension' as const,
          },
        ]
      : [];
  });
}

function ordersOf<Type extends Wish['type']>(
  orders: readonly Order[],
  type: Type,
): readonly Order<Extract<Wish, { type: Type }>>[] {
  return orders.filter((order): order is Order<Extract<Wish, { type: Type }>> => order.wish.type === type);
}

interface EditEnd {
  readonly end: 'there' | 'web' | 'lost' | 'reported' | 'unreported';
  /** A save through the extension took it away at some time. */
  readonly broken: boolean;
  readonly finding: Finding | null;
}

async function judgeEdit(edit: Edit, run: SoakRun): Promise<EditEnd> {
  const breaks = breaksOf(edit, run.versions);
  const broken = breaks.some(({ by }) => by?.through === 'extension');
  const gone = lastBreak(run.versions, edit.holds);
  if (!gone) return { end: 'there', broken, finding: null };
  // Once another web editor took it away, nobody has to keep it: a write on an older text may show it for a moment more.
  const byWeb = [...breaks, gone].some(({ by }) => by?.through !== 'extension');
  if (byWeb || gone.by === null || wasMeant(edit, gone, run)) return { end: 'web', broken, finding: null };
  const about = `${edit.by} (${edit.what}) saved at ${timeOf(edit.at)}; gone by ${gone.by.name} at ${timeOf(gone.at)}`;
  if (await isReported(gone, run)) return { end: 'reported', broken, finding: null };
  const seen = edit.what !== 'tick an item' && hasHistory(gone, run);
  return seen
    ? { end: 'lost', broken, finding: { what: 'web edit lost', about } }
    : { end: 'unreported', broken, finding: { what: unreported[edit.through], about } };
}

const unreported = { web: 'web edit lost, not reported', extension: 'tick lost, not reported' } as const;

/** Whether whoever took it away had asked for just that. */
function wasMeant({ item }: Edit, { by, at }: Version, { orders }: SoakRun): boolean {
  return ordersOf(orders, 'tick').some(
    (order) => order.by === by?.name && order.askedAt <= at && order.wish.item === item,
  );
}

/** The versions in which an edit was there no more, though it was in the one before. */
function breaksOf({ at, holds }: Edit, versions: readonly Version[]): readonly Version[] {
  return versions.filter((version, index) => {
    const before = versions[index - 1];
    return before !== undefined && version.at >= at && holds(before.text) && !holds(version.text);
  });
}

/**
 * Whether the command that took it away ended by saying that somebody else's edit may be gone: to who asked, or in the
 * journal. The journal alone does not tell: a row that is dropped later and sent again has the result of the last time.
 */
async function isReported({ by, at }: Version, run: SoakRun): Promise<boolean> {
  const orders = run.orders.filter((order) => order.by === by?.name && order.askedAt <= at);
  const entries = await Promise.all(orders.map((order) => entryOf(order, run)));
  return (
    orders.some(({ told }) => told !== null && told.at >= at && isDoubtful(told.remarks)) ||
    entries.some((entry) => Date.parse(entry?.triedAt ?? '') >= at && isDoubtful(entry?.result?.remarks))
  );
}

/** Says that something could not be checked or put back. */
function isDoubtful(remarks: WriteRemarks | null = null): boolean {
  return remarks !== null && (remarks.unchecked !== null || remarks.collided.length > 0);
}

function hasHistory({ by }: Version, { writers }: SoakRun): boolean {
  return writerNamed(writers, by?.name ?? '')?.hasHistory ?? false;
}

async function entryOf(order: Order, { writers }: SoakRun): Promise<JournalEntry | null> {
  const writer = writerNamed(writers, order.by);
  return writer ? journalled(writer.planner, order) : null;
}

function writerNamed(writers: readonly Writer[], name: string): Writer | undefined {
  return writers.find(({ planner }) => planner.username === name);
}

function inWords({ by, wish, askedAt, told }: Order): string {
  return `${by} asked to ${wish.type} at ${timeOf(askedAt)}, told ${told?.what ?? 'nothing'}${told?.kept ? ' (kept)' : ''}`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
