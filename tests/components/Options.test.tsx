// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps, type OptionsSettings } from '../../components/Options.tsx';
import { keptHere, noPlans } from './harness.tsx';
import { cascade, facts, gull, harbor, tern, today } from './sample.ts';

afterEach(cleanup);

const usual: OptionsSettings = {
  side: 'right',
  startCollapsed: true,
  theme: 'system',
  language: 'browser',
  singleKeys: true,
  hiddenCarriers: [],
};
const noneWaits = { count: 0, problem: undefined };

function open(settings: Partial<OptionsSettings> = {}, more: Partial<OptionsProps> = {}) {
  const onChange = vi.fn();
  render(
    <Options
      settings={{ ...usual, ...settings }}
      carriers={[cascade, harbor]}
      today={today}
      kept={keptHere}
      facts={facts}
      plans={noPlans}
      onChange={onChange}
      {...more}
    />,
  );
  return onChange;
}

describe('the settings page', () => {
  it('names every carrier with its policy, grade and the day it was read', () => {
    open();
    expect(screen.getByRole('checkbox', { name: 'Harbor Mutual' })).toBeTruthy();
    expect(screen.getByText('HM-7 · published text, read on Nov 20, 2026')).toBeTruthy();
  });

  it('says of a carrier without criteria what there is instead, and when it was read', () => {
    open({}, { carriers: [gull, tern] });
    expect(
      screen.getByText('To be confirmed with the plan · secondary source, read on Oct 2, 2026'),
    ).toBeTruthy();
    expect(screen.getByText('No published criteria · looked on Nov 1, 2026')).toBeTruthy();
  });

  it.each([
    ['harbor', '2027-03-01', undefined],
    ['harbor', '2027-03-02', 'Past its review date, Mar 1, 2027'],
    ['cascade', '2027-05-19', 'Past its review date, Mar 1, 2027'],
    ['tern', '2027-04-30', undefined],
    ['tern', '2027-05-01', 'Read more than 180 days ago'],
    ['gull', '2026-11-23', undefined],
    ['gull', '2026-11-24', 'Read more than 180 days ago'],
  ] as const)('says of %s on %s: %s', (id, on, says) => {
    open({}, { carriers: [cascade, gull, harbor, tern].filter((each) => each.id === id), today: on });
    expect(document.querySelector('.CarrierRow .Warning')?.textContent).toBe(says);
  });

  it('shows the keys that open the check, and the way to change them', () => {
    const onChange = vi.fn();
    const keys = [
      { opens: 'check', keys: 'Alt+Shift+V' },
      { opens: 'beside', keys: '' },
    ] as const;
    open({}, { shortcuts: { keys, onChange } });
    expect(screen.getByText('Alt+Shift+V').tagName).toBe('KBD');
    expect(screen.getByText('No keys set')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change keys' }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('turns single keys off', () => {
    const off = open();
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: 'One key answers' })).getByLabelText('Off'),
    );
    expect(off).toHaveBeenCalledWith({ singleKeys: false });
  });

  it('hides a carrier and shows it again', () => {
    const hide = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Harbor Mutual' }));
    expect(hide).toHaveBeenCalledWith({ hiddenCarriers: ['harbor'] });
    cleanup();
    const show = open({ hiddenCarriers: ['harbor', 'gone'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Harbor Mutual' }));
    expect(show).toHaveBeenCalledWith({ hiddenCarriers: ['gone'] });
  });

  it('lets one carrier open first, and none', () => {
    const set = open();
    fireEvent.click(screen.getByRole('button', { name: 'Open first: Harbor Mutual' }));
    expect(set).toHaveBeenCalledWith({ defaultCarrier: 'harbor' });
    cleanup();
    const unset = open({ defaultCarrier: 'harbor' });
    fireEvent.click(screen.getByRole('button', { name: 'Opens first: Harbor Mutual' }));
    expect(unset).toHaveBeenCalledWith({ defaultCarrier: undefined });
  });

  it.each([
    ['Left', { side: 'left' }],
    ['Open panel', { startCollapsed: false }],
    ['Dark', { theme: 'dark' }],
  ])('changes one setting at a time: %s', (name, patch) => {
    const onChange = open();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledWith(patch);
  });

  it('shows what is set', () => {
    open({ side: 'left', startCollapsed: false, theme: 'dark', language: 'es' });
    const checked = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => radio.checked)
      .map((radio) => radio.parentElement?.textContent);
    expect(checked).toEqual(['Left', 'Open panel', 'Dark', 'Español', 'On']);
  });

  it('says what is kept where', () => {
    open();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('Chrome’s sync');
    expect(rows[1]).toContain('Edge and Firefox do not get them from there.');
    expect(rows[2]).toContain('4 checks.');
    expect(rows[3]).toContain('1 episode.');
    expect(rows[4]).toContain('2 papers.');
    expect(rows[6]).toContain('Nowhere');
  });

  it.each([
    [new Date(2026, 10, 23, 9, 5), 'Today, 9:05 AM'],
    [new Date(2026, 10, 22, 23, 59), 'Nov 22, 2026, 11:59 PM'],
    [undefined, 'Nothing written yet: every setting is as it came.'],
  ])('says when what follows her was written: %s', (at, says) => {
    const sync = { where: 'edge', lastWritten: at?.getTime(), waiting: noneWaits } as const;
    open({}, { kept: { ...keptHere, sync } });
    expect(screen.getByText('Last written').nextSibling?.textContent?.replace('\u202f', ' ')).toBe(says);
    expect(screen.getByText('Waiting').nextSibling?.textContent).toBe('Nothing');
    expect(screen.queryByRole('button', { name: 'Try again now' })).toBeNull();
  });

  it('says what waits and why, and tries again once for two presses', async () => {
    const problem = { what: 'The browser’s sync is full.', safe: 'It is safe here.' };
    const sync = { where: 'firefox', lastWritten: undefined, waiting: { count: 2, problem } } as const;
    let done = (): void => undefined;
    const onRetry = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
    open({}, { kept: { ...keptHere, sync, onRetry } });
    expect(screen.getByText('2 changes are not written yet')).toBeTruthy();
    expect(screen.getByText(problem.what)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Try again now' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(button.textContent).toBe('Trying…');
    done();
    await waitFor(() => expect(button.textContent).toBe('Try again now'));
  });

  it('marks what her clinic has set, and lets nothing of it be changed', () => {
    const onChange = open(
      { side: 'left', shownCarriers: ['harbor'], defaultCarrier: 'harbor' },
      { locked: ['side', 'singleKeys', 'carriers', 'firstCarrier'] },
    );
    const left = screen.getByRole<HTMLInputElement>('radio', { name: 'Left' });
    expect([left.checked, left.disabled]).toEqual([true, true]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).disabled).toBe(false);
    expect(screen.getAllByText('Set by your clinic')).toHaveLength(2);
    const [cascadeBox, harborBox] = ['Cascade Health', 'Harbor Mutual'].map((name) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name }),
    );
    expect([cascadeBox?.checked, cascadeBox?.disabled]).toEqual([false, true]);
    expect([harborBox?.checked, harborBox?.disabled]).toEqual([true, true]);
    expect(screen.getByText('Opens first · Set by your clinic')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Opens? first/ })).toBeNull();
    expect(screen.getByRole('row', { name: /What your clinic has set/ })).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells of a setting that could not be read, and of one that was not kept', () => {
    open(
      {},
      { repaired: ['The theme could not be read.'], problem: { what: 'Not kept', safe: 'Try again.' } },
    );
    expect(screen.getByText('The theme could not be read.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Not kept');
  });
});
