const box = document.createElement('div');
box.textContent = 'A box';
const place = () => {
  const description = document.querySelector('[data-testid="work-item-description-wrapper"]');
  if (description && description.previousElementSibling !== box) description.before(box);
};
place();
new MutationObserver(place).observe(document, { childList: true, subtree: true });
