import './speak.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak, wordsIn } from '../../language/say.ts';
import english from '../../public/_locales/en/messages.json';
import { bringPanel } from './draw.tsx';

export default defineUnlistedScript(() => {
  speak(wordsIn('en', english));
  // Nothing is done where it was brought a second time, or to a page whose small script has gone.
  if (globalThis.touchstone) bringPanel(globalThis.touchstone, globalThis.touchstoneWords?.dictionary);
});
