import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://gitlab.com/*'],
  runAt: 'document_end',
  async main(ctx) {
    const ui = await createShadowRootUi(ctx, {
      name: 'bench-skeleton',
      position: 'inline',
      anchor: 'body',
      onMount: (container) => render(<section>A box</section>, container),
    });
    ui.mount();
  },
});
