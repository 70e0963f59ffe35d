/** Brings the reader to the first control that holds something wrong, unfolding the part it is in. */
export function showRefused(form: HTMLFormElement): void {
  const control = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
