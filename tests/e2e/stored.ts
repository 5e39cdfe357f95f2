import type { Page } from 'puppeteer-core';
import { isThere, recordsFrom, valueIn } from '../../sync/record.ts';
import { until } from './browser.ts';

const session = '(globalThis.browser ?? chrome).storage.session';

/** Forgets a check under way that was saved, once the page that keeps it has written that it was. */
export async function forgetSavedDraft(page: Page): Promise<void> {
  await until(
    () => page.evaluate(`${session}.get('draft').then(({ draft }) => draft?.savedAs !== undefined)`),
    (isSaved) => isSaved === true,
  );
  await page.evaluate(`${session}.clear().then(() => '')`);
}

/** What `storage.sync` holds, by key and without when it was set; asked from a page of the extension. */
export async function valuesIn(page: Page): Promise<Record<string, unknown>> {
  const stored = await page.evaluate(
    '(globalThis.browser ?? chrome).storage.sync.get(null).then((all) => JSON.stringify(all))',
  );
  const records = [...recordsFrom(JSON.parse(String(stored)))].filter(([, record]) => isThere(record));
  return Object.fromEntries(records.map(([key, record]) => [key, valueIn(record)]));
}
