import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import catalogue from '../public/_locales/en/messages.json' with { type: 'json' };

// Brought before the panel where the therapist reads English.
export default defineUnlistedScript(() => {
  globalThis.touchstoneWords = { language: 'en', catalogue };
});
