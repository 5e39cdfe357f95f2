// @vitest-environment happy-dom

import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bindsIf } from '../../components/check/bindsIf.ts';
import { Panel } from '../../components/Panel.tsx';
import type { IsoDate } from '../../criteria/dates.ts';
import { begun, openCheck } from './harness.tsx';
import { facts, harbor, law, license, meeting, times, today } from './sample.ts';

afterEach(cleanup);

const laws = [law, times, license];
const nothing = (): void => undefined;

function openPanel(on: IsoDate = today): HTMLElement | null {
  render(
    <Panel
      contents={{ kind: 'carrier', carrier: harbor, laws, dateOfService: on, others: [] }}
      side="right"
      onCollapse={nothing}
      onMove={nothing}
      onCheck={nothing}
      onChoose={nothing}
    />,
  );
  return screen.queryByRole('heading', { level: 3, name: 'Washington law' })?.closest('details') ?? null;
}

describe('the panel’s section on Washington law', () => {
  it('lists each law in force: what it says, where, its grade and when it was read', () => {
    const section = openPanel();
    if (!section) throw new Error('no section');
    expect(section.textContent).toContain('3 laws');
    const names = within(section).getAllByRole('heading', { level: 4 });
    expect(names.map((name) => name.textContent)).toEqual([
      'First visits without necessity review',
      'Time to decide',
      'No diagnosis',
    ]);
    expect(section.textContent).toContain('The insurer decides on a request in five days.');
    expect(section.textContent).toContain('In one day.');
    expect(within(section).getByRole('link', { name: /^RCW 00.00.002/ })).toBeTruthy();
    expect(within(section).getByText('Secondary source')).toBeTruthy();
    expect(section.textContent).toContain('read on May 27, 2026');
  });

  it('says beside the grade what to know of the copy read, in the section and above the policy', () => {
    const section = openPanel();
    const caveat = 'read on Nov 20, 2026 · Read in a copy; later amendments not checked.';
    expect(section?.textContent).toContain(caveat);
    expect(document.querySelector('.Notice')?.textContent).toContain(caveat);
  });

  it('leaves out what was not in force', () => {
    expect(openPanel('2023-12-31')?.textContent).not.toContain('Time to decide');
  });

  it('puts above the policy only a law that can bar review', () => {
    openPanel();
    const notices = [...document.querySelectorAll('.Notice')].map((each) => each.getAttribute('aria-label'));
    expect(notices).toEqual(['First visits without necessity review']);
  });
});

describe('the laws on the outcome’s screen', () => {
  const open = (answers: Parameters<typeof begun>[0], on: IsoDate = today): HTMLElement => {
    openCheck({ laws, draft: begun(answers), today: on });
    const fold = screen.getByText(/^Washington’s laws:/).closest('details');
    if (!fold) throw new Error('no laws');
    return fold;
  };
  const titles = (fold: HTMLElement): (string | null)[] =>
    [...fold.querySelectorAll('h3')].map((title) => title.textContent);
  const { 'plan-funding': _, ...withoutFunding } = meeting;

  it('are those that bind this plan', () => {
    const fold = open({ ...meeting, 'plan-funding': 'insurer' });
    expect(fold.querySelector('summary')?.textContent).toBe('Washington’s laws: 3 apply to this plan');
    expect(titles(fold)).toEqual(['First visits without necessity review', 'Time to decide', 'No diagnosis']);
  });

  it('are without those that do not bind it', () => {
    const fold = open(meeting);
    expect(titles(fold)).not.toContain('Time to decide');
  });

  it('put what may bind last, with the answer it hangs on', () => {
    const fold = open({ ...withoutFunding, prescription: false });
    expect(fold.querySelector('summary')?.textContent).toBe(
      'Washington’s laws: 2 apply to this plan, 1 may apply',
    );
    expect(titles(fold).at(-1)).toBe('Time to decide');
    expect(fold.textContent).toContain(
      'If “Who pays the claims” is “The insurer” or “Apple Health (Medicaid)”:',
    );
  });

  it('say it when their text was read more than 180 days ago', () => {
    expect(open(meeting).textContent).not.toContain('more than 180 days ago');
    cleanup();
    expect(open(meeting, '2026-11-24').textContent).toContain('Read more than 180 days ago');
  });
});

describe('whom a law binds', () => {
  it('is read from any rule about one choice', () => {
    const rule = { not: { fact: 'plan-funding', oneOf: ['insurer', 'medicaid', 'medicare'] } };
    expect(bindsIf(rule, begun(), facts)).toBe('If “Who pays the claims” is “The employer”:');
  });

  it('is said by the names of the facts where it hangs on several', () => {
    const rule = {
      all: [
        { fact: 'plan-funding', oneOf: ['insurer'] },
        { fact: 'prescription', is: true },
      ],
    };
    expect(bindsIf(rule, begun(), facts)).toBe(
      'May apply. It depends on an answer not given: Who pays the claims, Visits on the prescription.',
    );
  });
});
