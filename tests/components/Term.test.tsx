// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Term } from '../../components/Term.tsx';
import { WithTerms } from '../../components/WithTerms.tsx';

afterEach(cleanup);

it('explains each term of the field where it comes first, and leaves the sentence as it is', () => {
  const text = 'The plan of care names goals. A plan of care is signed before prior authorization.';
  const { container } = render(<WithTerms text={text} />);
  const terms = screen.getAllByRole('button').map((button) => button.textContent);
  expect(terms).toEqual(['plan of care', 'prior authorization']);
  for (const tip of container.querySelectorAll('[role="tooltip"]')) tip.remove();
  expect(container.textContent).toBe(text);
});

it('finds no term inside another word', () => {
  render(<WithTerms text="A dysfunctional impairments list." />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('is explained to who cannot see it, and hides what it means at Escape, once', () => {
  render(<Term means="The day the visit takes place.">date of service</Term>);
  const term = screen.getByRole('button', { description: 'The day the visit takes place.' });
  let heard = 0;
  const hear = (): void => {
    heard++;
  };
  document.addEventListener('keydown', hear);
  fireEvent.keyDown(term, { key: 'Escape' });
  expect(term.parentElement?.className).toBe('Term is-hidden');
  expect(heard).toBe(0);
  fireEvent.keyDown(term, { key: 'Escape' });
  expect(heard).toBe(1);
  document.removeEventListener('keydown', hear);
});
