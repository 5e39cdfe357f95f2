// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SeenBenefit } from '../../components/panel/SeenBenefit.tsx';

it('What was read of the massage benefit is shown with the section’s own words and said to be the page’s', () => {
  const { container } = render(
    <SeenBenefit
      section="Massage Therapy"
      words={['20 visits per calendar year', '13 remaining']}
      allowed={20}
      remaining={13}
      period="calendar year"
    />,
  );
  expect(screen.getByRole('region', { name: 'Massage benefit, read from the page' })).toBe(
    container.firstElementChild,
  );
  const terms = [...container.querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(terms).toEqual(['Visits20 per calendar year', 'Remaining13']);
  expect(container.textContent).toContain('under “Massage Therapy”');
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    '“20 visits per calendar year”',
    '“13 remaining”',
  ]);
});

it('A period that is not known here, and whether authorization is needed, are said as the page has them', () => {
  const { container } = render(
    <SeenBenefit section="Massage" words={[]} allowed={12} period="season" authorization="not required" />,
  );
  const terms = [...container.querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(terms).toEqual(['Visits12 per season', 'Authorizationnot required']);
});
