// @vitest-environment happy-dom

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { begun, openCheck } from './harness.tsx';
import { meeting } from './sample.ts';

afterEach(cleanup);

const { 'plan-funding': _, ...unknown } = { ...meeting, 'visit-number': 3 };
const branches = (): string[] =>
  screen
    .queryAllByRole('list', { name: 'By who pays the claims' })
    .flatMap((list) => [...list.querySelectorAll('li')].map((item) => item.textContent ?? ''));

describe('a check that does not know who pays the claims', () => {
  it('shows both branches where the answer was put off, never one of them as the outcome', () => {
    openCheck({ draft: begun({ ...unknown, prescription: false }, { putOff: ['plan-funding'] }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('More information needed');
    expect(branches()).toEqual([
      'If the insurer of a Washington plan pays: Washington law bars review',
      'If the employer or anyone else pays: does not meet the published criteria',
    ]);
  });

  it('shows them in the strip above a question too', () => {
    openCheck({ draft: begun({ ...unknown, prescription: false }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Who pays the claims of this plan?');
    expect(branches()).toHaveLength(2);
  });

  it('says of a branch that is open what it may still come to', () => {
    const { 'visit-number': __, ...more } = unknown;
    openCheck({ draft: begun({ ...more, prescription: false }, { putOff: ['plan-funding'] }) });
    expect(branches()[0]).toBe('If the insurer of a Washington plan pays: Washington law may bar review');
  });

  it('shows no branches in the strip while none of them is settled', () => {
    openCheck({ draft: begun() });
    expect(branches()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'See where it stands' }));
    expect(branches()).toEqual([
      'If the insurer of a Washington plan pays: Washington law may bar review',
      'If the employer or anyone else pays: more information needed',
    ]);
  });

  it('shows none where the answer could not change the outcome', () => {
    openCheck({ draft: begun({ ...unknown, 'visit-number': 7 }, { putOff: ['plan-funding'] }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Meets the published criteria');
    expect(branches()).toEqual([]);
  });

  it('shows none once it is known', () => {
    openCheck({ draft: begun({ ...unknown, 'plan-funding': 'employer' }) });
    expect(branches()).toEqual([]);
  });
});
