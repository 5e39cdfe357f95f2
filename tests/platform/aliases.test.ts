import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  aliasMap,
  forgetAlias,
  onAliasesChanged,
  readAliases,
  rememberAlias,
} from '../../platform/aliases.ts';
import { NotKept } from '../../platform/problem.ts';
import { readSitesOff, turnSiteOff, turnSiteOn } from '../../platform/sites.ts';
import { synced } from '../../platform/this-machine.ts';

const { sync } = fakeBrowser.storage;
const values = async (): Promise<unknown> => Object.fromEntries(await synced.values());
beforeEach(() => fakeBrowser.reset());

it('A payer’s name is remembered under a key of its own, whatever its case and spaces, and forgotten', async () => {
  await rememberAlias(' EBMS  Plans', 'regence');
  expect(await values()).toEqual({ 'alias.ebms plans': { payer: 'EBMS Plans', carrierId: 'regence' } });
  expect(await aliasMap()).toEqual(new Map([['ebms plans', 'regence']]));
  await rememberAlias('Ebms plans', 'aetna');
  expect(await readAliases()).toEqual([{ payer: 'Ebms plans', carrierId: 'aetna' }]);
  await forgetAlias('EBMS PLANS');
  expect(await values()).toEqual({});
});

it('An alias that is damaged, or under another’s key, is no alias and takes none with it', async () => {
  await sync.set({
    'alias.a': { payer: 'A', carrierId: 'regence' },
    'alias.b': { payer: 'B' },
    'alias.c': 'regence',
    'alias.d': { payer: 'PREMERA', carrierId: 'regence' },
  });
  expect(await readAliases()).toEqual([{ payer: 'A', carrierId: 'regence' }]);
});

it('An alias that storage refuses is said, and nothing has changed', async () => {
  for (const area of [sync, fakeBrowser.storage.local])
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('No space left on device'));
  await expect(rememberAlias('EBMS', 'regence')).rejects.toThrow(NotKept);
  expect(await readAliases()).toEqual([]);
});

it('Who listens hears of aliases, and of nothing else', async () => {
  const listener = vi.fn();
  const stop = onAliasesChanged(listener);
  await sync.set({ 'settings.side': 'left' });
  expect(listener).not.toHaveBeenCalled();
  await rememberAlias('EBMS', 'regence');
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  stop();
});

it('A site is turned off and on by its host', async () => {
  await turnSiteOff('www.regence.com');
  expect(await values()).toEqual({ 'settings.off.www.regence.com': true });
  expect(await readSitesOff()).toEqual(['www.regence.com']);
  await turnSiteOn('www.regence.com');
  expect(await readSitesOff()).toEqual([]);
});
