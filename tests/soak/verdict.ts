import type { WriteRemarks } from '@/utils/protocol/messages';
import type { JournalEntry } from '@/utils/storage/journal';
import { lastBreak, type Version } from './ledger';
import { rowsOf } from './markdown-text';
import type { SoakRun, Writer } from './soak-run';
import type { WebEdit } from './web-editor';
import { journalled, type Order } from './writer';

/** One thing that is not as it should be. */
interface Finding {
  readonly what: 'row lost' | 'row doubled' | 'web edit lost' | 'web edit lost, not reported';
  readonly about: string;
}

/** What a soak came to. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Rows that stand once, as asked. */
  readonly rows: number;
  /** Rows a web editor removed on purpose, and that stayed away. */
  readonly removed: number;
  /** Rows that are not there, of which the extension says so and asks or waits, though a history could tell. */
  readonly askedWithHistory: number;
  /** The same where there is no history to tell. */
  readonly askedWithoutHistory: number;
  /** Web edits that a write of ours took away for a while, or for good where that was reported. */
  readonly overwritten: number;
  readonly reported: number;
}

/**
 * Judges a soak by GitLab's versions alone: what stands at the end, and who took away what does not. A row somebody
 * asked for is lost when it is not there, nobody removed it on purpose and the extension does not say so; a web edit
 * is lost when a save through the extension took it away and nothing brought it back.
 */
export async function judge(run: SoakRun): Promise<Verdict> {
  const rows = await Promise.all(wantedRows(run).map((reference) => judgeRow(reference, run)));
  const edits = await Promise.all(run.webEdits.map((edit) => judgeWebEdit(edit, run)));
  const count = <T extends { readonly end: string }>(ends: readonly T[], end: T['end']) =>
    ends.filter((one) => one.end === end).length;
  return {
    findings: [...rows, ...edits].flatMap(({ finding }) => finding ?? []),
    rows: count(rows, 'there'),
    removed: count(rows, 'removed'),
    askedWithHistory: count(rows, 'asked with history'),
    askedWithoutHistory: count(rows, 'asked without history'),
    overwritten: edits.filter(({ broken }) => broken).length,
    reported: count(edits, 'reported'),
  };
}

interface RowEnd {
  readonly end: 'there' | 'removed' | 'asked with history' | 'asked without history' | 'lost' | 'doubled';
  readonly finding: Finding | null;
}

async function judgeRow(reference: string, run: SoakRun): Promise<RowEnd> {
  const orders = run.orders.filter((order) => order.reference === reference);
  const count = rowsOf(run.versions.at(-1)?.text ?? '', reference);
  if (count === 1) return { end: 'there', finding: null };
  const about = `${reference}: ${orders.map(inWords).join(', ')}`;
  if (count > 1)
    return { end: 'doubled', finding: { what: 'row doubled', about: `${count} times ${about}` } };
  const askedLast = Math.max(...orders.map(({ askedAt }) => askedAt));
  // Writes that cross the removal may show the row for a moment more: it is gone because somebody meant it.
  if (run.webEdits.some(({ removed, at }) => removed === reference && at > askedLast)) {
    return { end: 'removed', finding: null };
  }
  const asked = await ordersAsked(orders, run);
  if (asked.some(({ by }) => writerNamed(run.writers, by)?.hasHistory))
    return { end: 'asked with history', finding: null };
  if (asked.length > 0) return { end: 'asked without history', finding: null };
  const gone = lastBreak(run.versions, (text) => rowsOf(text, reference) > 0);
  const dropped = gone ? `; dropped by ${gone.by?.name} at ${timeOf(gone.at)}` : '; never stored';
  return { end: 'lost', finding: { what: 'row lost', about: about + dropped } };
}

/** Those whose writer's extension still waits to send them, or asks what to do. */
async function ordersAsked(orders: readonly Order[], run: SoakRun): Promise<readonly Order[]> {
  const entries = await Promise.all(orders.map((order) => entryOf(order, run)));
  return orders.filter((_, at) => entries[at] && entries[at].state !== 'done');
}

interface EditEnd {
  readonly end: 'there' | 'web' | 'lost' | 'reported' | 'unreported';
  /** A save through the extension took it away at some time. */
  readonly broken: boolean;
  readonly finding: Finding | null;
}

async function judgeWebEdit(edit: WebEdit, run: SoakRun): Promise<EditEnd> {
  const breaks = breaksOf(edit, run.versions);
  const broken = breaks.some(({ by }) => by?.through === 'extension');
  const gone = lastBreak(run.versions, edit.holds);
  if (!gone) return { end: 'there', broken, finding: null };
  // Once another web editor took it away, nobody has to keep it: a write on an older text may show it for a moment more.
  const byWeb = [...breaks, gone].some(({ by }) => by?.through !== 'extension');
  if (byWeb || gone.by === null) return { end: 'web', broken, finding: null };
  const about = `${edit.by} (${edit.what}) saved at ${timeOf(edit.at)}; gone by ${gone.by.name} at ${timeOf(gone.at)}`;
  if (await isReported(gone, run)) return { end: 'reported', broken, finding: null };
  const seen = edit.what !== 'tick an item' && hasHistory(gone, run);
  return seen
    ? { end: 'lost', broken, finding: { what: 'web edit lost', about } }
    : { end: 'unreported', broken, finding: { what: 'web edit lost, not reported', about } };
}

/** The versions in which an edit was there no more, though it was in the one before. */
function breaksOf({ at, holds }: WebEdit, versions: readonly Version[]): readonly Version[] {
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

function wantedRows({ orders }: SoakRun): readonly string[] {
  return [...new Set(orders.map(({ reference }) => reference))];
}

async function entryOf(order: Order, { writers }: SoakRun): Promise<JournalEntry | null> {
  const writer = writerNamed(writers, order.by);
  return writer ? journalled(writer.planner, order) : null;
}

function writerNamed(writers: readonly Writer[], name: string): Writer | undefined {
  return writers.find(({ planner }) => planner.username === name);
}

function inWords({ by, askedAt, told }: Order): string {
  return `${by} asked at ${timeOf(askedAt)}, told ${told?.what ?? 'nothing'}${told?.kept ? ' (kept)' : ''}`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
