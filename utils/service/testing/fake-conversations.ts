import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import type {
  DiscussionFacts,
  LabelEvent,
  NoteFacts,
  Reaction,
  WeightEvent,
} from '@/utils/plan/conversation-facts';
import type { Person, Unknown } from '@/utils/plan/facts';

/** Runs a call as one of the fake GitLab's. */
export type Call = <T>(method: keyof Gateway, projectPath: string, work: () => T) => Promise<T>;

/** What people said and did about the issues of a fake GitLab, by issue `path#iid`. */
export interface FakeConversations {
  threads(projectPath: string, iid: number): readonly DiscussionFacts[];
  /** Somebody opens a thread, or comments where it cannot be resolved. */
  say(projectPath: string, iid: number, author: string, body: string, resolved?: boolean | null): NoteFacts;
  resolve(projectPath: string, iid: number, id: string): void;
  react(projectPath: string, iid: number, user: string, name: string): Reaction;
  reactions(projectPath: string, iid: number): readonly Reaction[];
  weigh(projectPath: string, iid: number, user: Person, weight: number | null): void;
  label(projectPath: string, iid: number, user: Person, label: string, added?: boolean): void;
  /** The instance keeps no history of weights. */
  tellsWeights: boolean;
}

type ConversationMethods = Pick<
  Gateway,
  | 'discussions'
  | 'createDiscussion'
  | 'latestComments'
  | 'createNote'
  | 'updateNote'
  | 'deleteNote'
  | 'reactions'
  | 'addReaction'
  | 'removeReaction'
  | 'weightEvents'
  | 'labelEvents'
>;

/** Conversations in memory, and the gateway's methods on them; each thing happens a second after the last. */
export function createFakeConversations(
  call: Call,
  user: () => string,
): { readonly conversations: FakeConversations; readonly methods: ConversationMethods } {
  const threads = listsByIssue<DiscussionFacts>();
  const reactions = listsByIssue<Reaction>();
  const events = listsByIssue<WeightEvent>();
  const labels = listsByIssue<LabelEvent>();
  let happened = 0;

  const next = () => {
    happened += 1;
    return { id: happened, at: new Date(Date.UTC(2026, 10, 22, 10, 0, happened)).toISOString() };
  };
  const conversations: FakeConversations = {
    threads: threads.of,
    say(projectPath, iid, author, body, resolved = false) {
      const note = { ...next(), author, body: body.replaceAll('\r', '').trimEnd() };
      threads.of(projectPath, iid).push({ id: `d${note.id}`, notes: [note], resolved });
      return note;
    },
    resolve: (projectPath, iid, id) =>
      threads.replace(projectPath, iid, (thread) =>
        thread.id === id ? { ...thread, resolved: true } : thread,
      ),
    react(projectPath, iid, username, name) {
      const reaction = { ...next(), user: username, name };
      reactions.of(projectPath, iid).push(reaction);
      return reaction;
    },
    reactions: reactions.of,
    weigh: (projectPath, iid, by, weight) =>
      void events.of(projectPath, iid).push({ user: by, at: next().at, weight }),
    label: (projectPath, iid, by, label, added = true) =>
      void labels.of(projectPath, iid).push({ user: by, at: next().at, label, added }),
    tellsWeights: true,
  };

  const methods: ConversationMethods = {
    discussions: (path, iid) => call('discussions', path, () => [...threads.of(path, iid)]),
    createDiscussion: (path, iid, body) =>
      call('createDiscussion', path, () => {
        const { id } = conversations.say(path, iid, user(), body);
        return present(threads.of(path, iid).find((thread) => thread.notes[0].id === id));
      }),
    latestComments: (path, iid) =>
      call('latestComments', path, () =>
        threads
          .of(path, iid)
          .flatMap(({ notes }) => notes)
          .sort((one, other) => other.id - one.id),
      ),
    createNote: (path, iid, body) =>
      call('createNote', path, () => conversations.say(path, iid, user(), body, null)),
    updateNote: (path, iid, noteId, body) =>
      call('updateNote', path, () => {
        const thread = present(threads.of(path, iid).find(({ notes }) => notes[0].id === noteId));
        const note = { ...thread.notes[0], body: body.trimEnd() };
        threads.replace(path, iid, (one) =>
          one === thread ? { ...one, notes: [note, ...one.notes.slice(1)] } : one,
        );
        return note;
      }),
    deleteNote: (path, iid, noteId) =>
      call('deleteNote', path, () => {
        const all = threads.of(path, iid);
        all.splice(0, all.length, ...all.filter(({ notes }) => notes[0].id !== noteId));
      }),
    reactions: (path, iid) => call('reactions', path, () => [...reactions.of(path, iid)]),
    addReaction: (path, iid, name) =>
      call('addReaction', path, () => {
        const taken = reactions.of(path, iid).some((one) => one.user === user() && one.name === name);
        if (taken) throw new GatewayFailure('not-found-or-hidden');
        return conversations.react(path, iid, user(), name);
      }),
    removeReaction: (path, iid, id) =>
      call('removeReaction', path, () => {
        const all = reactions.of(path, iid);
        all.splice(0, all.length, ...all.filter((one) => one.id !== id));
      }),
    labelEvents: (path, iid) => call('labelEvents', path, () => [...labels.of(path, iid)]),
    weightEvents: (path, iid) =>
      call('weightEvents', path, (): readonly WeightEvent[] | Unknown =>
        conversations.tellsWeights ? [...events.of(path, iid)] : 'unknown',
      ),
  };
  return { conversations, methods };
}

function listsByIssue<T>() {
  const lists = new Map<string, T[]>();
  const of = (projectPath: string, iid: number): T[] => {
    const key = `${projectPath.toLowerCase()}#${iid}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
  };
  const replace = (projectPath: string, iid: number, change: (one: T) => T) => {
    const list = of(projectPath, iid);
    list.splice(0, list.length, ...list.map(change));
  };
  return { of, replace };
}

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new GatewayFailure('not-found-or-hidden');
  return found;
}
