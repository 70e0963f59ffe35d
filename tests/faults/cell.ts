import type { MessageType } from '@/utils/protocol/messages';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueByIid, projectByPath, tokens } from '../../sandbox';
import { createNetwork, fair } from '../simulation/network';
import { type Planner, restartedPlanner } from '../simulation/planner';
import { commands, reason } from './commands';
import type { Fault } from './fault';
import { draft, openScene, origin, type Scene, waiting } from './scene';
import { failureTold, outcomeTold, send, type Told, unclear } from './told';

/** What one command came to under one fault. */
export interface Cell {
  /** In a few words: what was told, and what became later of what was kept. */
  readonly text: string;
  /** What is lost, done twice or not told; empty when all is well. */
  readonly problems: readonly string[];
}

/** Messages that ask for what was typed before to be forgotten. */
const forgetting: ReadonlySet<MessageType> = new Set(['discard-command', 'remove-instance']);

const hour = 60 * 60_000;

/** Runs one command under one fault, lets the day get better, and looks at what was told and what is kept. */
export async function tryCell(type: MessageType, fault: Fault, seed: number): Promise<Cell> {
  const scene = await openScene(seed);
  try {
    const before = await scene.time.run(look(type, scene));
    fault.strike(scene);
    const told = await scene.time.run(sendUnder(fault, type, scene));
    const soon = await scene.time.run(look(type, scene));
    if (fault.heal) fault.heal(scene);
    else scene.network.fateOf = () => fair;
    await scene.time.run(recover(scene));
    const later = await scene.time.run(look(type, scene));
    return { text: inWords(told, soon, later), problems: problemsOf({ type, told, before, soon, later }) };
  } finally {
    await scene.sandbox.close();
  }
}

async function sendUnder(fault: Fault, type: MessageType, scene: Scene): Promise<Told> {
  const { planner, issue, network } = scene;
  const sendAlso = async (from: Planner, about: typeof issue) => void (await send(from, type, about));
  const beside = Promise.resolve(fault.beside?.(scene, sendAlso));
  const own = send(planner, type, issue);
  const gone = beside.then((): Promise<Told> => {
    return network.isCut() ? Promise.resolve({ kind: 'worker-gone' }) : new Promise(() => {});
  });
  const told = await Promise.race([own, gone]);
  await beside;
  return told;
}

/** The hours after: the worker starts, alarms ring, a missing token is set up again, and the worker starts once more. */
async function recover(scene: Scene): Promise<void> {
  const { time, random, network, parts, sandbox } = scene;
  const planner = network.isCut()
    ? restartedPlanner(
        { ...parts, network: createNetwork({ gitlab: sandbox.fetch, time, random }) },
        scene.planner.storage,
      )
    : scene.planner;
  await planner.occasions.workerStarted();
  await time.sleep(2 * hour);
  if ((await scene.planner.storage.tokens.saved(origin)) === null) await setUpToken(planner);
  await planner.occasions.workerStarted();
  await time.sleep(hour);
}

async function setUpToken({ service, handlers }: Planner): Promise<void> {
  await service.tokens.keepCandidate(origin, tokens.api, service.clock.now());
  await handlers['check-new-token']({ type: 'check-new-token', origin }, { surface: 'page' });
}

/** What stands in GitLab and in the browser at one moment. */
interface View {
  /** Rows with the reason of the command under test, by planning issue. */
  readonly rows: readonly number[];
  /** Rows with the reason of the command from before. */
  readonly rowsBefore: number;
  readonly entry: JournalEntry | null;
  readonly entryBefore: JournalEntry | null;
  readonly draft: string;
  readonly token: string | null;
  readonly projects: string;
}

