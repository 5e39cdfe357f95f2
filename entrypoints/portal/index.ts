import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Frame } from './frame.ts';

// The manifest injects it into every frame of every portal (wxt.config.ts). It is no content script of WXT's: what
// that adds weighs a third of this, and tells the page of itself by an event.
export default defineUnlistedScript(() => {
  // Browsers match any port and a host with a trailing dot; no portal has either.
  if (globalThis.touchstoneAsked === undefined && (location.port || location.hostname.endsWith('.'))) return;
  new Frame().start();
});
