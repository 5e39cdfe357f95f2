import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressOf } from '../../carriers/addresses.ts';
import { type Evidence, examine, type FrameEvidence, foldName, recognise } from '../../carriers/recognise.ts';
import type { Carrier, PortalPattern } from '../../criteria/policy.ts';

const carrier = (given: Partial<Carrier> & Pick<Carrier, 'id' | 'name'>): Carrier => ({
  payerNames: [],
  payerIds: [],
  portals: [],
  seen: 'here',
  policies: [],
  ...given,
});

const north = carrier({
  id: 'north',
  name: 'North Health',
  payerNames: ['NORTH HEALTH (WA)', 'NORTH HEALTH HMO'],
  payerIds: ['00430', 'NORTH CARE'],
  notUs: { 'BANNER NORTH': 'Banner, a joint venture', 'NORTH HEALTH HMO': 'entered twice by mistake' },
  portals: ['https://www.north.example/wa/provider/*'],
});
const south = carrier({
  id: 'south',
  name: 'South Shield',
  payerNames: ['SOUTH SHIELD'],
  payerIds: ['00932'],
  portals: ['https://south.example/*', 'https://both.example/*'],
});
const east = carrier({ id: 'east', name: 'East', payerNames: ['EAST'], portals: ['https://both.example/*'] });
const plan = carrier({
  id: 'plan',
  name: 'Southern Plan',
  planOf: 'south',
  payerNames: ['SOUTHERN PLAN'],
  payerIds: ['77777'],
  knownAs: ['SP Gold'],
  portals: ['https://plan.example/*'],
});
const carriers = [north, south, east, plan];
const shared: PortalPattern[] = ['https://hub.example/*'];

const hub = 'https://hub.example/app/';
const frame = (evidence: Evidence[], url = hub, isTop = false): FrameEvidence => ({ url, isTop, evidence });
const about = (...frames: FrameEvidence[]) => recognise(frames, carriers, shared);

const northIs = { kind: 'carrier', id: 'north', name: 'North Health' };
const southIs = { kind: 'carrier', id: 'south', name: 'South Shield' };
const result = (payer: string, payerId?: string): Evidence => ({
  kind: 'result',
  payer,
  ...(payerId ? { payerId } : {}),
});
const control = (payer: string, payerId?: string): Evidence => ({
  kind: 'control',
  payer,
  ...(payerId ? { payerId } : {}),
});
const list = (payer: string): Evidence => ({ kind: 'list', payer });
const address = (payerId: string): Evidence => ({ kind: 'address', payerId });

describe('The strongest evidence decides', () => {
  it('the payer of a result stands above a control, in whichever frames they are', () => {
    expect(about(frame([control('NORTH HEALTH (WA)')]), frame([result('SOUTH SHIELD')]))).toEqual(southIs);
  });

  it('a control stands above an address, and an address above the host', () => {
    expect(about(frame([address('00932')], hub, true), frame([control('NORTH HEALTH (WA)')]))).toEqual(
      northIs,
    );
    expect(about(frame([address('00430')], 'https://south.example/', true))).toEqual(northIs);
  });

  it('a host that serves one carrier is enough where nothing else speaks', () => {
    expect(about(frame([], 'https://south.example/x', true))).toEqual(southIs);
    expect(about(frame([], 'https://www.north.example/wa/provider/', true))).toEqual(northIs);
  });

  it('an id in an address beside one that we do not know is a choice to make', () => {
    const and = frame([address('EBMS')]);
    expect(about(frame([address('00430')], hub, true), and)).toEqual({
      kind: 'ambiguous',
      found: [{ id: 'north', name: 'North Health' }],
    });
    expect(about(and)).toEqual({ kind: 'none' });
  });

  it('only the top page makes a host count', () => {
    expect(about(frame([], 'https://south.example/x'), frame([], hub, true))).toEqual({ kind: 'none' });
  });

  it('a control where nothing is chosen silences address and host', () => {
    expect(about(frame([address('00430')], hub, true), frame([control('')]))).toEqual({ kind: 'none' });
    expect(about(frame([control('  ', '00430')], 'https://south.example/', true))).toEqual({ kind: 'none' });
  });

  it('and does not silence another control, or a result', () => {
    expect(about(frame([control(''), control('SOUTH SHIELD')]))).toEqual(southIs);
    expect(about(frame([control(''), result('SOUTH SHIELD')]))).toEqual(southIs);
  });
});

