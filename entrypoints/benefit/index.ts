import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readBenefit } from '../../portals/benefit.ts';

// Brought when the panel is open and at no other time: until then nobody looks at a benefit.
export default defineUnlistedScript(() => {
  globalThis.touchstoneBenefit = readBenefit;
});
