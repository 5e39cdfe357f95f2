import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe objects to on a page of the extension: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))))`,
  );
  return JSON.parse(String(found));
}

/** Fails if axe objects to anything on the page, or would not object to an image without a name. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<img id="planted" src="icon/16.png">')`,
  );
  const planted = await violations(page);
  await page.evaluate(`document.getElementById('planted').remove()`);
  expect(planted.some((each) => each.startsWith('image-alt'))).toBe(true);
}
