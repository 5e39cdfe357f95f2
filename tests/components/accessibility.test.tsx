// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/Options.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { PanelContents } from '../../components/panel/contents.ts';
import { begun, kept, keptHere, noPlans, openCheck, openPlansCard } from './harness.tsx';
import {
  bakery,
  cascade,
  facts,
  gull,
  harbor,
  law,
  license,
  meeting,
  silver,
  tern,
  times,
  today,
} from './sample.ts';

afterEach(cleanup);

/** Rule ids that axe finds broken. Contrast needs a real browser: the end-to-end tests look at it. */
async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Touchstone';
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const others = [{ id: 'cascade', name: 'Cascade Health' }];
const found = [{ id: 'harbor', name: 'Harbor Mutual' }];
const panels: Record<string, PanelContents> = {
  'a carrier': { kind: 'carrier', carrier: harbor, laws: [law], dateOfService: today, others },
  'a carrier with plans and several laws': {
    kind: 'carrier',
    carrier: harbor,
    laws: [law, times, license],
    plans: [bakery, silver],
    dateOfService: today,
    others,
  },
  'a carrier with guidance': { kind: 'carrier', carrier: gull, laws: [law], dateOfService: today, others },
  'a carrier without anything': {
    kind: 'carrier',
    carrier: tern,
    laws: [law],
    dateOfService: '2027-11-23',
    others,
  },
  'several carriers': { kind: 'choose', found, others },
  'an unknown payer': { kind: 'unknown', payer: 'Cascade Harbor Trust', others },
};
const { 'visit-number': _visit, 'plan-funding': _funding, prescription: _prescription, ...some } = meeting;
const checks: Record<string, () => void> = {
  'the first screen': () => openCheck({ hereId: 'harbor', saved: [kept()] }),
  'a day without a text': () => openCheck({ draft: begun({}, { dateOfService: '2018-01-01' }) }),
  'a plan chosen': () =>
    openCheck({
      plans: [bakery, silver],
      draft: begun({ 'plan-funding': 'employer' }, { planId: 'bakery', started: false }),
    }),
  'a carrier without criteria': () => openCheck({ carriers: [gull], hereId: 'gull' }),
  'no published criteria': () =>
    openCheck({
      carriers: [tern],
      draft: begun({ 'plan-funding': 'employer' }, { carrierId: 'tern', policyId: 'no-criteria' }),
    }),
  'what a plan adds': () =>
    openCheck({
      plans: [bakery],
      laws: [law, times, license],
      draft: begun(meeting, { planId: 'bakery' }),
      today: '2027-11-23',
    }),
  'both branches of funding': () =>
    openCheck({
      laws: [law, times],
      draft: begun({ ...some, prescription: false, 'visit-number': 3 }, { putOff: ['plan-funding'] }),
    }),
  'both branches above a question': () =>
    openCheck({ draft: begun({ ...some, prescription: false, 'visit-number': 3 }) }),
  'a yes/no question': () => openCheck({ draft: begun({ ...meeting, prescription: '' }), hereId: 'cascade' }),
  'a count': () => openCheck({ draft: begun({ ...some, 'plan-funding': 'insurer', prescription: true }) }),
  'a choice': () => openCheck({ draft: begun({ ...some, 'visit-number': 3, prescription: true }) }),
  'a date': () => openCheck({ draft: begun({ ...meeting, 'range-measured': false }) }),
  'criteria met': () => openCheck({ draft: begun(meeting, { label: 'Jane Doe' }) }),
  'criteria not met': () => openCheck({ draft: begun({ ...meeting, prescription: false }) }),
  'more information needed': () =>
    openCheck({ draft: begun({ ...meeting, prescription: '' }, { putOff: ['prescription'] }) }),
  'review barred': () => openCheck({ draft: begun({ 'visit-number': 3, 'plan-funding': 'insurer' }) }),
  'a problem': () =>
    openCheck({ draft: begun(meeting), problem: { what: 'Not saved', safe: 'Still here.' } }),
  'the answers': () => {
    openCheck({ draft: begun(meeting) });
    fireEvent.click(screen.getByRole('button', { name: 'Change an answer' }));
  },
  'the saved checks': () => {
    openCheck({ saved: [kept(), kept({ id: 'two', label: 'Neck' })], unreadable: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Saved checks' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Neck' }));
    fireEvent.click(screen.getByRole('button', { name: 'Rename: Shoulder, autumn' }));
  },
  'no saved checks': () => {
    openCheck();
    fireEvent.click(screen.getByRole('button', { name: 'Saved checks' }));
  },
};
const nothing = (): void => undefined;

describe('axe finds nothing wrong', () => {
  it.each(Object.entries(panels))('in the panel: %s', async (_, contents) => {
    render(
      <>
        <main>
          <h1>A portal</h1>
        </main>
        <Panel
          contents={contents}
          side="right"
          onCollapse={nothing}
          onMove={nothing}
          onCheck={nothing}
          onChoose={nothing}
        />
      </>,
    );
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  it.each(Object.entries(checks))('in the check: %s', async (_, open) => {
    open();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  it('in the settings', async () => {
    const settings = {
      side: 'right',
      startCollapsed: true,
      theme: 'system',
      language: 'browser',
      singleKeys: true,
      hiddenCarriers: ['cascade'],
    } as const;
    render(
      <Options
        settings={settings}
        carriers={[cascade, harbor]}
        today={today}
        kept={keptHere}
        facts={facts}
        plans={noPlans}
        shortcuts={{ keys: [{ opens: 'check', keys: 'Alt+Shift+V' }], onChange: nothing }}
        repaired={['The theme could not be read.']}
        onChange={nothing}
      />,
    );
    expect(await violations()).toEqual([]);
  });
});

describe('axe finds nothing wrong in My plans', () => {
  const press = (name: string | RegExp): void => {
    fireEvent.click(screen.getByRole('button', { name }));
  };
  it.each<[string, () => void]>([
    ['none yet', () => openPlansCard()],
    [
      'one open, one deleted',
      () => {
        openPlansCard([bakery, silver]);
        press(/^Silver/);
        press('Delete plan');
      },
    ],
    [
      'what cannot be',
      () => {
        openPlansCard([bakery], { refuses: true });
        press('Add a plan');
        fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Born 3/14/1971.' } });
        press('Save plan');
      },
    ],
  ])('%s', async (_, open) => {
    open();
    expect(await violations()).toEqual([]);
  });
});

describe('axe, as a control,', () => {
  it('finds a planted violation', async () => {
    openCheck();
    const button = document.createElement('button');
    document.querySelector('main')?.append(button, document.createElement('input'));
    const [first, second] = await violations();
    expect(first).toMatch(/^button-name/);
    expect(second).toMatch(/^label/);
  });
});
