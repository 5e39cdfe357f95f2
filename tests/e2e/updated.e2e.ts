import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { type TestBrowser, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const tab = `Touchstone: ${carrierById('cigna')?.name} criteria`;

async function open(): Promise<Page> {
  const given = scenario('P5');
  const page = await browser.open(urlsOf(given)[0] ?? '', documentsOf(given));
  await until(
    () => browser.edgeTab(page),
    (name) => name === tab,
  );
  return page;
}

it('an update under an open panel is said in it or leaves a tab that works', async () => {
  const closed = await open();
  const opened = await open();
  await browser.click(opened, tab);
  await until(() => browser.panelHeading(opened), Boolean);
  const own = await browser.openExtensionPage('/options.html');
  await own.evaluate('void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)');
  // Its own pages go with the old version.
  await wait(1500);

  await opened.bringToFront();
  const panel = (): Promise<string | undefined> =>
    browser.inRoot(opened, (root) => root.querySelector('aside')?.textContent ?? '');
  if (browser.kind === 'firefox') {
    // Firefox cuts the old script off without a word, and runs the new one in every open page at once.
    await until(
      () => browser.edgeTab(opened),
      (name) => name === tab,
    );
    await browser.click(opened, tab);
    await until(panel, (text) => text?.includes('CPG 135') === true);
  } else {
    await until(
      panel,
      (text) => text?.includes('Touchstone was updated. Reload this page to go on.') === true,
    );
    expect(await panel()).toContain('CPG 135');
    await browser.picture(opened, 'panel-updated');
    await browser.click(opened, 'Collapse');
    await until(
      () => browser.panelHeading(opened),
      (heading) => heading === undefined,
    );
    expect(await browser.edgeTab(opened)).toBeUndefined();
    // The tab of a page that had no panel open can open none: it goes as soon as somebody looks.
    await closed.bringToFront();
    await until(
      () => browser.edgeTab(closed),
      (name) => name === undefined,
    );
  }
  expect(await browser.problems()).toEqual({ errors: [], requests: [] });
});
