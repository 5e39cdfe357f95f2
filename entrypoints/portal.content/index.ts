import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame.ts';

export default defineContentScript({
  // The real ones come from the carriers' data: wxt.config.ts.
  matches: ['https://portal.example/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Browsers match any port and a host with a trailing dot; no portal has either.
    if (globalThis.touchstoneAsked === undefined && (location.port || location.hostname.endsWith('.')))
      return;
    const frame = new Frame();
    frame.start();
    ctx.onInvalidated(() => frame.stop());
  },
});
