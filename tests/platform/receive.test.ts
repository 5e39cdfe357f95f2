import { describe, expect, it } from 'vitest';
import { browser } from '../../platform/browser.ts';
import type { FrameSender } from '../../platform/receive.ts';
import { frameSender, readFromFrame, readFromPage } from '../../platform/receive.ts';

const { id } = browser.runtime;
const url = 'https://hub.example/app/';
const tab = {
  id: 7,
  index: 0,
  active: true,
  highlighted: true,
  incognito: false,
  pinned: false,
};
const isPortal = (address: string): boolean => address.startsWith('https://hub.example/');
const top: FrameSender = { tabId: 7, frameId: 0, url };
const inner: FrameSender = { tabId: 7, frameId: 3, url };
const evidence = { type: 'evidence', url, evidence: [{ kind: 'control', payer: 'AETNA' }] };

describe('A frame is listened to', () => {
  it('when it is ours, in a tab, on a portal', () => {
    expect(frameSender({ id, tab, frameId: 3, url }, isPortal)).toEqual({ tabId: 7, frameId: 3, url });
  });

  it('and on top of any other page, where it is only when the therapist has asked', () => {
    const other = 'https://elsewhere.example/';
    expect(frameSender({ id, tab, frameId: 0, url: other }, isPortal)).toEqual({
      tabId: 7,
      frameId: 0,
      url: other,
    });
  });

  it.each([
    ['another extension', { id: 'other', tab, frameId: 0, url }],
    ['no tab', { id, frameId: 0, url }],
    ['no frame', { id, tab, url }],
    ['no address', { id, tab, frameId: 0 }],
    ['a frame of another page', { id, tab, frameId: 3, url: 'https://hub.example.evil.example/' }],
    ['nothing at all', undefined],
  ])('and never with %s', (_, sender) => {
    expect(frameSender(sender, isPortal)).toBeUndefined();
  });
});

describe('What a frame says', () => {
  it('is taken as it is, without what we do not know', () => {
    expect(readFromFrame({ ...evidence, more: 1 }, inner)).toEqual(evidence);
    expect(readFromFrame({ type: 'evidence', url, evidence: [] }, inner)).toEqual({
      type: 'evidence',
      url,
      evidence: [],
    });
  });

  it.each([
    ['no message', null],
    ['another type', { type: 'settings' }],
    ['an address elsewhere', { ...evidence, url: 'https://other.example/app/' }],
    ['no address', { ...evidence, url: 'x' }],
    ['a name that is endless', { ...evidence, evidence: [{ kind: 'control', payer: 'A'.repeat(201) }] }],
    ['a name that is none', { ...evidence, evidence: [{ kind: 'control', payer: 5 }] }],
    ['another kind', { ...evidence, evidence: [{ kind: 'host', payer: 'A' }] }],
    ['an address without an id', { ...evidence, evidence: [{ kind: 'address' }] }],
    ['too much', { ...evidence, evidence: Array(21).fill({ kind: 'list', payer: 'A' }) }],
  ])('is ignored if it is %s', (_, message) => {
    expect(readFromFrame(message, top)).toBeUndefined();
  });

  it('about the panel counts from the top frame only', () => {
    const wishes = [
      { type: 'open-panel', hasCode: false },
      { type: 'choose', carrierId: 'aetna', of: 'none' },
      { type: 'start-check' },
    ];
    for (const wish of wishes) {
      expect(readFromFrame(wish, top)).toEqual(wish);
      expect(readFromFrame(wish, inner)).toBeUndefined();
    }
    expect(readFromFrame({ type: 'choose', carrierId: 'a'.repeat(65), of: '' }, top)).toBeUndefined();
  });
});

it('only our own pages may ask about a tab', () => {
  const question = { type: 'what-is-this-tab', tabId: 7 };
  expect(readFromPage(question, { id, url: browser.runtime.getURL('/popup.html') })).toEqual(question);
  expect(readFromPage(question, { id, url })).toBeUndefined();
  expect(readFromPage(question, { id: 'other', url: browser.runtime.getURL('/popup.html') })).toBeUndefined();
  expect(
    readFromPage({ type: 'what-is-this-tab', tabId: '7' }, { id, url: browser.runtime.getURL('/') }),
  ).toBeUndefined();
});
