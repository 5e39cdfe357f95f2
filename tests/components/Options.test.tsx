// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps, type OptionsSettings } from '../../components/Options.tsx';
import { cascade, harbor, today } from './sample.ts';

afterEach(cleanup);

const usual: OptionsSettings = { side: 'right', startCollapsed: true, theme: 'system', hiddenCarriers: [] };
function open(settings: Partial<OptionsSettings> = {}, more: Partial<OptionsProps> = {}) {
  const onChange = vi.fn();
  render(
    <Options
      settings={{ ...usual, ...settings }}
      carriers={[cascade, harbor]}
      today={today}
      savedCount={4}
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
    expect(screen.getByText('HM-7 · published text, read Nov 20, 2026')).toBeTruthy();
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
    open({ side: 'left', startCollapsed: false, theme: 'dark' });
    const checked = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => radio.checked)
      .map((radio) => radio.parentElement?.textContent);
    expect(checked).toEqual(['Left', 'Open panel', 'Dark']);
  });

  it('says what is kept where', () => {
    open();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('Your browser’s sync');
    expect(rows[2]).toContain('4 checks.');
    expect(rows[4]).toContain('Nowhere');
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
