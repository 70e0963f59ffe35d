import { byTestId } from './dom';
import { shapeOf } from './shape';

/** The description's edit form: while it is open the rendered description is not in the page at all. */
export class EditMode {
  isOpen = false;

  constructor(
    readonly root: HTMLElement,
    readonly save: (text: string) => Promise<void>,
    readonly cancel: () => Promise<void>,
  ) {}

  /** Replaces the rendered description with a textarea holding its source. */
  open(source: string): void {
    const { holder, field: id } = shapeOf(this.root);
    const wrapper = this.root.querySelector(holder);
    if (!wrapper || this.isOpen) return;
    this.isOpen = true;
    const field = document.createElement('textarea');
    field.id = id;
    field.className = 'note-textarea js-gfm-input markdown-area gl-form-input form-control';
    field.rows = 20;
    field.value = source;
    field.setAttribute('aria-label', 'Description');
    const form = document.createElement('form');
    form.className = 'work-item-description-form';
    form.append(label(id), field, this.#buttons(field));
    wrapper.replaceChildren(form);
    field.focus();
  }

  /** Says that the description changed meanwhile; saving would override that, as it does in GitLab. */
  warn(): void {
    const form = this.root.querySelector('.work-item-description-form');
    if (!form || byTestId('work-item-description-conflicts', this.root)) return;
    const alert = document.createElement('div');
    alert.className = 'gl-alert gl-alert-warning';
    alert.dataset.testid = 'work-item-description-conflicts';
    alert.textContent =
      'Someone edited the description at the same time you did. Saving overrides that edit.';
    const now = document.createElement('textarea');
    now.readOnly = true;
    now.hidden = true;
    now.dataset.testid = 'conflicted-description';
    form.prepend(alert, now);
  }

  #buttons(field: HTMLTextAreaElement): HTMLElement {
    const row = document.createElement('div');
    row.className = 'work-item-description-actions';
    const leave = (then: () => Promise<void>) => () => {
      this.isOpen = false;
      void then();
    };
    const save = () => this.save(field.value);
    row.append(
      button('Save changes', 'btn-confirm', 'save-description', leave(save)),
      button('Cancel', 'btn-default', 'cancel', leave(this.cancel)),
    );
    return row;
  }
}

function label(id: string): HTMLElement {
  const element = document.createElement('label');
  element.htmlFor = id;
  element.textContent = 'Description';
  return element;
}

function button(text: string, kind: string, testId: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `btn ${kind} btn-md gl-button`;
  element.dataset.testid = testId;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
