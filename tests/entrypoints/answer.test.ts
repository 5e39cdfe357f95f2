import { describe, expect, it } from 'vitest';
import { carriers } from '../../carriers/index.ts';
import type { Recognition } from '../../carriers/recognise.ts';
import {
  answerFor,
  askedFor,
  contentsFor,
  keyOf,
  recogniseTab,
} from '../../entrypoints/background/answer.ts';
import { readFromFrame } from '../../platform/receive.ts';

const cigna = carriers.find(({ id }) => id === 'cigna');
const about = (id: string): Recognition => ({
  kind: 'carrier',
  id,
  name: carriers.find((each) => each.id === id)?.name ?? '',
});
const two: Recognition = {
  kind: 'ambiguous',
  found: [
    { id: 'premera', name: 'P' },
    { id: 'regence', name: 'R' },
  ],
};

describe('The name of a recognition', () => {
  const found = Array.from({ length: 30 }, (_, n) => ({ id: `carrier-number-${n}`, name: `${n}` }));

  it('is another for another one, however long both are', () => {
    const all = keyOf({ kind: 'ambiguous', found });
    expect(keyOf({ kind: 'ambiguous', found: found.slice(0, -1) })).not.toBe(all);
    const [payer, other] = ['a', 'b'].map((end) => keyOf({ kind: 'unknown', payer: 'X'.repeat(199) + end }));
    expect(payer).not.toBe(other);
  });

  it('can be said back by the page’s panel', () => {
    const of = keyOf({ kind: 'ambiguous', found });
    const message = { type: 'choose', carrierId: 'cigna', of };
    expect(readFromFrame(message, { tabId: 7, frameId: 0, url: 'https://hub.example/' })).toEqual(message);
  });
});

describe('What is shown', () => {
  it('is what the page is about, unless that carrier is hidden', () => {
    expect(answerFor(about('cigna'), undefined, [])).toEqual(about('cigna'));
    expect(answerFor(about('cigna'), undefined, ['cigna'])).toEqual({ kind: 'none' });
  });

  it('is the person’s choice as long as the page is about the same', () => {
    const choice = { carrierId: 'kingcare', of: keyOf(about('regence')) };
    expect(answerFor(about('regence'), choice, [])).toEqual(about('kingcare'));
    expect(answerFor(about('cigna'), choice, [])).toEqual(about('cigna'));
    expect(answerFor(about('regence'), { ...choice, carrierId: 'nobody' }, [])).toEqual(about('regence'));
  });

  it('stays a question where one of two carriers is hidden: the page still names both', () => {
    expect(answerFor(two, undefined, ['premera'])).toEqual({
      kind: 'ambiguous',
      found: [{ id: 'regence', name: 'R' }],
    });
    expect(answerFor(two, undefined, ['premera', 'regence'])).toEqual({ kind: 'none' });
  });
});

describe('The panel’s contents', () => {
  it('are the carrier with the laws, and the others to switch to', () => {
    const contents = contentsFor(about('cigna'), ['aetna'], '2026-12-02');
    expect(contents).toMatchObject({ kind: 'carrier', carrier: cigna, dateOfService: '2026-12-02' });
    const others = contents?.others.map(({ id }) => id);
    expect(others).not.toContain('cigna');
    expect(others).not.toContain('aetna');
    expect(others).toContain('premera');
  });

  it('are a choice, an unknown payer’s name, or nothing', () => {
    expect(contentsFor(two, [], '2026-12-02')).toMatchObject({ kind: 'choose', found: two.found });
    expect(contentsFor({ kind: 'unknown', payer: 'EBMS' }, [], '2026-12-02')).toMatchObject({
      kind: 'unknown',
      payer: 'EBMS',
    });
    expect(contentsFor({ kind: 'none' }, [], '2026-12-02')).toBeUndefined();
  });
});

it('a tab whose top page says nothing is about nothing', () => {
  const url = 'https://essentials.availity.com/';
  const evidence = [{ kind: 'control', payer: 'REGENCE BLUESHIELD' }] as const;
  expect(recogniseTab([{ url, isTop: false, evidence }]).recognition).toEqual({ kind: 'none' });
  expect(
    recogniseTab([
      { url, isTop: false, evidence },
      { url, isTop: true, evidence: [] },
    ]).recognition,
  ).toMatchObject({ id: 'regence' });
});

it('a page that criteria were asked for on shows what it is about, else what was asked for, else a list', () => {
  const none: Recognition = { kind: 'none' };
  expect(askedFor(about('regence'), 'cigna')).toEqual(about('regence'));
  expect(askedFor(none, 'cigna')).toEqual(about('cigna'));
  for (const asked of ['', 'nobody']) {
    const list = askedFor(none, asked);
    expect(answerFor(list, undefined, [])).toEqual({ kind: 'ambiguous', found: [] });
    expect(contentsFor(list, [], '2026-12-02')?.others.length).toBe(carriers.length);
  }
  expect(askedFor(none, undefined)).toEqual(none);
});

it('the panel leaves out a law that cannot reach what always pays for such visits', () => {
  const statutes = (id: string): string[] => {
    const contents = contentsFor(about(id), [], '2026-12-02');
    return contents?.kind === 'carrier' ? contents.laws.map(({ statute }) => statute) : [];
  };
  expect(statutes('premera')).toContain('RCW 48.43.016');
  expect(statutes('lni')).not.toContain('RCW 48.43.016');
  expect(statutes('lni')).toContain('RCW 18.108.010');
});
