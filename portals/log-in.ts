import type { Page } from './page.ts';

/** `/app/login`, `#/logout`, `logon.aspx`, `public.elegant.login`: a whole step of the path, whatever the site. */
const logInStep = /(^|[/.#])(log|sign)-?(in|on|out|off)(\.\w+)?(?=[/?#]|$)/i;

/** Fields of portals' log-in pages, found without a search; the payer's id is never one of them. */
const logInFields = ['password', 'login-pwd', 'userId', 'username', 'totp', 'otpBox', 'LoginPortletUsername'];

/** Whether the address is one where people log in or out. */
export function isLogInAddress({ pathname, hash }: Page['location']): boolean {
  return logInStep.test(pathname) || logInStep.test(hash.slice(0, 200));
}

/** Whether the page has one of the fields portals log in with. Costs the same on a page of any size. */
export function hasLogInField(document: Document): boolean {
  return logInFields.some((id) => document.getElementById(id) instanceof HTMLInputElement);
}

/** Whether the page asks for a password anywhere. Searches the whole page: only for when it was just opened. */
export function asksForPassword(document: Document): boolean {
  return document.querySelector('input[type="password"]') !== null;
}
