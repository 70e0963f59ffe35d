import { shapeOf } from './shape';

const VIEWPORT_SHARE = 0.8;
const SLACK = 96;

/** What GitLab's renderGFM and its description component add after every render. */
export function decorateDescription(root: HTMLElement): void {
  const shape = shapeOf(root);
  const rendered = root.querySelector<HTMLElement>(shape.rendered);
  if (!rendered) return;
  for (const box of rendered.querySelectorAll<HTMLInputElement>(
    '.task-list-item-checkbox:not([data-inapplicable])',
  )) {
    box.disabled = false;
  }
  for (const item of rendered.querySelectorAll('ul > li, ol > li')) addHandles(item);
  if (shape.truncates) truncate(rendered);
}

/** Shows the whole of a truncated description. */
export function showAll(root: HTMLElement): void {
  const rendered = root.querySelector(shapeOf(root).rendered);
  rendered?.classList.remove('truncated');
  rendered?.setAttribute('data-sandbox-whole', '');
  root.querySelector('.show-all-btn-wrapper')?.remove();
}

function addHandles(item: Element): void {
  const drag = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drag.setAttribute('class', 's14 gl-icon drag-icon gl-cursor-grab gl-absolute gl-invisible');
  drag.setAttribute('aria-hidden', 'true');
  item.prepend(drag);
  if (!item.matches('.task-list-item') || item.closest('table')) return;
  const actions = document.createElement('div');
  actions.className = 'task-list-item-actions-wrapper gl-invisible';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-default btn-sm gl-button btn-default-tertiary btn-icon task-list-item-actions';
  button.setAttribute('aria-label', 'Task actions');
  actions.append(button);
  item.append(actions);
}

/** Long descriptions are clipped until "Show all" is pressed; the DOM is complete all the same. */
function truncate(rendered: HTMLElement): void {
  rendered.parentElement?.querySelector('.show-all-btn-wrapper')?.remove();
  rendered.classList.remove('truncated');
  const limit = window.innerHeight * VIEWPORT_SHARE + SLACK;
  if (rendered.hasAttribute('data-sandbox-whole') || rendered.offsetHeight <= limit) return;
  rendered.classList.add('truncated');
  const wrapper = document.createElement('div');
  wrapper.className = 'show-all-btn-wrapper';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-confirm btn-md gl-button btn-confirm-tertiary show-all-btn';
  button.dataset.testid = 'show-all-btn';
  button.textContent = 'Show all';
  wrapper.append(button);
  rendered.after(wrapper);
}