describe('An answer', () => {
  const ofPlan = (planName: string, payer = 'SOUTH SHIELD'): Evidence => ({
    kind: 'result',
    payer,
    plan: planName,
  });
  const planIs = { kind: 'carrier', id: 'plan', name: 'Southern Plan' };

  it('beside a form of the same frame that is set to another payer is a choice to make', () => {
    expect(about(frame([result('SOUTH SHIELD'), control('NORTH HEALTH (WA)')]))).toEqual({
      kind: 'ambiguous',
      found: [
        { id: 'south', name: 'South Shield' },
        { id: 'north', name: 'North Health' },
      ],
    });
    expect(about(frame([result('SOUTH SHIELD'), control('EBMS')])).kind).toBe('ambiguous');
  });

  it('beside a form that is set to the same payer is that payer’s', () => {
    expect(about(frame([result('NORTH HEALTH (WA)'), control('NORTH HEALTH (WA)')]))).toEqual(northIs);
  });

  it('that names a plan of its carrier’s, whole, is the plan’s', () => {
    for (const name of ['SOUTHERN PLAN', 'sp  gold']) expect(about(frame([ofPlan(name)]))).toEqual(planIs);
  });

  it('that names a part of a plan, another carrier’s plan, or two, is its carrier’s', () => {
    expect(about(frame([ofPlan('SP Gold Plus')]))).toEqual(southIs);
    expect(about(frame([ofPlan('SP Gold', 'NORTH HEALTH (WA)')]))).toEqual(northIs);
    expect(about(frame([ofPlan('SP Gold')]), frame([ofPlan('Bronze')]))).toEqual(southIs);
  });

  it('beside another of the same payer that names no plan is its carrier’s', () => {
    expect(about(frame([ofPlan('SP Gold')]), frame([result('SOUTH SHIELD')]))).toEqual(southIs);
  });

  it('has the one plan that it names, of a carrier we know or not', () => {
    const planOf = (...frames: FrameEvidence[]) => examine(frames, carriers, shared).plan;
    expect(planOf(frame([ofPlan('Open Access')]))).toBe('Open Access');
    expect(planOf(frame([ofPlan('SP Gold')]))).toBe('SP Gold');
    expect(planOf(frame([ofPlan('Open Access', 'EBMS')]))).toBe('Open Access');
    expect(planOf(frame([ofPlan('Open Access'), ofPlan('OPEN  ACCESS')]))).toBe('Open Access');
  });

  it('has none where its payer is open, or where answers differ in it', () => {
    const planOf = (...frames: FrameEvidence[]) => examine(frames, carriers, shared).plan;
    expect(planOf(frame([ofPlan('Open Access'), control('EBMS')]))).toBeUndefined();
    expect(planOf(frame([ofPlan('Open Access')]), frame([ofPlan('Bronze')]))).toBeUndefined();
    expect(planOf(frame([ofPlan('Open Access')]), frame([result('SOUTH SHIELD')]))).toBeUndefined();
    expect(planOf(frame([control('SOUTH SHIELD')]))).toBeUndefined();
  });
});

describe('A part of a portal that is a payer’s own', () => {
  const place = (payer: string): Evidence => ({ kind: 'place', payer });

  it('is that payer’s, below any control, and names of other things say nothing', () => {
    expect(about(frame([place('Home'), place('South Shield'), place('Applications')]))).toEqual(southIs);
    expect(about(frame([place('Home')]))).toEqual({ kind: 'none' });
    expect(about(frame([place('South Shield'), control('')]))).toEqual({ kind: 'none' });
  });

  it('and an id of another in the address are a choice to make', () => {
    expect(about(frame([place('South Shield'), address('00430')])).kind).toBe('ambiguous');
  });
});

