// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options, type PlansOfOptions } from '../../components/Options.tsx';
import { PlansCard } from '../../components/options/PlansCard.tsx';
import { keptHere, noPlans, openPlansCard } from './harness.tsx';
import { bakery, facts, harbor, silver, today } from './sample.ts';

afterEach(cleanup);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => {
  fireEvent.input(field(name), { target: { value } });
};
const choose = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
};
const about = (name: string): string =>
  document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const rows = (): string[] =>
  within(screen.getByRole('list', { name: 'My plans' }))
    .getAllByRole('button')
    .map((row) => row.textContent ?? '');
const nameField = 'Its name, as on the screen or card';

describe('My plans', () => {
  it('are none yet: one sentence and one button', () => {
    openPlansCard();
    expect(screen.getByText(/Each plan has rules of its own/)).toBeTruthy();
    press('Add a plan');
    expect(document.activeElement).toBe(field(nameField));
  });

  it('are listed with their carrier and who pays', () => {
    openPlansCard([bakery, silver]);
    expect(rows()).toEqual([
      'Harbor Bakery groupHarbor Mutual · The employer',
      'Silver, individualHarbor Mutual',
    ]);
  });

  it('are written down from a call', () => {
    const page = openPlansCard();
    press('Add a plan');
    type(nameField, ' Harbor Bakery group ');
    choose('Carrier', 'harbor');
    choose('Who pays the claims', 'employer');
    type('Massage visits, at most', '16');
    choose('Counted over', 'plan-year');
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    type('Authorization from visit', '7');
    type('It holds for, in months', '6');
    type('Its definition of medical necessity, in your words', 'Care that restores a function.');
    fireEvent.click(screen.getByRole('radio', { name: 'Phone call' }));
    type('Department you spoke with', 'Provider Services');
    type('Date of the call', '2026-11-09');
    type('Reference number', 'REF-1');
    type('Note', 'Shared with physical therapy.');
    expect(page.isUnsaved).toBe(true);
    press('Save plan');
    expect(page.plans).toEqual([{ ...bakery, id: 'new', visitLimit: { visits: 16, per: 'plan-year' } }]);
    expect(page.isUnsaved).toBe(false);
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Saved');
  });

  it('are written down from a booklet, with nothing more than is known', () => {
    const page = openPlansCard();
    press('Add a plan');
    type(nameField, 'Silver, individual');
    choose('Carrier', 'harbor');
    type('Booklet', '2026 Silver');
    type('Page or section', '12');
    type('Read on', '2026-10-01');
    press('Save plan');
    expect(page.plans).toEqual([{ ...silver, id: 'new' }]);
  });

  it('show what is kept of them, and forget what is taken out', () => {
    const page = openPlansCard([bakery]);
    press(/^Harbor Bakery group/);
    expect(field('Massage visits, at most').value).toBe('16');
    expect(field('Reference number').value).toBe('REF-1');
    type('Massage visits, at most', '');
    press('Save plan');
    expect(page.plans[0]).not.toHaveProperty('visitLimit');
  });

  it('say in a sentence at each field what cannot be, and take the focus to the first', () => {
    const page = openPlansCard();
    press('Add a plan');
    type(nameField, 'Harbor Bakery group');
    type('Massage visits, at most', '16.5');
    press('Save plan');
    expect(page.plans).toEqual([]);
    expect(field('Massage visits, at most').getAttribute('aria-invalid')).toBe('true');
    expect(about('Massage visits, at most')).toContain('whole number from 1 to 366');
    expect(about('Carrier')).toBe('Choose the carrier.');
    expect(about('Read on')).toBe('Say when you read the booklet.');
    expect(screen.getByRole('alert').textContent).toBe('Not saved: 5 fields need a look.');
    expect(document.activeElement).toBe(field('Carrier'));
    type('Massage visits, at most', '16');
    expect(field('Massage visits, at most').getAttribute('aria-invalid')).toBe('false');
  });

  it('warn where a field looks like a client, and still can be saved', () => {
    const page = openPlansCard([silver]);
    press(/^Silver/);
    type('Note', 'She was born 3/14/1971.');
    expect(about('Note')).toContain('This looks like a date of birth.');
    type(nameField, 'Jane Sample');
    expect(about(nameField)).toContain('This looks like a person’s name.');
    press('Save plan');
    expect(page.plans[0]?.name).toBe('Jane Sample');
  });

  it('keep a half-typed form while another plan is looked at, and say that it is not saved', () => {
    const page = openPlansCard([bakery, silver]);
    press(/^Harbor Bakery group/);
    type('Note', 'Ask again in January.');
    press(/^Silver/);
    expect(field('Note').value).toBe('');
    expect(rows()[0]).toContain('Not saved yet');
    expect(page.isUnsaved).toBe(true);
    type('Note', 'Ask in March.');
    press(/^Harbor Bakery group/);
    expect(field('Note').value).toBe('Ask again in January.');
    press(/^Silver/);
    expect(field('Note').value).toBe('Ask in March.');
    expect(page.plans).toEqual([bakery, silver]);
  });

  it('keep a half-typed new plan too: adding comes back to it', () => {
    openPlansCard([silver]);
    press('Add a plan');
    type('Note', 'From the card.');
    press(/^Silver/);
    press('Add a plan');
    expect(field('Note').value).toBe('From the card.');
    expect(rows()).toHaveLength(2);
  });

  it('keep what was typed of the call while the booklet is looked at', () => {
    openPlansCard([bakery]);
    press(/^Harbor Bakery group/);
    fireEvent.click(screen.getByRole('radio', { name: 'Booklet page' }));
    type('Booklet', '2026 benefits');
    fireEvent.click(screen.getByRole('radio', { name: 'Phone call' }));
    expect(field('Department you spoke with').value).toBe('Provider Services');
    fireEvent.click(screen.getByRole('radio', { name: 'Booklet page' }));
    expect(field('Booklet').value).toBe('2026 benefits');
  });

  it('go back to what is kept when she cancels, and drop a new one', () => {
    openPlansCard([silver]);
    press(/^Silver/);
    type('Note', 'x');
    press('Cancel');
    expect(field('Note').value).toBe('');
    press('Add a plan');
    press('Cancel');
    expect(rows()).toEqual(['Silver, individualHarbor Mutual']);
  });

  it('are deleted with a way back', () => {
    const page = openPlansCard([bakery, silver]);
    press(/^Harbor Bakery group/);
    press('Delete plan');
    expect(page.plans).toEqual([silver]);
    expect(document.activeElement?.textContent).toContain('Silver');
    expect(screen.getByText('“Harbor Bakery group” deleted')).toBeTruthy();
    press('Undo');
    expect(page.plans).toEqual([bakery, silver]);
    expect(document.activeElement?.textContent).toContain('Harbor Bakery group');
  });

  it('give back the last one too', () => {
    const page = openPlansCard([bakery]);
    press(/^Harbor Bakery group/);
    press('Delete plan');
    expect(page.plans).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a plan' }));
    press('Undo');
    expect(page.plans).toEqual([bakery]);
  });

  it('are still in their form when storage refuses them', () => {
    openPlansCard([silver], { refuses: true });
    press(/^Silver/);
    type('Note', 'Ask again.');
    press('Save plan');
    expect(screen.getByRole('alert').textContent).toContain('The plan was not saved.');
    expect(field('Note').value).toBe('Ask again.');
    expect(rows()[0]).toContain('Not saved yet');
  });

  it('whose carrier Touchstone no longer has keep it', () => {
    openPlansCard([{ ...silver, carrierId: 'gone' }]);
    press(/^Silver/);
    expect(field('Carrier').value).toBe('gone');
  });

  it('that could not be read are counted, not hidden', () => {
    const settings = {
      side: 'right',
      startCollapsed: true,
      theme: 'system',
      language: 'browser',
      singleKeys: true,
      hiddenCarriers: [],
    } as const;
    render(
      <Options
        {...{ settings, facts, today }}
        carriers={[harbor]}
        kept={keptHere}
        plans={{ ...noPlans, unreadable: 2 }}
        onChange={() => undefined}
      />,
    );
    expect(screen.getByText('2 plans could not be read')).toBeTruthy();
  });

  describe('of her clinic', () => {
    const openCard = (more: Partial<PlansOfOptions>): void => {
      const plans = { ...noPlans, ...more };
      render(<PlansCard {...{ plans, facts, today }} carriers={[harbor]} />);
    };

    it('are marked and cannot be changed or deleted', () => {
      openCard({ kept: [bakery, silver], clinicIds: [silver.id] });
      press(/Silver, individual.*Set by your clinic/);
      expect(field('Its name, as on the screen or card').closest('fieldset')?.disabled).toBe(true);
      expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'Delete plan' })).toBeNull();
      press(/Harbor Bakery/);
      expect(field('Its name, as on the screen or card').closest('fieldset')?.disabled).toBe(false);
    });

    it('are the only ones where the clinic says so: none can be added', () => {
      openCard({ kept: [silver], clinicIds: [silver.id], onlyClinic: true });
      expect(screen.queryByRole('button', { name: 'Add a plan' })).toBeNull();
      expect(screen.getByText(/has its own plans used and no others/)).toBeTruthy();
      cleanup();
      openCard({ onlyClinic: true });
      expect(screen.getByText('Your clinic has set no plans.')).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
    });
  });
});
