// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../criteria/dates.ts';
import { fullDateWords } from '../../criteria/wording.ts';
import { begun, kept, openCheck } from './harness.tsx';
import { cascade, harbor, meeting, today } from './sample.ts';

afterEach(cleanup);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const key = (name: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
};
const question = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? '';
const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const spoken = (): string =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join('|');

const { prescription: _prescription, ...meetingButPrescription } = meeting;

describe('the first screen', () => {
  it('says calmly, once, what a check is and is not', () => {
    openCheck();
    expect(screen.getAllByText(/no promise of payment/)).toHaveLength(1);
    expect(screen.getByText('Published criteria, not a member’s benefits')).toBeTruthy();
  });

  it('opens at the carrier of the tab', () => {
    openCheck({ hereId: 'harbor' });
    expect(field('Carrier').value).toBe('harbor');
    expect(screen.getByText(/From this page/)).toBeTruthy();
  });

  it('opens at the last carrier used where the tab names none', () => {
    openCheck({ saved: [kept()] });
    expect(field('Carrier').value).toBe('harbor');
    expect(screen.queryByText(/From this page/)).toBeNull();
  });

  it('lets a kept draft that holds nothing give way to the tab', () => {
    openCheck({
      hereId: 'harbor',
      draft: begun({}, { carrierId: 'cascade', policyId: 'c-1', started: false }),
    });
    expect(field('Carrier').value).toBe('harbor');
  });

  it('offers a plan that has a text of its own', () => {
    const page = openCheck({ hereId: 'cascade' });
    press('County Plan');
    expect(page.draft?.carrierId).toBe('county');
  });

  it('asks which policy only where there are several', () => {
    openCheck({ hereId: 'cascade' });
    expect(screen.queryByLabelText('Policy')).toBeNull();
    fireEvent.change(field('Carrier'), { target: { value: 'harbor' } });
    expect(field('Policy').value).toBe('hm-7');
    expect(screen.getByText('HM-7, 2024 text, effective Mar 1, 2024')).toBeTruthy();
  });

  it('says how sure we are of the text, when it was read, and whether that is long ago', () => {
    openCheck({ hereId: 'harbor' });
    expect(screen.getByText(/read on Nov 20, 2026/).textContent).toContain('Published text');
    expect(screen.queryByText(/180 days|review date/)).toBeNull();
    cleanup();
    openCheck({ hereId: 'harbor', today: '2027-03-01' });
    expect(screen.queryByText(/review date/)).toBeNull();
    cleanup();
    openCheck({ hereId: 'harbor', today: '2027-03-02' });
    expect(screen.getByText('Past the carrier’s own review date: Mar 1, 2027')).toBeTruthy();
  });

  it('takes a day by press or by hand, and keeps the last one while the field is not a day', () => {
    const page = openCheck({ hereId: 'harbor' });
    press('Tomorrow');
    expect(page.draft?.dateOfService).toBe('2026-11-24');
    fireEvent.input(field('Date of service'), { target: { value: '2026-12-02' } });
    expect(page.draft?.dateOfService).toBe('2026-12-02');
    fireEvent.input(field('Date of service'), { target: { value: '' } });
    expect(page.draft?.dateOfService).toBe('2026-12-02');
  });

  it('says what to do where no text was in force on the day, and starts nothing', () => {
    openCheck({
      hereId: 'harbor',
      draft: begun({}, { dateOfService: '2018-12-31', started: false, label: 'x' }),
    });
    expect(screen.getByText('No text of HM-7 that we have read was in force on Dec 31, 2018')).toBeTruthy();
    expect(screen.getByText(/The earliest one took effect on Jan 1, 2019/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start the check' })).toBeNull();
  });

  it('starts a visit like an earlier one, and asks first what changes from visit to visit', () => {
    const page = openCheck({ hereId: 'harbor', saved: [kept()] });
    expect(document.activeElement?.textContent).toMatch(/^Shoulder, autumn/);
    press(/^Shoulder, autumn/);
    expect(page.draft?.answers).toEqual({ impairment: true });
    expect(page.draft?.savedAs).toBeUndefined();
    expect(page.draft?.label).toBe('Shoulder, autumn');
    expect(question()).toBe('Which treatment visit of this episode will it be?');
  });

  it('calls the new visit by its own day where the earlier one had no label', () => {
    const page = openCheck({ hereId: 'harbor', saved: [kept({ label: 'Visit Nov 18, 2026' })] });
    press('Visit Nov 18, 2026');
    expect(page.draft?.label).toBe('');
  });

  it('offers the last three courses of care of the carrier, each by its newest check', () => {
    const labels = ['Knee', 'Knee', 'Hip', 'Neck', 'Jaw'];
    openCheck({ hereId: 'harbor', saved: labels.map((label, index) => kept({ id: `${index}`, label })) });
    const offered = screen.getByRole('region', { name: 'Same as an earlier visit' });
    const names = within(offered)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Knee Nov 18, 2026', 'Hip Nov 18, 2026', 'Neck Nov 18, 2026']);
  });

  it('lists what was reused beside the outcome, until it is answered anew', () => {
    const page = openCheck({ hereId: 'harbor', saved: [kept({ answers: meeting })] });
    press(/^Shoulder, autumn/);
    const reused = () => screen.queryByRole('region', { name: 'From your check of Nov 18, 2026' });
    expect(reused()?.textContent).toContain('Impairment in the chart');
    expect(reused()?.textContent).not.toContain('Visit number');
    press('Change an answer');
    const marked = () => screen.getAllByText(/\(from your check of Nov 18, 2026\)/).length;
    const before = marked();
    press('Change: Impairment in the chart');
    press('Yes');
    expect(marked()).toBe(before - 1);
    press('Back to the check');
    expect(reused()?.textContent).not.toContain('Impairment in the chart');
    expect(page.draft?.reused?.from).toBe('2026-11-18');
  });

  it('is kept by one key, where keys are on', () => {
    const page = openCheck({ draft: begun(meeting) });
    key('s');
    expect(page.saved).toHaveLength(1);
    cleanup();
    const off = openCheck({ draft: begun(meeting), singleKeys: false });
    key('s');
    expect(off.saved).toHaveLength(0);
  });

  it('keeps the answers of a check whose carrier is gone', () => {
    const page = openCheck({ carriers: [cascade], draft: begun({ impairment: true }) });
    expect(screen.getByText(/for a carrier or policy that Touchstone no longer has/)).toBeTruthy();
    press('Go on with the check');
    expect(page.draft).toMatchObject({
      carrierId: 'cascade',
      policyId: 'c-1',
      answers: { impairment: true },
    });
  });

  it('says so where there is no carrier at all', () => {
    openCheck({ carriers: [] });
    expect(screen.getByText('No carrier to check against')).toBeTruthy();
  });
});

describe('a question', () => {
  it('is one at a time, with what it is about, where it stands and what else is open', () => {
    openCheck({ draft: begun({ 'plan-funding': 'employer', 'visit-number': 9 }) });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    expect(screen.getByText('So far:', { exact: false }).textContent).toContain('more information needed');
    expect(screen.getByText('2 answered')).toBeTruthy();
    const open = screen.getByRole('region', { name: 'Can still change the outcome' });
    expect(within(open).getAllByRole('listitem')[0]?.getAttribute('aria-current')).toBe('step');
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('has nothing preselected, and its heading has the focus', () => {
    openCheck({ draft: begun() });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(document.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  });

  it('hands every answer out at once, and goes to the next heading', () => {
    const page = openCheck({ draft: begun(meetingButPrescription) });
    const asked = question();
    press('Not sure yet');
    expect(question()).not.toBe(asked);
    expect(page.draft?.putOff).toEqual(['prescription']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('says which answer would settle it', () => {
    openCheck({ draft: begun({ impairment: true }, { carrierId: 'cascade', policyId: 'c-1' }), laws: [] });
    expect(screen.getByText(/No would settle it: does not meet the published criteria\./)).toBeTruthy();
    expect(screen.getByText(/Yes would settle it: meets the published criteria\./)).toBeTruthy();
  });

  it.each([
    ['y', true],
    ['1', true],
    ['n', false],
    ['2', false],
  ])('takes %s for an answer', (pressed, answer) => {
    const page = openCheck({ draft: begun(meetingButPrescription) });
    key(pressed);
    expect(page.draft?.answers.prescription).toBe(answer);
  });

  it.each(['u', '3'])('takes %s for not sure yet', (pressed) => {
    const page = openCheck({ draft: begun(meetingButPrescription) });
    key(pressed);
    expect(page.draft?.putOff).toEqual(['prescription']);
  });

  it('leaves keys with a modifier to the browser', () => {
    const page = openCheck({ draft: begun(meetingButPrescription) });
    fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'n', ctrlKey: true });
    expect(page.draft?.answers.prescription).toBeUndefined();
  });

  it('takes no single keys when they are off', () => {
    const page = openCheck({ draft: begun(meetingButPrescription), singleKeys: false });
    key('y');
    key('Backspace');
    expect(page.draft?.answers.prescription).toBeUndefined();
    expect(page.draft?.started).toBe(true);
  });

  it('lets arrows move between the answers', () => {
    openCheck({ draft: begun(meetingButPrescription) });
    screen.getByRole('button', { name: 'Yes' }).focus();
    key('ArrowRight');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'No' }));
    key('End');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Not sure yet' }));
    key('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yes' }));
  });

  it('goes back one question on Backspace, and then to the first screen', () => {
    const page = openCheck({ draft: begun(meetingButPrescription) });
    key('y');
    expect(question()).toBe('Meets the published criteria');
    key('Backspace');
    expect(question()).toBe('Does the prescription state how many visits?');
    expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('true');
    key('Backspace');
    expect(page.draft?.started).toBe(false);
    expect(page.draft?.answers.prescription).toBe(true);
  });

  it('shows the outcome so far on demand, and comes back', () => {
    openCheck({ draft: begun(meetingButPrescription) });
    press('See where it stands');
    expect(question()).toBe('More information needed');
    press('Back');
    expect(question()).toBe('Does the prescription state how many visits?');
  });

  it('says that the tab is about another carrier, and puts the check aside, not away', () => {
    const page = openCheck({ draft: begun({ impairment: true }), hereId: 'cascade' });
    expect(screen.getByText('This tab is about Cascade Health.')).toBeTruthy();
    press('Check it');
    expect(page.draft).toMatchObject({ carrierId: 'cascade', answers: {} });
    press('Bring back');
    expect(page.draft).toMatchObject({ carrierId: 'harbor', answers: { impairment: true } });
  });
});

describe('a count', () => {
  const { 'visit-number': _, ...withoutVisit } = meeting;
  const asking = () => openCheck({ draft: begun({ ...withoutVisit, 'plan-funding': 'insurer' }) });

  it('is pressed', () => {
    const page = asking();
    press('3');
    expect(page.draft?.answers['visit-number']).toBe(3);
  });

  it('is typed: a digit opens the field', () => {
    const page = asking();
    key('1');
    const number = field('Number');
    expect(number.value).toBe('1');
    expect(document.activeElement).toBe(number);
    fireEvent.input(number, { target: { value: '12' } });
    press('Use it');
    expect(page.draft?.answers['visit-number']).toBe(12);
  });

  it.each(['0', '201', '2.5', '', 'abc'])('refuses %j with a sentence and keeps what was typed', (typed) => {
    const page = asking();
    press('8 or more');
    fireEvent.input(field('Number'), { target: { value: typed } });
    press('Use it');
    expect(screen.getByRole('alert').textContent).toBe('Give a whole number from 1 to 200.');
    expect(field('Number').value).toBe(typed);
    expect(page.draft?.answers['visit-number']).toBeUndefined();
  });

  it('says how to go on while it is typed, takes no more digits than it can have, and says at once what is too high', () => {
    const page = asking();
    key('1');
    const number = field('Number');
    const hint = () => document.getElementById(number.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint()).toBe('A number from 1 to 200. Press Enter to go on.');
    expect(number.maxLength).toBe(3);
    fireEvent.input(number, { target: { value: '999' } });
    expect(hint()).toBe('Give a whole number from 1 to 200.');
    expect(number.value).toBe('999');
    fireEvent.input(number, { target: { value: '99' } });
    expect(hint()).toBe('A number from 1 to 200. Press Enter to go on.');
    expect(page.draft?.answers['visit-number']).toBeUndefined();
  });

  it('can be left open', () => {
    const page = asking();
    key('u');
    expect(page.draft?.putOff).toEqual(['visit-number']);
  });

  it('does not take digits typed in the field for keys', () => {
    const page = asking();
    press('8 or more');
    fireEvent.keyDown(field('Number'), { key: 'u' });
    fireEvent.keyDown(field('Number'), { key: 'Backspace' });
    expect(page.draft?.putOff).toEqual([]);
    expect(page.draft?.started).toBe(true);
  });
});

describe('a choice', () => {
  const { 'plan-funding': _, ...withoutFunding } = meeting;

  it('is pressed, or picked by its number', () => {
    const page = openCheck({ draft: begun({ ...withoutFunding, 'visit-number': 3 }) });
    key('2');
    expect(page.draft?.answers['plan-funding']).toBe('employer');
    cleanup();
    const again = openCheck({ draft: begun({ ...withoutFunding, 'visit-number': 3 }) });
    press('Medicare');
    expect(again.draft?.answers['plan-funding']).toBe('medicare');
  });
});

describe('a date', () => {
  const asking = () => openCheck({ draft: begun({ ...meeting, 'range-measured': false }) });

  it('is typed in words, and what was understood is shown before it is used', () => {
    const page = asking();
    key('2');
    const words = field('Type the day, or pick it');
    expect(document.activeElement).toBe(words);
    expect(words.value).toBe('2');
    fireEvent.input(words, { target: { value: '2 fortnights' } });
    press('Use it');
    expect(screen.getByRole('alert').textContent).toContain('not understood as a day');
    fireEvent.input(words, { target: { value: '2 weeks ago' } });
    const meant = addDays(today, -14);
    expect(field('Date').value).toBe(meant);
    expect(document.querySelector('#day-meant')?.textContent).toBe(`That is ${fullDateWords(meant)}.`);
    expect(page.draft?.answers['plan-begun']).toBeUndefined();
    press('Use it');
    expect(page.draft?.answers['plan-begun']).toBe(meant);
  });

  it('is typed, not later than the date of service', () => {
    const page = asking();
    expect(field('Date').max).toBe('2026-12-02');
    fireEvent.input(field('Date'), { target: { value: '2026-12-03' } });
    press('Use it');
    expect(screen.getByRole('alert').textContent).toBe('This day lies after the date of service.');
    fireEvent.input(field('Date'), { target: { value: '2026-11-02' } });
    press('Use it');
    expect(page.draft?.answers['plan-begun']).toBe('2026-11-02');
  });

  it('is pressed, counted back from the date of service', () => {
    const page = asking();
    press('2 weeks before, Nov 18, 2026');
    expect(page.draft?.answers['plan-begun']).toBe('2026-11-18');
  });
});

describe('the outcome', () => {
  it('meets: says on which text, and what was found', () => {
    openCheck({ draft: begun(meeting) });
    expect(question()).toBe('Meets the published criteria');
    expect(screen.getByText(/by your answers, are enough on the 2024 text/)).toBeTruthy();
    const limits = within(screen.getByRole('region', { name: 'Not necessary when …' }));
    expect(limits.getByText('not in the way').closest('li')?.className).not.toContain('tone-met');
    expect(limits.queryByText('met')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('does not meet: says what decided it, what was answered, where it stands and what would change it', () => {
    openCheck({ draft: begun({ ...meeting, prescription: false }) });
    expect(question()).toBe('Does not meet the published criteria');
    const decided = within(screen.getByRole('region', { name: 'What decided it' }));
    expect(decided.getByText('Prescription with a number.')).toBeTruthy();
    expect(decided.getByText('You answered No.')).toBeTruthy();
    expect(decided.getByRole('link', { name: /HM-7, Massage alone/ }).getAttribute('href')).toContain(
      'number%20of%20visits',
    );
    const change = within(screen.getByRole('region', { name: 'What would change this' }));
    expect(change.getByText('A prescription that states the number of visits.')).toBeTruthy();
    expect(change.getByText(/Massage alone: No/)).toBeTruthy();
  });

  it('does not meet where a limitation applies, and says so', () => {
    openCheck({ draft: begun({ ...meeting, maintenance: true }) });
    const decided = screen.getByRole('region', { name: 'What decided it' });
    expect(decided.textContent).toContain('This stops it: The care only keeps the present level.');
    expect(screen.getByText('stands in the way')).toBeTruthy();
  });

  it('needs more: lists what is open, what was put off last, and each can be answered', () => {
    const { maintenance: _, ...open } = meetingButPrescription;
    const page = openCheck({ draft: begun(open, { putOff: ['prescription', 'maintenance'] }) });
    expect(question()).toBe('More information needed');
    press('Answer: Maintenance');
    press('No');
    expect(page.draft?.answers.maintenance).toBe(false);
    expect(question()).toBe('More information needed');
    expect(screen.queryByRole('button', { name: 'Answer: Maintenance' })).toBeNull();
  });

  it('barred: says which answers bar it, which visit it is, and what may still be asked', () => {
    openCheck({ draft: begun({ 'visit-number': 3, 'plan-funding': 'insurer' }) });
    expect(question()).toBe('Washington law bars necessity review');
    const because = screen.getByRole('region', { name: 'Because you said' });
    expect(because.textContent).toContain('You answered “The insurer”.');
    expect(because.textContent).toContain('You answered 3.');
    expect(screen.getByRole('region', { name: 'Treatment visits in this episode' }).textContent).toContain(
      '3 of 6',
    );
    expect(screen.getByRole('region', { name: 'Still allowed to the carrier' }).textContent).toContain(
      'The plan may still require one.',
    );
  });

  it('barred: stands on the statute, with what to know of the copy read, and counts no criteria of the policy', () => {
    openCheck({ draft: begun({ 'visit-number': 3, 'plan-funding': 'insurer' }) });
    const outcome = screen.getByRole('region', { name: 'Washington law bars necessity review' }).textContent;
    expect(outcome).toContain(
      'RCW 00.00.001, 2020 text · Published text, read on Nov 20, 2026 · Read in a copy; later amendments not checked.',
    );
    expect(outcome).not.toContain('HM-7');
    expect(document.body.textContent).not.toMatch(/Met: \d/);
  });

  it.each([
    ['HM-7', true],
    ['WAC 00-00-001', false],
    ['RCW 00.00.001', false],
  ])('names the plan document as above %s: %s', (number, isAbove) => {
    const numbered = { ...harbor, policies: harbor.policies.map((policy) => ({ ...policy, number })) };
    openCheck({ carriers: [numbered], draft: begun(meeting) });
    expect(screen.queryByText(/The plan document stands above this policy/) !== null).toBe(isAbove);
  });

  it('tells what the plan may ask for beside it, and why the law does not bar review', () => {
    openCheck({ draft: begun(meeting) });
    expect(screen.getByRole('region', { name: 'The plan may ask for more' }).textContent).toContain(
      'Review from visit 7',
    );
    expect(
      screen.getByText(/RCW 00.00.001 does not bar review of this visit: Insured plan, Visit 1 to 6/),
    ).toBeTruthy();
  });

  it('says on which text, how sure we are of it, and whether it was read long ago, whatever the date of service', () => {
    openCheck({ draft: begun(meeting, { dateOfService: '2027-12-02' }) });
    const outcome = screen.getByRole('region', { name: 'Meets the published criteria' });
    expect(outcome.textContent).toContain('HM-7, 2024 text · Published text, read on Nov 20, 2026');
    expect(screen.queryByText(/own review date/)).toBeNull();
    cleanup();
    openCheck({ draft: begun(meeting), today: '2027-03-02' });
    expect(screen.getByText('Past the carrier’s own review date: Mar 1, 2027')).toBeTruthy();
  });

  it('never says covered, eligible or approved', () => {
    for (const answers of [
      meeting,
      { ...meeting, maintenance: true },
      { 'visit-number': 3, 'plan-funding': 'insurer' },
    ]) {
      openCheck({ draft: begun(answers) });
      expect(document.body.textContent).not.toMatch(/\b(covered|eligible|approved)\b/i);
      cleanup();
    }
  });

  it('is spoken once when it changes', () => {
    openCheck({ draft: begun(meetingButPrescription) });
    expect(spoken()).toContain('More information needed');
    key('y');
    expect(spoken().match(/Meets the published criteria/g)).toHaveLength(1);
    expect(spoken()).not.toContain('More information needed');
  });

  it('lets answers be changed and taken back', () => {
    const page = openCheck({ draft: begun(meeting) });
    press('Change an answer');
    expect(question()).toBe('Your answers');
    press('Change: Visits on the prescription');
    press('No');
    expect(page.draft?.answers.prescription).toBe(false);
    expect(question()).toBe('Your answers');
    press('Clear: Visits on the prescription');
    expect(page.draft?.answers).not.toHaveProperty('prescription');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    press('Back to the check');
    expect(question()).toBe('Does the prescription state how many visits?');
  });

  it('shows answers this text does not ask for apart, and keeps them', () => {
    openCheck({
      draft: begun({ impairment: true, 'gain-seen': true }, { carrierId: 'cascade', policyId: 'c-1' }),
    });
    press('Change an answer');
    expect(screen.getByRole('heading', { level: 3, name: 'Given, but not asked by this text' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Change: Gain seen' })).toBeTruthy();
  });
});

describe('keeping a check', () => {
  it('saves it with its label, edition and outcome', () => {
    const page = openCheck({ draft: begun(meeting) });
    fireEvent.input(field('A label for you. Not a name, birth date or ID.'), {
      target: { value: 'Shoulder' },
    });
    expect(page.draft?.label).toBe('Shoulder');
    press('Save check');
    expect(page.saved).toHaveLength(1);
    expect(page.saved[0]).toMatchObject({
      label: 'Shoulder',
      carrierId: 'harbor',
      policyId: 'hm-7',
      edition: '2024-03-01',
      dateOfService: '2026-12-02',
      answers: meeting,
      outcome: 'criteria-met',
    });
    expect(spoken()).toContain('Saved on this computer');
  });

  it('remembers that it was made on the sample page: its row says so, and no visit starts from it', () => {
    const page = openCheck({ draft: begun(meeting, { sample: true, label: 'Tried out' }) });
    expect(screen.getByText(/A sample visit/)).toBeTruthy();
    press('Save check');
    expect(page.saved[0]?.sample).toBe(true);
    expect(screen.getByText('Made from the sample page: not a record of a visit')).toBeTruthy();
    press('Saved checks');
    expect(screen.getByRole('button', { name: /^Tried out Sample/ })).toBeTruthy();
    cleanup();
    const saved = [kept({ sample: true, label: 'Tried out' }), kept({ id: 'two', label: 'Shoulder' })];
    openCheck({ hereId: 'harbor', saved });
    expect(screen.getByRole('button', { name: /^Shoulder/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Tried out/ })).toBeNull();
  });

  it('gives a check without a label its day', () => {
    const page = openCheck({ draft: begun(meeting) });
    press('Save check');
    expect(page.saved[0]?.label).toBe('Visit Dec 2, 2026');
  });

  it.each([
    ['Jane Doe', /looks like a name/],
    ['03/04/1971', /looks like a date of birth/],
    ['XYZ123456789', /looks like a member or claim number/],
  ])('warns of the label %s and does not stop', (label, warning) => {
    const page = openCheck({ draft: begun(meeting, { label }) });
    expect(screen.getByText(warning)).toBeTruthy();
    press('Save check');
    expect(page.saved[0]?.label).toBe(label);
  });

  it('takes the place of the check it was opened from, once something has changed', () => {
    const page = openCheck({ draft: begun(meeting), saved: [] });
    press('Save check');
    expect(screen.queryByRole('button', { name: 'Save check' })).toBeNull();
    press('Change an answer');
    press('Change: Maintenance');
    press('Yes');
    press('Back to the check');
    press('Save check');
    expect(page.saved).toHaveLength(1);
    expect(page.saved[0]?.outcome).toBe('criteria-not-met');
  });

  it('stays when its visit is followed by another day, which is asked anew and kept beside it', () => {
    const answers = { ...meeting, 'plan-funding': 'insurer' };
    const page = openCheck({ draft: begun(answers, { started: false, savedAs: 'one' }), saved: [kept()] });
    press('Tomorrow');
    expect(page.draft?.reused?.from).toBe('2026-12-02');
    expect(screen.getByText(/answers kept · From your check of Dec 2, 2026/)).toBeTruthy();
    press('Go on with the check');
    expect(question()).toBe('Which treatment visit of this episode will it be?');
    press('7');
    press('Save check');
    expect(page.saved.map(({ dateOfService }) => dateOfService)).toEqual(['2026-11-24', '2026-11-18']);
  });

  it('begins an episode when it is saved, not before, by the label as it then is', () => {
    const page = openCheck({ draft: begun(meeting), episodes: [] });
    fireEvent.change(field('Episode of care'), { target: { value: 'new' } });
    expect(field('Episode of care').value).toBe('new');
    expect(page.begun).toEqual([]);
    fireEvent.input(field('A label for you. Not a name, birth date or ID.'), { target: { value: 'Neck D' } });
    press('Save check');
    expect(page.begun).toMatchObject([{ label: 'Neck D', carrierId: 'harbor', startedOn: '2026-12-02' }]);
  });

  it.each(['carrier', 'policy'] as const)('stays when its visit is looked at under another %s', (what) => {
    const page = openCheck({ draft: begun(meeting, { started: false, savedAs: 'one' }), saved: [kept()] });
    const [label, value] = what === 'carrier' ? ['Carrier', 'cascade'] : ['Policy', 'hm-definition'];
    fireEvent.change(field(label), { target: { value } });
    expect(page.draft?.savedAs).toBeUndefined();
    expect(page.draft?.answers['visit-number']).toBe(9);
  });

  it('says when the text has changed since a check was saved', () => {
    const check = kept({ answers: meeting, outcome: 'criteria-not-met', dateOfService: '2026-12-02' });
    openCheck({ saved: [check], draft: begun(meeting, { savedAs: 'one', label: check.label }) });
    expect(screen.getByText(/When you saved it on Nov 18, 2026, this said: Does not meet/)).toBeTruthy();
  });
});

describe('a problem', () => {
  it('says what did not happen and what is safe, and can be tried again', () => {
    let tried = 0;
    openCheck({
      draft: begun(meeting),
      problem: {
        what: 'Not saved yet',
        safe: 'Your answers are still here.',
        retry: () => {
          tried += 1;
        },
      },
    });
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('Your answers are still here.')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
    expect(tried).toBe(1);
  });

  it('lets the answers be copied as text', async () => {
    const page = openCheck({
      draft: begun({ impairment: true }),
      problem: { what: 'Not saved yet', safe: '' },
    });
    press('Copy answers');
    await screen.findByText('Copied.');
    expect(page.copied).toEqual(['Harbor Mutual\nHM-7 · visit Dec 2, 2026\nImpairment in the chart: Yes']);
  });

  it('shows them to copy by hand where the clipboard refuses', async () => {
    openCheck({
      draft: begun({ impairment: true }),
      problem: { what: 'Not saved yet', safe: '' },
      onCopy: () => Promise.reject(new Error('refused')),
    });
    press('Copy answers');
    const text: HTMLTextAreaElement = await screen.findByLabelText(/Copy them from here/);
    expect(text.value).toContain('Impairment in the chart: Yes');
  });
});
