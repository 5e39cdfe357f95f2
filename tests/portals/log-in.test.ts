// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { asksForPassword, hasLogInField, isLogInAddress } from '../../portals/log-in.ts';
import { show } from './read.ts';

it.each([
  'https://essentials.availity.com/static/public/onb/onboarding-ui-apps/availity-fr-ui/#/login',
  'https://apps.availity.com/availity/web/public.elegant.login',
  'https://essentials.availity.com/static/public/onb/onboarding-ui-apps/availity-fr-ui/#/logout',
  'https://cignaforhcp.cigna.com/app/login',
  'https://www.premera.com/portals/member/account/logon',
  'https://www.officeally.com/sign-in.aspx?x=1',
])('%s is where people log in or out', (url) => {
  expect(isLogInAddress(new URL(url))).toBe(true);
});

it.each([
  'https://essentials.availity.com/static/web/onb/onboarding-ui-apps/navigation/#/loadApp/?appUrl=%2Fstatic',
  'https://cignaforhcp.cigna.com/app/dashboard',
  'https://www.premera.com/wa/provider/logins-and-passwords/',
  'https://www.regence.com/provider/signing-in-to-availity',
])('%s is not', (url) => {
  expect(isLogInAddress(new URL(url))).toBe(false);
});

it('a field that portals log in with, or a password anywhere, is seen', () => {
  show('<input id="memberId"><input id="payerId-field">');
  expect(hasLogInField(document) || asksForPassword(document)).toBe(false);
  show('<form><input id="userId"></form>');
  expect(hasLogInField(document)).toBe(true);
  show('<form><input id="x" type="password"></form>');
  expect(asksForPassword(document)).toBe(true);
});
