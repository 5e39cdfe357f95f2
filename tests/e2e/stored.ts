import type { Page } from 'puppeteer-core';
import { isThere, recordsFrom, valueIn } from '../../sync/record.ts';

/** What `storage.sync` holds, by key and without when it was set; asked from a page of the extension. */
export async function valuesIn(page: Page): Promise<Record<string, unknown>> {
  const stored = await page.evaluate(
    '(globalThis.browser ?? chrome).storage.sync.get(null).then((all) => JSON.stringify(all))',
  );
  const records = [...recordsFrom(JSON.parse(String(stored)))].filter(([, record]) => isThere(record));
  return Object.fromEntries(records.map(([key, record]) => [key, valueIn(record)]));
}
