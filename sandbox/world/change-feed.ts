type Listener = (issueId: number) => void;

/** Tells open pages that an issue changed, like GitLab's realtime subscriptions. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();

  publish(issueId: number): void {
    for (const listener of this.#listeners) listener(issueId);
  }

  /** Calls `listener` with the id of every changed issue, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
