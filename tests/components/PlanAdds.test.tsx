// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { sourceOf } from '../../components/planText.ts';
import type { Plan } from '../../criteria/plan.ts';
import { begun, kept, openCheck } from './harness.tsx';
import { bakery, harbor, meeting, silver, today } from './sample.ts';

afterEach(cleanup);

const plans = [bakery, silver, { ...silver, id: 'elsewhere', carrierId: 'cascade', name: 'Of Cascade' }];
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const select = (): HTMLSelectElement => screen.getByLabelText('Plan');
const choose = (value: string): void => {
  fireEvent.change(select(), { target: { value } });
};
const adds = (): string => screen.getByRole('region', { name: 'What your plan adds' }).textContent ?? '';

describe('the first screen', () => {
  it('offers her plans of this carrier, and chooses none', () => {
    openCheck({ hereId: 'harbor', plans });
    expect([...select().options].map((option) => option.textContent)).toEqual([
      'Not chosen',
      'Harbor Bakery group',
      'Silver, individual',
    ]);
    expect(select().value).toBe('');
  });

  it('has the plan chosen that the page names, and says where from', () => {
    const page = openCheck({ hereId: 'harbor', herePlanId: 'bakery', plans });
    expect(select().value).toBe('bakery');
    const help = screen.getByText(/From this page, which names this plan/).textContent;
    expect(help).toContain('Who pays the claims: The employer, from My plans.');
    press('Start the check');
    expect(page.draft).toMatchObject({ planId: 'bakery', answers: { 'plan-funding': 'employer' } });
  });

  it('follows her to another plan, and says no more that it is the page’s', () => {
    const page = openCheck({ hereId: 'harbor', herePlanId: 'bakery', plans });
    choose('silver');
    expect(page.draft).toMatchObject({ planId: 'silver', answers: {} });
    expect(screen.queryByText(/which names this plan/)).toBeNull();
  });

  it('has no plan chosen that is another carrier’s, and leaves a draft under way as it is', () => {
    openCheck({ hereId: 'harbor', herePlanId: 'elsewhere', plans });
    expect(select().value).toBe('');
    cleanup();
    openCheck({
      hereId: 'harbor',
      herePlanId: 'bakery',
      plans,
      draft: begun({}, { planId: 'silver', started: false, label: 'x' }),
    });
    expect(select().value).toBe('silver');
  });

  it('offers nothing where she has none', () => {
    openCheck({ hereId: 'harbor', plans: [] });
    expect(screen.queryByLabelText('Plan')).toBeNull();
  });

  it('answers who pays from the plan, says so, and takes it back with the plan', () => {
    const page = openCheck({ hereId: 'harbor', plans });
    choose('bakery');
    expect(page.draft).toMatchObject({ planId: 'bakery', answers: { 'plan-funding': 'employer' } });
    expect(screen.getByText('Who pays the claims: The employer, from My plans.')).toBeTruthy();
    choose('silver');
    expect(page.draft?.planId).toBe('silver');
    expect(page.draft?.answers).toEqual({});
    choose('');
    expect(page.draft).not.toHaveProperty('planId');
  });

  it('keeps an answer of her own when the plan goes', () => {
    const page = openCheck({
      plans,
      draft: begun({ 'plan-funding': 'medicare' }, { planId: 'bakery', started: false }),
    });
    choose('');
    expect(page.draft?.answers).toEqual({ 'plan-funding': 'medicare' });
  });

  it('leaves the plan behind with its carrier, and what it had answered', () => {
    const page = openCheck({
      plans,
      draft: begun({ ...meeting }, { planId: 'bakery', started: false }),
    });
    fireEvent.change(screen.getByLabelText('Carrier'), { target: { value: 'cascade' } });
    expect(page.draft).not.toHaveProperty('planId');
    expect(page.draft?.answers).not.toHaveProperty('plan-funding');
    expect(page.draft?.answers).toHaveProperty('impairment', true);
  });
});

describe('the answers', () => {
  it('say which one is from My plans, and it can be changed', () => {
    const page = openCheck({ plans, draft: begun(meeting, { planId: 'bakery' }) });
    press('Change an answer');
    expect(screen.getByText('The employer (from My plans)')).toBeTruthy();
    press('Change: Who pays the claims');
    press('The insurer');
    expect(page.draft?.answers['plan-funding']).toBe('insurer');
    expect(screen.queryByText(/from My plans/)).toBeNull();
  });
});

