import type { LiveWorkItem } from '../live';
import { decorateDescription, showAll } from './description';
import { byTestId, setMarkup } from './dom';
import { EditMode } from './edit-mode';
import { type Shape, shapeOf } from './shape';
import { addComment, readWorkItem, saveDescription } from './web-api';

let current: OpenWorkItem | null = null;

/** Shows the work item the page is for, if it is for one, as GitLab's page does: once the server has told it. */
export async function mountWorkItem(): Promise<void> {
  unmountWorkItem();
  const kept = document.querySelector<HTMLTemplateElement>('template#js-work-items');
  const id = rootIn(kept?.content ?? document)?.dataset.sandboxIssue;
  if (!id) return;
  const told = readWorkItem(id);
  await told;
  if (kept?.isConnected === false) return;
  if (kept) fill(kept);
  const root = rootIn(document);
  if (root) current = new OpenWorkItem(root, id, told);
}

/** As markup, like GitLab: a template's own nodes would run the scripts among them. */
function fill(kept: HTMLTemplateElement): void {
  const view = document.createElement('div');
  setMarkup(view, kept.innerHTML);
  kept.replaceWith(...view.childNodes);
}

function rootIn(page: ParentNode): HTMLElement | null {
  return page.querySelector<HTMLElement>('#js-page-view > *, .work-item-detail');
}

/** Lets go of the work item the page showed. */
export function unmountWorkItem(): void {
  current?.close();
  current = null;
}

/** A work item on the page, or in a drawer over it, that follows what others change. */
export class OpenWorkItem {
  readonly #events: EventSource;
  readonly #edit: EditMode;
  readonly #shape: Shape;
  #cached: Promise<LiveWorkItem>;
  #shown: Partial<LiveWorkItem> = {};

  constructor(
    readonly root: HTMLElement,
    readonly id: string,
    told: Promise<LiveWorkItem> = readWorkItem(id),
  ) {
    this.#shape = shapeOf(root);
    this.#cached = told;
    void this.#cached.then((live) => {
      this.#shown = live;
    });
    this.#edit = new EditMode(
      root,
      (text) => this.#save(text),
      () => this.#showDescription(),
    );
    this.#events = new EventSource(`/-/sandbox/work_items/${id}/events`);
    this.#events.onmessage = ({ data }) => {
      if (data === 'changed') void this.#refresh();
    };
    root.addEventListener('click', this.#onClick);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('submit', this.#onSubmit);
    decorateDescription(root);
  }

  close(): void {
    this.#events.close();
    this.root.removeEventListener('click', this.#onClick);
    this.root.removeEventListener('change', this.#onChange);
    this.root.removeEventListener('submit', this.#onSubmit);
  }

  #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-testid="work-item-edit-form-button"], .js-issuable-edit'))
      void this.#startEdit();
    if (target?.closest('[data-testid="show-all-btn"]')) showAll(this.root);
  };

  #onChange = (event: Event): void => {
    const box = event.target;
    if (box instanceof HTMLInputElement && box.matches('.task-list-item-checkbox')) void this.#toggle(box);
  };

  #onSubmit = (event: Event): void => {
    const form =
      event.target instanceof Element ? event.target.closest<HTMLFormElement>('.js-note-form') : null;
    const field = form?.querySelector('textarea');
    if (!field) return;
    event.preventDefault();
    const body = field.value.trim();
    if (body === '') return;
    field.value = '';
    void addComment(this.id, body).then((live) => this.#show(live));
  };

  async #startEdit(): Promise<void> {
    this.#edit.open((await this.#cached).description);
  }

  async #save(text: string): Promise<void> {
    this.#cached = saveDescription(this.id, text);
    await this.#showDescription();
  }

  async #toggle(box: HTMLInputElement): Promise<void> {
    const line = Number(box.dataset.checkboxSourcepos?.split(':')[0]) - 1;
    const lines = (await this.#cached).description.split('\n');
    lines[line] = (lines[line] ?? '').replace(/\[[ xX]\]/, box.checked ? '[x]' : '[ ]');
    this.#cached = saveDescription(this.id, lines.join('\n'));
    this.#show(await this.#cached);
  }

  async #refresh(): Promise<void> {
    this.#cached = readWorkItem(this.id);
    const live = await this.#cached;
    if (this.#edit.isOpen) this.#edit.warn();
    this.#show(live);
  }

  async #showDescription(): Promise<void> {
    const live = await this.#cached;
    this.#putDescription(live);
    this.#show(live);
  }

  /** Puts the whole description block back, as after editing or when there was none before. */
  #putDescription(live: LiveWorkItem): void {
    setMarkup(this.root.querySelector(this.#shape.holder), live.descriptionBlock);
    this.#shown = { ...this.#shown, descriptionHtml: live.descriptionHtml };
    decorateDescription(this.root);
  }

  /** Rewrites what differs from what is shown; each part only when its own markup changed. */
  #show(live: LiveWorkItem): void {
    const rendered = this.root.querySelector(this.#shape.rendered);
    if (!this.#edit.isOpen && live.descriptionHtml !== this.#shown.descriptionHtml) {
      if (rendered && live.description) {
        setMarkup(rendered, live.descriptionHtml);
        decorateDescription(this.root);
      } else this.#putDescription(live);
    }
    if (live.sidebar !== this.#shown.sidebar)
      setMarkup(this.root.querySelector(this.#shape.sidebar), live.sidebar);
    if (live.notes !== this.#shown.notes) setMarkup(byTestId('notes-list', this.root), live.notes);
    if (live.heading !== this.#shown.heading)
      setMarkup(this.root.querySelector(this.#shape.heading), live.heading);
    this.#shown = live;
  }
}
