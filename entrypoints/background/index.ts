import { defineBackground } from 'wxt/utils/define-background';
import { AddressIndex } from '../../carriers/addresses.ts';
import { bring, openPopupFor } from '../../platform/bring.ts';
import { today } from '../../platform/clock.ts';
import type { TabAnswer, ToTopFrame } from '../../platform/messages.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { type Tab, type Wish, watchTabs } from '../../platform/tabs.ts';
import { portalPatterns } from '../../portals/patterns.ts';
import { answerFor, type Choice, contentsFor, keyOf, recogniseTab } from './answer.ts';

export default defineBackground(() => {
  const portals = new AddressIndex(portalPatterns.map((pattern) => [pattern, true] as const));
  const choices = new WeakMap<Tab, Choice>();
  const hasTab = new WeakSet<Tab>();
  const wanted = new WeakSet<Tab>();
  let settings: Promise<Settings> = readSettings().catch(() => defaults);

  /** What the top frame is to show now. */
  const answerTo = async (tab: Tab): Promise<ToTopFrame> => {
    const { side, startCollapsed, theme, hiddenCarriers } = await settings;
    const recognition = recogniseTab(tab.evidence);
    const of = keyOf(recognition);
    if (choices.get(tab)?.of !== of) choices.delete(tab);
    const answer = answerFor(recognition, choices.get(tab), hiddenCarriers);
    const contents = wanted.has(tab) ? contentsFor(answer, hiddenCarriers, today()) : undefined;
    const look = { side, startCollapsed, theme };
    return { type: 'answer', answer, of, look, ...(contents ? { contents } : {}) };
  };

  const tell = async (tab: Tab): Promise<void> => {
    const message = await answerTo(tab);
    if (message.answer.kind === 'none' || hasTab.has(tab)) {
      tab.tell(message);
      return;
    }
    // Only a page with something to show gets the edge tab's code; what that is may have changed once it is there.
    hasTab.add(tab);
    await bring('/edge-tab.js', tab.id);
    tab.tell(await answerTo(tab));
  };

  const fulfil = (tab: Tab, wish: Wish): void => {
    switch (wish.type) {
      case 'open-panel':
        wanted.add(tab);
        if (!wish.hasCode) void bring('/panel.js', tab.id);
        void tab.settled.then(() => tell(tab));
        return;
      case 'choose':
        choices.set(tab, wish);
        void tab.settled.then(() => tell(tab));
        return;
      case 'start-check':
        void openPopupFor(tab.id);
        return;
      default:
        wish satisfies never;
    }
  };

  const answer = async (tab: Tab): Promise<TabAnswer> => {
    const recognition = recogniseTab(tab.evidence);
    const choice = choices.get(tab);
    return choice?.of === keyOf(recognition) ? { recognition, chosen: choice.carrierId } : { recognition };
  };

  const tabs = watchTabs({
    isPortal: (url) => portals.find(url).length > 0,
    changed: (tab) => void tell(tab),
    wished: fulfil,
    answer,
  });

  onSettingsChanged((changed) => {
    settings = Promise.resolve(changed);
    for (const tab of tabs.values()) void tell(tab);
  });
});
