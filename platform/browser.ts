/** The browser, for the background and the extension's own pages. Scripts on portal pages do without the polyfill. */
export { default as browser } from 'webextension-polyfill';
