import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../platform/browser.ts';
import { framePort, type ToTopFrame } from '../../platform/messages.ts';
import { hearAgain, type Tab, watchTabs } from '../../platform/tabs.ts';

const portal = 'https://hub.example/provider/';
const told: ToTopFrame = {
  type: 'answer',
  answer: { kind: 'none' },
  of: 'none',
  tab: { text: '', name: '' },
  look: { side: 'right', startCollapsed: true, theme: 'system' },
};

/** A frame’s port, from the background’s side. */
class FakePort {
  readonly name = framePort;
  readonly heard: unknown[] = [];
  readonly sender: Runtime.MessageSender;
  readonly #onMessage: ((message: unknown) => void)[] = [];
  readonly #onDisconnect: (() => void)[] = [];
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => this.#onMessage.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => this.#onDisconnect.push(listener) };

  constructor(frameId: number) {
    const tab = { id: 7, index: 0, active: true, highlighted: true, incognito: false, pinned: false };
    this.sender = { id: browser.runtime.id, tab, frameId, url: portal };
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  disconnect(): void {}

  /** The frame says what it shows. */
  says(url: string, payer: string): void {
    const message = { type: 'evidence', url, evidence: [{ kind: 'control', payer }] };
    for (const listener of this.#onMessage) listener(message);
  }
  /** The frame goes. */
  goes(): void {
    for (const listener of this.#onDisconnect) listener();
  }
}

let connect: (port: FakePort) => void;
let tabs: ReadonlyMap<number, Tab>;
/** What each call of `changed` found, and what the top frame was told of it. */
let changes: string[][];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = (port) => Reflect.apply(listener, undefined, [port]);
  });
  changes = [];
  tabs = watchTabs({
    isPortal: (url) => url.startsWith(portal),
    changed: (tab) => {
      changes.push(payersIn(tab));
      tab.tell(told);
    },
    wished: () => undefined,
    answer: async () => ({ recognition: { kind: 'none' } }),
    show: async () => false,
  });
});

const payersIn = (tab: Tab | undefined): string[] =>
  (tab?.evidence ?? []).flatMap(({ evidence }) =>
    evidence.map((piece) => ('payer' in piece ? piece.payer : '')),
  );

function opened(frameId = 0): FakePort {
  const port = new FakePort(frameId);
  connect(port);
  return port;
}
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

describe('A top page', () => {
  it('that goes, without a load, where we have no business says nothing any more, and is told so', async () => {
    const top = opened();
    top.says(`${portal}a`, 'AETNA');
    await settle();
    top.says('https://hub.example/members/', 'AETNA');
    await settle();
    expect(changes).toEqual([['AETNA'], []]);
    expect(top.heard).toEqual([told, told]);
  });

  it('that has been elsewhere meanwhile ends with its port, like any other', async () => {
    const top = opened();
    top.says('https://hub.example/members/', 'AETNA');
    await settle();
    top.goes();
    expect(tabs.size).toBe(0);
  });

  it('that comes before the one before it has gone begins anew, and is not taken away with it', async () => {
    const before = opened();
    before.says(portal, 'AETNA');
    await settle();
    const tab = tabs.get(7);
    const now = opened();
    now.says(portal, 'CIGNA');
    before.goes();
    await settle();
    expect(tabs.get(7)).not.toBe(tab);
    expect(payersIn(tabs.get(7))).toEqual(['CIGNA']);
  });
});

it('Tabs that a new worker has not heard are asked again, the others are not', async () => {
  opened().says(portal, 'AETNA');
  const open = [{ id: 7 }, { id: 8 }, {}].map((each) => ({
    ...each,
    index: 0,
    active: true,
    highlighted: true,
    incognito: false,
    pinned: false,
  }));
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(open);
  vi.mocked(browser.tabs.sendMessage).mockClear().mockRejectedValueOnce(new Error('Nobody is there.'));
  await hearAgain([`${portal}*`], tabs);
  expect(browser.tabs.query).toHaveBeenCalledWith({ url: [`${portal}*`] });
  expect(vi.mocked(browser.tabs.sendMessage).mock.calls).toEqual([[8, { type: 'report' }]]);
});

describe('A frame', () => {
  it('whose words cannot be read is taken to say nothing, not what it said before', async () => {
    opened().says(portal, 'AETNA');
    const inner = opened(3);
    inner.says(portal, 'CIGNA');
    await settle();
    expect(payersIn(tabs.get(7))).toEqual(['AETNA', 'CIGNA']);
    inner.says(portal, 'X'.repeat(201));
    await settle();
    expect(payersIn(tabs.get(7))).toEqual(['AETNA']);
  });
});