async function look(type: MessageType, { planner, sandbox, issue, otherIssue }: Scene): Promise<View> {
  const { journal, drafts, tokens, settings } = planner.storage;
  const example = commands[type](issue);
  const own = 'command' in example && example.command !== waiting.command ? example.command : '';
  const key = `${issue.origin} ${issue.projectPath.toLowerCase()}#${issue.iid}`;
  const { world } = sandbox;
  const texts = [issue, otherIssue].map(({ projectPath, iid }) => {
    const project = projectByPath(world, projectPath);
    return (project && issueByIid(world, project.id, iid)?.description) ?? '';
  });
  return {
    rows: texts.map((text) => countOf(text, reason)),
    rowsBefore: countOf(texts.join('\n'), waiting.reason),
    entry: await journal.read(own),
    entryBefore: await journal.read(waiting.command),
    draft: JSON.stringify(await drafts.read(key)),
    token: (await tokens.saved(origin))?.token ?? null,
    projects: JSON.stringify((await settings.read()).projects),
  };
}

function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}

interface Course {
  readonly type: MessageType;
  readonly told: Told;
  readonly before: View;
  readonly soon: View;
  readonly later: View;
}

function problemsOf(course: Course): readonly string[] {
  return [notTold(course), ...doubled(course), ...notKept(course), ...parkProblems(course)].filter(
    (problem) => problem !== null,
  );
}

function notTold({ told }: Course): string | null {
  if (told.kind === 'surprise') return `not told: ${String(told.error)}`;
  const failure = failureTold(told);
  return failure && unclear(failure);
}

function doubled({ soon, later }: Course): readonly (string | null)[] {
  return [soon, later].flatMap(({ rows, rowsBefore }) => [
    Math.max(...rows) > 1 ? 'doubled: the row' : null,
    rowsBefore > 1 ? 'doubled: the row from before' : null,
  ]);
}

/** What a message may change although it fails is nothing; what it is not about, it never changes. */
function notKept({ type, told, before, soon, later }: Course): readonly (string | null)[] {
  const failed = told.kind !== 'answer';
  const isKept = ({ entryBefore, rowsBefore }: View) => entryBefore !== null || rowsBefore === 1;
  return [
    !forgetting.has(type) && !(isKept(soon) && isKept(later)) ? 'lost: the command from before' : null,
    later.entryBefore?.state === 'waiting' ? 'waits for ever: the command from before' : null,
    !(type === 'keep-draft' && !failed) && type !== 'remove-instance' && soon.draft !== before.draft
      ? 'lost: the draft'
      : null,
    type === 'keep-draft' && !failed && soon.draft === JSON.stringify(draft) ? 'lost: the new draft' : null,
    failed && told.kind !== 'worker-gone' && soon.token !== before.token ? 'lost: the token' : null,
    failed && told.kind !== 'worker-gone' && soon.projects !== before.projects ? 'lost: the projects' : null,
  ];
}

function parkProblems({ type, told, soon, later }: Course): readonly (string | null)[] {
  if (type !== 'park-issue') return [];
  const outcome = outcomeTold(told);
  const kept = told.kind === 'failure' && told.failure.values.kept === 1;
  const refused = told.kind === 'failure' && !kept;
  const isThere = (view: View) => view.rows[0] === 1;
  return [
    outcome !== null && !isThere(soon) ? `lost: told ${outcome}, and the row is not there` : null,
    kept && soon.entry === null && !isThere(soon) ? 'lost: told kept, and not in the journal' : null,
    refused && isThere(later) ? 'told that it failed, and the row is there' : null,
    later.entry?.state === 'waiting' ? 'waits for ever: the command' : null,
    later.entry?.state === 'done' && !isThere(later) ? 'lost: done by the journal, not in GitLab' : null,
  ];
}

function inWords(told: Told, soon: View, later: View): string {
  const failure = failureTold(told);
  const kept = failure?.values.kept === 1 ? ', kept' : '';
  const words = outcomeTold(told) ?? (failure ? `${failure.kind}${kept}` : told.kind);
  if (later.entry === null || outcomeTold(told) !== null) return words;
  const end = later.entry.state === 'done' ? 'saved' : later.entry.state;
  return soon.entry?.state === 'waiting' ? `${words}, then ${end}` : `${words}, ${end}`;
}