describe('A payer name that the therapist has remembered', () => {
  const aliases = new Map([
    ['ebms', 'south'],
    ['north health (wa)', 'plan'],
    ['gone', 'no-such-carrier'],
  ]);
  const asHers = (...frames: FrameEvidence[]) => examine(frames, carriers, shared, aliases);

  it('is the carrier’s she said, or the plan’s, before our own lists are asked', () => {
    expect(asHers(frame([control(' EBMS ', '81039')])).recognition).toEqual(southIs);
    expect(asHers(frame([control('NORTH HEALTH (WA)', '00430')])).recognition).toMatchObject({ id: 'plan' });
  });

  it('of a carrier that is no more, and every other name, stay what they are', () => {
    expect(asHers(frame([control('GONE')])).recognition).toEqual({ kind: 'unknown', payer: 'GONE' });
    expect(asHers(frame([control('SOUTH SHIELD')])).recognition).toEqual(southIs);
    expect(asHers(frame([], 'https://south.example/', true)).recognition).toEqual(southIs);
  });

  it('is offered to her as the page writes it, where the page names one payer', () => {
    expect(asHers(frame([control(' Some  Payer ')])).payer).toBe('Some Payer');
    expect(asHers(frame([control('SOUTH SHIELD')])).payer).toBe('SOUTH SHIELD');
    expect(asHers(frame([control('SOUTH SHIELD'), control('EAST')])).payer).toBeUndefined();
    expect(asHers(frame([], 'https://south.example/', true)).payer).toBeUndefined();
  });
});

it('A portal that serves several carriers says nothing by its address, even where one counts it as its own', () => {
  const both = carrier({ id: 'x', name: 'X', portals: ['https://hub.example/*'] });
  expect(recognise([frame([], hub, true)], [both], shared)).toEqual({ kind: 'none' });
});

describe('Names and ids', () => {
  it('a name is compared whole', () => {
    for (const payer of ['NORTH HEALTH', 'BANNER NORTH HEALTH (WA)', 'NORTH HEALTH (WA) DENTAL'])
      expect(about(frame([control(payer)]))).toEqual({ kind: 'unknown', payer });
  });

  it('a name on the carrier’s not-us list is not the carrier’s, even if it is on both', () => {
    expect(about(frame([control('BANNER NORTH')]))).toEqual({ kind: 'unknown', payer: 'BANNER NORTH' });
    expect(about(frame([control('NORTH HEALTH HMO')]))).toEqual({
      kind: 'unknown',
      payer: 'NORTH HEALTH HMO',
    });
  });

  it('an id speaks where there is no name', () => {
    expect(about(frame([result('', '00430')]))).toEqual(northIs);
    expect(about(frame([address('north care')]))).toEqual(northIs);
  });

  it('an id does not lend its carrier to a name nobody knows', () => {
    expect(about(frame([control('EBMS', '00430')]))).toEqual({ kind: 'unknown', payer: 'EBMS' });
  });

  it('a name and an id of different carriers claim neither', () => {
    expect(about(frame([control('SOUTH SHIELD', '00430')]))).toEqual({
      kind: 'unknown',
      payer: 'SOUTH SHIELD',
    });
  });

  it('an id nobody knows leaves the name its say', () => {
    expect(about(frame([control('SOUTH SHIELD', '99999')]))).toEqual(southIs);
  });

  it('a result with nothing but a strange id is a payer we do not know, whatever the form says', () => {
    expect(about(frame([result('', '81039'), control('SOUTH SHIELD')]))).toEqual({
      kind: 'unknown',
      payer: '81039',
    });
  });

  it('a strange id in the address says nothing', () => {
    expect(about(frame([address('81039')], hub, true))).toEqual({ kind: 'none' });
  });

  it('a payer nobody knows is told by its name, without extra spaces', () => {
    expect(about(frame([control('  Some \n Payer ')]))).toEqual({ kind: 'unknown', payer: 'Some Payer' });
  });

  it('a plan is never recognised by a payer’s name, id or host', () => {
    expect(about(frame([control('SOUTHERN PLAN')]))).toEqual({ kind: 'unknown', payer: 'SOUTHERN PLAN' });
    expect(about(frame([address('77777')]))).toEqual({ kind: 'none' });
    expect(about(frame([], 'https://plan.example/', true))).toEqual({ kind: 'none' });
  });

  it('case and white space never matter, anything else always does', () => {
    const spaces = fc.array(fc.constantFrom(' ', '\t', '\n', '\u00a0'), { minLength: 1, maxLength: 3 });
    const vary = fc.tuple(fc.infiniteStream(fc.boolean()), spaces, spaces, spaces);
    fc.assert(
      fc.property(
        fc.constantFrom('NORTH HEALTH (WA)', 'SOUTH SHIELD'),
        vary,
        (name, [upper, before, between, after]) => {
          const cased = [...name]
            .map((letter) => (upper.next().value ? letter : letter.toLowerCase()))
            .join('');
          const varied = before.join('') + cased.replaceAll(' ', between.join('')) + after.join('');
          expect(about(frame([control(varied)]))).toEqual(name.startsWith('N') ? northIs : southIs);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(foldName(`${before}south shield${after}`) !== 'south shield');
        expect(about(frame([control(`${before}south shield${after}`)])).kind).toBe('unknown');
      }),
    );
  });
});

