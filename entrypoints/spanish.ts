import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spanish } from '../carriers/spanish.ts';
import catalogue from '../public/_locales/es/messages.json' with { type: 'json' };

// Brought before the panel where the therapist reads Spanish.
export default defineUnlistedScript(() => {
  globalThis.touchstoneWords = { language: 'es', catalogue, dictionary: spanish };
});
