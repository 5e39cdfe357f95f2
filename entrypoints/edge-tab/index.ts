import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EdgeTab } from './edge-tab.ts';

export default defineUnlistedScript(() => {
  const page = globalThis.touchstone;
  // Brought a second time by a worker that started anew, or to a page whose small script has gone.
  if (!page || page.edgeTab) return;
  page.edgeTab = new EdgeTab(page);
  page.edgeTab.hear(page.heard);
});