describe('Several payers', () => {
  it('two carriers of one rank are the person’s choice', () => {
    expect(about(frame([result('SOUTH SHIELD')]), frame([result('NORTH HEALTH (WA)')]))).toEqual({
      kind: 'ambiguous',
      found: [
        { id: 'south', name: 'South Shield' },
        { id: 'north', name: 'North Health' },
      ],
    });
  });

  it('one carrier, said twice, is that carrier', () => {
    expect(about(frame([control('SOUTH SHIELD')]), frame([control('south shield', '00932')]))).toEqual(
      southIs,
    );
  });

  it('a carrier beside a payer we do not know is not claimed', () => {
    expect(about(frame([control('SOUTH SHIELD'), control('EBMS')]))).toEqual({
      kind: 'ambiguous',
      found: [{ id: 'south', name: 'South Shield' }],
    });
  });

  it('a host that serves two carriers names neither', () => {
    expect(about(frame([], 'https://both.example/', true)).kind).toBe('ambiguous');
  });

  it('a list never claims: two carriers are a choice to make, one is nothing', () => {
    expect(about(frame([list('SOUTH SHIELD'), list('NORTH HEALTH (WA)'), list('EBMS')])).kind).toBe(
      'ambiguous',
    );
    expect(about(frame([list('SOUTH SHIELD'), list('south shield'), list('EBMS')]))).toEqual({
      kind: 'none',
    });
  });
});

describe('Addresses', () => {
  it('evidence from a page that is none of ours is not heard', () => {
    for (const url of [
      'https://hub.example.evil.example/',
      'https://hub.example:8443/',
      'http://hub.example/',
      'nonsense',
    ])
      expect(about(frame([control('SOUTH SHIELD')], url))).toEqual({ kind: 'none' });
  });

  it.each([
    ['https://www.north.example/wa/provider/', true],
    ['https://www.north.example/wa/provider/a?b=c#d', true],
    ['https://WWW.North.example/wa/provider/', true],
    ['https://www.north.example:443/wa/provider/', true],
    ['https://www.north.example/wa/providers/', false],
    ['https://www.north.example/ak/provider/', false],
    ['https://www.north.example/wa/x/../provider/', true],
    ['https://www.north.example/wa/provider/../member/', false],
    ['https://www.north.example./wa/provider/', false],
    ['https://www.north.example:8443/wa/provider/', false],
    ['https://user@www.north.example/wa/provider/', false],
    ['http://www.north.example/wa/provider/', false],
    ['https://north.example/wa/provider/', false],
    ['https://www.north.example.evil.example/wa/provider/', false],
    ['https://evil.example/www.north.example/wa/provider/', false],
    ['https://evil.example/?https://www.north.example/wa/provider/', false],
    ['https://www.nоrth.example/wa/provider/', false],
  ])('%s: %s', (url, isOurs) => {
    expect(isAddressOf(north.portals, url)).toBe(isOurs);
  });

  it('a look-alike host is never ours, and every path below ours is', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(label, label, fc.webPath(), (before, after, path) => {
        for (const host of [
          `south.example.${after}.example`,
          `${before}south.example`,
          `${before}.south.example`,
          `south-example.${after}`,
          `south.example${after}`,
        ])
          expect(isAddressOf(south.portals, `https://${host}${path}`)).toBe(false);
        expect(isAddressOf(south.portals, `https://south.example${path || '/'}`)).toBe(true);
      }),
    );
  });
});

it('takes no longer with many carriers than with few', () => {
  const many = (count: number): Carrier[] =>
    Array.from({ length: count }, (_, n) =>
      carrier({
        id: `c${n}`,
        name: `Carrier ${n}`,
        payerNames: [`CARRIER ${n}`],
        payerIds: [`${n}`],
        portals: [`https://c${n}.example/*`],
      }),
    );
  const cost = (registry: Carrier[]): number => {
    const frames = [frame([control('CARRIER 7', '7')]), frame([address('3')], hub, true)];
    recognise(frames, registry, shared);
    const runs = Array.from({ length: 15 }, () => {
      const start = performance.now();
      for (let n = 0; n < 500; n++) recognise(frames, registry, shared);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const few = many(10);
  const lots = many(10_000);
  cost(few);
  const ratio = cost(lots) / cost(few);
  expect(ratio).toBeLessThan(2);
});
