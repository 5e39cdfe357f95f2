// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import type { Carrier } from '../../criteria/policy.ts';
import { begun, kept, openCheck } from './harness.tsx';
import { gull, harbor, law, tern, today } from './sample.ts';

afterEach(cleanup);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const section = (title: string): HTMLElement => {
  const details = screen.getByRole('heading', { level: 3, name: title }).closest('details');
  if (!details) throw new Error(`No section “${title}”`);
  return details;
};
const heading = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? '';
const carriers = [gull, harbor, tern];
const ofTern = { carrierId: 'tern', policyId: 'no-criteria' };

function openPanel(carrier: Carrier, more: Partial<PanelProps> = {}) {
  const calls = {
    onCollapse: vi.fn(),
    onMove: vi.fn(),
    onCheck: vi.fn(),
    onChoose: vi.fn(),
    onPlans: vi.fn(),
  };
  render(
    <Panel
      contents={{ kind: 'carrier', carrier, laws: [law], dateOfService: today, others: [] }}
      side="right"
      trustedOnly={false}
      {...calls}
      {...more}
    />,
  );
  return calls;
}

describe('the panel of a carrier without criteria', () => {
  it('says so in the place of a policy, and claims nothing', () => {
    openPanel(tern);
    expect(heading()).toBe('Tern Mutual');
    expect(screen.getByText('No published criteria')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Criteria' })).toBeNull();
  });

  it('says what it looked for, what it found, when, and what to ask', () => {
    openPanel(tern);
    const search = section('What we looked for').textContent;
    expect(search).toContain('We looked forA massage policy in its provider manual.');
    expect(search).toContain('FoundA list of codes without criteria.');
    expect(search).toContain('Read onNov 1, 2026');
    expect(within(section('Ask the plan')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('leads to My plans, where something leads there', () => {
    const { onPlans } = openPanel(tern);
    press('Note the answers in My plans');
    expect(onPlans).toHaveBeenCalledTimes(1);
  });

  it('shows what is said of it with its grade and the day it was read, to be confirmed', () => {
    openPanel(gull);
    const notes = within(section('To be confirmed with the plan'));
    expect(notes.getByText('A clinic says that 16 visits a year are paid.')).toBeTruthy();
    expect(notes.getByText('Secondary source')).toBeTruthy();
    expect(notes.getByText('Unconfirmed')).toBeTruthy();
    expect(notes.getByText(/read on Oct 2, 2026/)).toBeTruthy();
  });

  it('keeps what is to be confirmed folded beside a policy', () => {
    openPanel({ ...harbor, ...(gull.guidance ? { guidance: gull.guidance } : {}) });
    expect(section('To be confirmed with the plan').hasAttribute('open')).toBe(false);
    expect(section('Criteria').hasAttribute('open')).toBe(true);
  });

  it('still shows the law and starts a check', () => {
    const { onCheck } = openPanel(tern);
    expect(screen.getByRole('region', { name: law.title }).textContent).toContain('visits 1 to 6');
    press('Check a visit');
    expect(onCheck).toHaveBeenCalledTimes(1);
  });

  it('says when the search is older than 180 days', () => {
    const looked = (read: '2026-05-27' | '2026-05-26'): Carrier => ({
      ...tern,
      ...(tern.notFound ? { notFound: { ...tern.notFound, read } } : {}),
    });
    openPanel(looked('2026-05-27'));
    expect(screen.queryByText(/more than 180 days ago/)).toBeNull();
    cleanup();
    openPanel(looked('2026-05-26'));
    expect(screen.getByText('Read more than 180 days ago: May 26, 2026')).toBeTruthy();
  });
});

describe('the check of a carrier without criteria', () => {
  it('can be started, and says that only the law can decide', () => {
    const page = openCheck({ carriers, hereId: 'tern' });
    expect(screen.getByText(/No published criteria to check against/)).toBeTruthy();
    press('Start the check');
    expect(page.draft).toMatchObject({ ...ofTern, started: true });
    expect(heading()).toMatch(/\?$/);
  });

  it('tells at its start what is known and what to ask', () => {
    openCheck({ carriers, hereId: 'gull' });
    const known = screen.getByText('What is known, and what to ask').closest('details');
    expect(known?.textContent).toContain('Some plans send massage to a reviewer.');
  });

  it('asks only what the law asks', () => {
    openCheck({ carriers, draft: begun({ 'plan-funding': 'insurer' }, ofTern) });
    expect(heading()).toBe('Which treatment visit of this episode will it be?');
    const open = screen.getByRole('region', { name: 'Can still change the outcome' });
    expect(within(open).getAllByRole('listitem')).toHaveLength(1);
  });

  it('is barred where the law bars review', () => {
    const page = openCheck({
      carriers,
      draft: begun({ 'plan-funding': 'insurer', 'visit-number': 3 }, ofTern),
    });
    expect(heading()).toBe('Washington law bars necessity review');
    const outcome = screen.getByRole('region', { name: 'Washington law bars necessity review' });
    expect(outcome.textContent).toContain('RCW 00.00.001, 2020 text');
    expect(screen.getByRole('region', { name: 'Ask the plan' })).toBeTruthy();
    press('Save check');
    expect(page.saved[0]).toMatchObject({ ...ofTern, edition: 'undated', outcome: 'review-barred' });
  });

  it.each([
    ['employer', 3],
    ['insurer', 7],
    ['medicare', 1],
  ])('is never met and never unmet: %s, visit %i', (funding, visit) => {
    const page = openCheck({
      carriers,
      draft: begun({ 'plan-funding': funding, 'visit-number': visit }, ofTern),
    });
    expect(heading()).toBe('No published criteria');
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.body.textContent).not.toMatch(/meets? the published criteria/i);
    expect(document.body.textContent).not.toMatch(/does not meet/i);
    press('Save check');
    expect(page.saved[0]?.outcome).toBe('more-information-needed');
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Saved on this computer');
  });

  it('leads to My plans with what the plan answers', () => {
    const page = openCheck({ carriers, draft: begun({ 'plan-funding': 'employer' }, ofTern) });
    press('Note the answers in My plans');
    expect(page.plansOpened).toBe(1);
  });

  it('says before a question what an answer would settle, without a word of met', () => {
    openCheck({ carriers, draft: begun({}, ofTern) });
    expect(screen.getByRole('region', { name: 'Where it stands' }).textContent).toContain(
      'If the employer or anyone else pays: no published criteria',
    );
  });

  it('is listed among the saved checks by what it was', () => {
    openCheck({ carriers, saved: [kept(ofTern)] });
    press('Saved checks');
    expect(screen.getByText('Tern Mutual, No published criteria')).toBeTruthy();
  });

  it('is listed with the words of its outcome, also where the law is still open', () => {
    const open = 'more-information-needed';
    openCheck({
      carriers,
      saved: [
        kept({ ...ofTern, outcome: open, answers: { 'plan-funding': 'employer' } }),
        kept({ ...ofTern, id: 'two', outcome: open, answers: { 'plan-funding': 'insurer' } }),
        kept({ id: 'three', outcome: open }),
      ],
    });
    press('Saved checks');
    const states = [...document.querySelectorAll('.SavedRow .state')].map((each) => each.textContent);
    expect(states).toEqual(['No published criteria', 'More information needed', 'More information needed']);
  });

  it('gives way to the policy of a carrier chosen instead, and back', () => {
    const page = openCheck({ carriers, hereId: 'tern' });
    fireEvent.change(screen.getByLabelText('Carrier'), { target: { value: 'harbor' } });
    expect(page.draft).toMatchObject({ carrierId: 'harbor', policyId: 'hm-7' });
    fireEvent.change(screen.getByLabelText('Carrier'), { target: { value: 'gull' } });
    expect(page.draft).toMatchObject({ carrierId: 'gull', policyId: 'no-criteria' });
  });
});