describe('the outcome', () => {
  it('shows first what the plan adds, with its source, as her own note', () => {
    openCheck({ plans, draft: begun(meeting, { planId: 'bakery' }) });
    const text = adds();
    expect(text).toContain('Harbor Bakery group');
    expect(text).toContain('At most 16 visits in a calendar year.');
    expect(text).toContain('The plan asks for one.');
    expect(text).toContain('holds for 6 months');
    expect(text).toContain('Care that restores a function.');
    expect(text).toContain('it does not count in the outcome above');
    expect(text).toContain('Call on Nov 9, 2026, Provider Services, ref. REF-1');
    expect(text).toContain('Your own note, not the carrier’s published text.');
    expect(text).toContain('The plan document stands above the policy.');
    const main = screen.getByRole('main');
    expect(within(main).getAllByRole('region')[0]?.getAttribute('aria-label')).toBe('What your plan adds');
  });

  it.each([
    [6, 'From visit 7 on. This is visit 6.', 0],
    [7, 'This is visit 7: the plan asks for one from visit 7 on.', 1],
    [undefined, 'The plan asks for one from visit 7 on.', 0],
  ])('says at visit %s: %s', (visit, says, applies) => {
    const { 'visit-number': _, ...more } = meeting;
    const answers = visit === undefined ? { ...more, 'gain-seen': true } : { ...more, 'visit-number': visit };
    openCheck({ plans, draft: begun(answers, { planId: 'bakery' }) });
    expect(adds()).toContain(says);
    expect(document.querySelectorAll('.PlanAdds .applies')).toHaveLength(applies);
  });

  it('is not changed by her definition', () => {
    const definition = 'Massage is never necessary.';
    openCheck({ plans: [{ ...bakery, definition }], draft: begun(meeting, { planId: 'bakery' }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Meets the published criteria');
  });

  it('says when the note is older than 180 days', () => {
    const old = (date: '2026-05-27' | '2026-05-26'): Plan => ({
      ...bakery,
      source: { kind: 'call', date, department: 'Benefits', reference: '' },
    });
    openCheck({ plans: [old('2026-05-27')], draft: begun(meeting, { planId: 'bakery' }) });
    expect(adds()).not.toContain('more than 180 days');
    cleanup();
    openCheck({ plans: [old('2026-05-26')], draft: begun(meeting, { planId: 'bakery' }) });
    expect(adds()).toContain('You noted this more than 180 days ago.');
  });

  it('says when the plan is no longer there', () => {
    openCheck({ plans: [], draft: begun(meeting, { planId: 'bakery' }) });
    expect(screen.getByText('The plan this check was made with is no longer in My plans.')).toBeTruthy();
  });

  it('leads to My plans where no plan was chosen', () => {
    const page = openCheck({ plans, draft: begun(meeting) });
    press('Note the plan’s own rules');
    expect(page.plansOpened).toBe(1);
  });

  it('is saved with its plan, opened with it, and saved anew under another', () => {
    const page = openCheck({ plans, draft: begun(meeting, { planId: 'bakery' }) });
    press('Save check');
    expect(page.saved[0]?.planId).toBe('bakery');
    cleanup();
    const again = openCheck({ plans, saved: [kept({ planId: 'bakery' })] });
    press('Saved checks');
    press(/^Shoulder, autumn/);
    expect(again.draft?.planId).toBe('bakery');
    cleanup();
    openCheck({
      plans,
      saved: [
        kept({ planId: 'bakery', answers: meeting, outcome: 'criteria-met', dateOfService: '2026-12-02' }),
      ],
      draft: begun(meeting, { planId: 'silver' }),
    });
    expect(screen.getByRole('button', { name: 'Save check' })).toBeTruthy();
  });

  it('starts from the last answers with the plan they were under', () => {
    const page = openCheck({ hereId: 'harbor', plans, saved: [kept({ planId: 'bakery' })] });
    press(/^Shoulder, autumn/);
    expect(page.draft?.planId).toBe('bakery');
  });

  it('keeps the plan that is chosen when it starts from answers under another', () => {
    const page = openCheck({
      hereId: 'harbor',
      herePlanId: 'silver',
      plans,
      saved: [kept({ planId: 'bakery', answers: { ...meeting, 'plan-funding': 'employer' } })],
    });
    press(/^Shoulder, autumn/);
    expect(page.draft?.planId).toBe('silver');
    expect(page.draft?.answers).not.toHaveProperty('plan-funding');
  });
});

describe('the panel', () => {
  const nothing = (): void => undefined;
  const open = (of: readonly Plan[], namedPlan?: string): void => {
    const named = namedPlan === undefined ? {} : { namedPlan };
    render(
      <Panel
        contents={{
          kind: 'carrier',
          carrier: harbor,
          laws: [],
          plans: of,
          ...named,
          dateOfService: today,
          others: [],
        }}
        side="right"
        onCollapse={nothing}
        onMove={nothing}
        onCheck={nothing}
        onChoose={nothing}
      />,
    );
  };

  it('marks the plan that the page names, and shows it first', () => {
    open([bakery, silver], 'silver');
    const names = [...document.querySelectorAll('.PlanNotes summary')].map((each) => each.textContent ?? '');
    expect(names[0]).toMatch(/^Silver, individualNamed on this page/);
    expect(names[1]).not.toContain('Named on this page');
  });

  it('marks none where the page names none', () => {
    open([bakery, silver]);
    expect(screen.queryByText('Named on this page')).toBeNull();
  });

  it('shows her plans above the policy, in two lines until opened', () => {
    open([bakery, silver]);
    const notes = screen.getByRole('region', { name: 'My plans' });
    const [first, second] = notes.querySelectorAll('details');
    expect(first?.open).toBe(false);
    expect(first?.querySelector('summary')?.textContent).toBe(
      'Harbor Bakery group16 visits in a calendar year · authorization from visit 7 · prescription needed · from a call',
    );
    expect(first?.textContent).toContain('Call on Nov 9, 2026, Provider Services, ref. REF-1');
    expect(first?.textContent).toContain('not the carrier’s published text');
    expect(second?.querySelector('summary')?.textContent).toBe('Silver, individualfrom the booklet');
    const criteria = screen.getByRole('heading', { level: 3, name: 'Criteria' });
    expect(notes.compareDocumentPosition(criteria)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows nothing of plans where there are none', () => {
    open([]);
    expect(screen.queryByRole('region', { name: 'My plans' })).toBeNull();
  });
});

describe('where a note comes from', () => {
  it('is a booklet and its page or section, or a call with its number if it had one', () => {
    expect(sourceOf(silver.source)).toBe('Booklet “2026 Silver”, page 12, read on Oct 1, 2026');
    expect(sourceOf({ kind: 'booklet', title: 'T', page: 'Section 4', read: '2026-10-01' })).toBe(
      'Booklet “T”, Section 4, read on Oct 1, 2026',
    );
    expect(sourceOf({ kind: 'call', date: '2026-11-09', department: 'Benefits', reference: '' })).toBe(
      'Call on Nov 9, 2026, Benefits',
    );
  });
});
