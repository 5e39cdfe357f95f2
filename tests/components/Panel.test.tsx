// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import type { PanelContents } from '../../components/panel/contents.ts';
import { harbor, law, today } from './sample.ts';

afterEach(cleanup);

const others = [
  { id: 'cascade', name: 'Cascade Health' },
  { id: 'county', name: 'County Plan' },
];
const carrier: PanelContents = {
  kind: 'carrier',
  carrier: harbor,
  laws: [law],
  dateOfService: today,
  others,
};

function open(contents: PanelContents = carrier, more: Partial<PanelProps> = {}) {
  const calls = { onCollapse: vi.fn(), onMove: vi.fn(), onCheck: vi.fn(), onChoose: vi.fn() };
  const view = render(<Panel contents={contents} side="right" trustedOnly={false} {...calls} {...more} />);
  return { ...calls, ...view };
}
const section = (title: string): HTMLElement => {
  const details = screen.getByRole('heading', { level: 3, name: title }).closest('details');
  if (!details) throw new Error(`No section “${title}”`);
  return details;
};

describe('a carrier’s panel', () => {
  it('is a landmark named Touchstone, with the carrier as its heading', () => {
    open();
    const panel = screen.getByRole('complementary', { name: 'Touchstone' });
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Harbor Mutual');
  });

  it('takes the focus to its heading when it opens', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('leaves the focus in the page when it opened by itself', () => {
    open(carrier, { focusOnOpen: false });
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the policy, its dates and how sure we are of its text', () => {
    open();
    for (const text of ['HM-7', 'Massage therapy', 'Mar 1, 2024', 'Reworded in 2024.']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(screen.getAllByText('Nov 20, 2026').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Published text').length).toBeGreaterThan(0);
  });

  it('shows the edition in force on the day, not the newest', () => {
    open({ ...carrier, dateOfService: '2022-05-01' });
    expect(screen.getByText('Jan 1, 2019')).toBeTruthy();
    expect(screen.queryByText('A therapist’s skill is needed')).toBeNull();
  });

  it('says when no text it has read was in force, and shows the nearest', () => {
    open({ ...carrier, dateOfService: '2018-12-31' });
    expect(screen.getByText('No text we have read was in force on Dec 31, 2018.')).toBeTruthy();
    expect(screen.getByText(/The nearest one is shown: 2024 text/)).toBeTruthy();
  });

  it('shows the law above the policy, with its place', () => {
    open();
    const notice = screen.getByRole('region', { name: 'First visits without necessity review' });
    expect(within(notice).getByText(/visits 1 to 6 may not be reviewed/)).toBeTruthy();
    expect(within(notice).getByRole('link', { name: /RCW 00.00.001/ })).toBeTruthy();
  });

  it('leaves out a law that was not yet in force', () => {
    open({ ...carrier, dateOfService: '2020-06-10' });
    expect(screen.queryByRole('region', { name: 'First visits without necessity review' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Washington law' })).toBeNull();
  });

  it('numbers the criteria in reading order through every group', () => {
    open();
    const numbers = [...section('Criteria').querySelectorAll('.num')].map((each) => each.textContent);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('says in words what each rail and box says', () => {
    open();
    const criteria = within(section('Criteria'));
    expect(criteria.getByText('All of these')).toBeTruthy();
    expect(criteria.getByText('Either of these')).toBeTruthy();
    expect(criteria.getByText('At least 2 of these 3')).toBeTruthy();
    expect(criteria.getByText(/If massage is the only therapy/)).toBeTruthy();
  });

  it('marks a criterion that needs a history', () => {
    open();
    expect(screen.getAllByText(/a first visit has no history/)).toHaveLength(1);
  });

  it('links every criterion to its place, in a new tab that learns nothing of this one', () => {
    open();
    const link = screen.getByRole('link', { name: /^Criteria, 1 \(opens in a new tab\)$/ });
    expect(link.getAttribute('href')).toBe(
      'https://policies.harbor.example/hm-7#:~:text=documented%20impairment',
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('names another source, and its grade, only where a criterion comes from one', () => {
    open();
    const criteria = within(section('Criteria'));
    expect(criteria.getByText(/, A billing service, read on Oct 2, 2026/)).toBeTruthy();
    expect(criteria.getAllByText('Secondary source')).toHaveLength(1);
  });

  it('lists what stops a visit, what to keep, what may be asked before, and what words mean', () => {
    open();
    expect(
      within(section('Not necessary when')).getByText('The care only keeps the present level.'),
    ).toBeTruthy();
    expect(section('Keep on file').textContent).toContain('Prescription with a number (criterion 8)');
    expect(section('Keep on file').textContent).toContain('Signed by the prescriber.');
    expect(within(section('Prior authorization')).getByText('Review from visit 7')).toBeTruthy();
    expect(section('Words it defines').textContent).toContain('Visits after all gain is made');
  });

  it('keeps the carrier’s other texts folded, each with its own provenance', () => {
    open();
    const other = section('Definition of necessity');
    expect(other.hasAttribute('open')).toBe(false);
    expect(other.textContent).toContain('Not dated');
    expect(other.textContent).toContain('Secondary source');
    expect(section('Other editions').textContent).toContain('2019 text');
  });

  it('says when the carrier’s own review date has passed since', () => {
    open({ ...carrier, dateOfService: '2027-03-01' });
    expect(screen.queryByText(/own review date/)).toBeNull();
    cleanup();
    open({ ...carrier, dateOfService: '2027-03-02' });
    expect(screen.getByText('Past the carrier’s own review date: Mar 1, 2027')).toBeTruthy();
  });

  it('starts a check, moves and collapses', () => {
    const { onCheck, onMove, onCollapse } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Check a visit' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move to the left side' }));
    fireEvent.click(screen.getByRole('button', { name: 'Collapse (Esc)' }));
    expect([onCheck, onMove, onCollapse].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('collapses on Escape, and the page does not see the key', () => {
    const { onCollapse, container } = open();
    const page = vi.fn();
    container.addEventListener('keydown', page);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Check a visit' }), { key: 'Escape' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Check a visit' }), { key: 'a' });
    expect(onCollapse).toHaveBeenCalledTimes(1);
    expect(page).toHaveBeenCalledTimes(1);
  });

  it('lets her choose another carrier, and come back', () => {
    const { onChoose } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Not this carrier?' }));
    const heading = screen.getByRole('heading', { level: 2, name: 'Which carrier is this visit for?' });
    expect(document.activeElement).toBe(heading);
    fireEvent.click(screen.getByRole('button', { name: 'Back to Harbor Mutual' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Not this carrier?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this carrier?' }));
    fireEvent.click(screen.getByRole('button', { name: 'County Plan' }));
    expect(onChoose).toHaveBeenCalledWith('county');
  });

  it('takes the focus to the heading of the carrier she chose', () => {
    const { rerender, ...calls } = open({
      kind: 'choose',
      found: [{ id: 'harbor', name: 'Harbor Mutual' }],
      others,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Harbor Mutual' }));
    rerender(<Panel contents={carrier} side="right" trustedOnly={false} {...calls} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Harbor Mutual' }));
  });

  it('stays readable after an update, and offers only to reload', () => {
    open(carrier, { updated: true });
    expect(screen.getByRole('status').textContent).toContain(
      'Touchstone was updated. Reload this page to go on.',
    );
    expect(screen.getByText('Documented impairment')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check a visit' })).toBeNull();
  });

  it('asks nothing: there is no field in it', () => {
    const { container } = open();
    expect(container.querySelectorAll('input, select, textarea, [contenteditable]')).toHaveLength(0);
  });

  it('carries no style attribute, which a strict page would refuse', () => {
    const { container } = open();
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('events that a page makes up', () => {
  it('do nothing', () => {
    const { onCheck, onCollapse } = open(carrier, { trustedOnly: true });
    fireEvent.click(screen.getByRole('button', { name: 'Check a visit' }));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Check a visit' }), { key: 'Escape' });
    expect(onCheck).not.toHaveBeenCalled();
    expect(onCollapse).not.toHaveBeenCalled();
  });

  it('do not follow links either', () => {
    open(carrier, { trustedOnly: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    screen.getByRole('link', { name: /^Criteria, 1/ }).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});

describe('several carriers', () => {
  it('are offered first, then every other', () => {
    const found = [
      { id: 'harbor', name: 'Harbor Mutual' },
      { id: 'cascade', name: 'Cascade Health' },
    ];
    const { onChoose } = open({ kind: 'choose', found, others });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Which carrier is this visit for?');
    const names = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(names).toEqual(['Harbor Mutual', 'Cascade Health', 'County Plan']);
    fireEvent.click(screen.getByRole('button', { name: 'Cascade Health' }));
    expect(onChoose).toHaveBeenCalledWith('cascade');
  });
});

describe('a payer without criteria', () => {
  it('is shown by its own name, without a claim, and she may choose', () => {
    open({ kind: 'unknown', payer: 'Cascade Harbor Mutual Trust', others });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('No criteria for this payer yet');
    expect(screen.getByText('Cascade Harbor Mutual Trust')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose a carrier' }));
    expect(screen.getByRole('button', { name: 'Cascade Health' })).toBeTruthy();
  });

  it('gives way to the carrier she chose, whose heading takes the focus', () => {
    const { rerender, ...calls } = open({
      kind: 'unknown',
      payer: 'Harbor',
      others: [{ id: 'harbor', name: 'Harbor Mutual' }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Choose a carrier' }));
    fireEvent.click(screen.getByRole('button', { name: 'Harbor Mutual' }));
    rerender(<Panel contents={carrier} side="right" trustedOnly={false} {...calls} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Harbor Mutual' }));
  });

  it('has its name shown as text, whatever it holds', () => {
    const { container } = open({ kind: 'unknown', payer: '<img src=x onerror=alert(1)>', others });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});
