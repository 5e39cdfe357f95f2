import './speak.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringPanel } from './draw.tsx';

export default defineUnlistedScript(() => {
  // Nothing is done where it was brought a second time, or to a page whose small script has gone.
  if (globalThis.touchstone) bringPanel(globalThis.touchstone, globalThis.touchstoneWords?.dictionary);
});
