/** Stands in for the polyfill in unit tests: an in-memory browser. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
