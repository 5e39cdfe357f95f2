import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../criteria/policy.ts';
import { touchedBy } from '../../papers/touches.ts';
import { subjects } from './subjects.ts';

const criteriaOf = (carrierId: string): Readonly<Record<string, Criterion>> =>
  Object.fromEntries(
    (subjects.find(({ carrier }) => carrier.id === carrierId)?.subject.assessment.findings ?? []).map(
      ({ id, criterion }) => [id, criterion],
    ),
  );

describe('What a denial touches', () => {
  it.each([
    ['premera', 'The prescription does not state the number of visits.', 'prescription'],
    ['premera', 'Treatment goals have been reached; this is maintenance.', 'goals-reached'],
    ['aetna', 'Massage was not given as an adjunct to another therapeutic procedure that day.', 'same-day'],
    ['lni', 'We did not receive a written order from the attending doctor.', 'written-order'],
    ['cigna', 'More than four timed units were billed.', 'over-four-units'],
  ])('for %s: “%s”', (carrier, denial, id) => {
    expect(touchedBy(denial, criteriaOf(carrier))[0]?.id).toBe(id);
  });

  it('says which words it goes by', () => {
    const [first] = touchedBy('No written ORDER was received.', criteriaOf('lni'));
    expect(first?.shared).toEqual(['written', 'order']);
  });

  it('is nothing where no word is shared, and for words that stand in every denial', () => {
    expect(touchedBy('', criteriaOf('premera'))).toEqual([]);
    expect(touchedBy('Your request for services is not medically necessary.', criteriaOf('premera'))).toEqual(
      [],
    );
  });

  it('takes a huge text as quickly as a long one', () => {
    const start = performance.now();
    touchedBy('goals prescription '.repeat(1_000_000), criteriaOf('premera'));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
