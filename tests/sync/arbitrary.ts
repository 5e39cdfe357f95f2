import fc from 'fast-check';
import type { Stamp } from '../../sync/clock.ts';
import { recordFrom, type SyncRecord } from '../../sync/record.ts';

/** Few of each, so that two often meet. */
export const stamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.nat({ max: 3 }),
  fc.nat({ max: 1 }),
  fc.constantFrom('a', 'b'),
);
const field = fc.constantFrom('name', 'note', '__proto__', 'constructor');
const scalar = fc.constantFrom<unknown>(1, 2, 'x', '', null, true, [1], [2]);
const fields = fc.dictionary(field, scalar, { maxKeys: 3, noNullPrototype: true });

/** Records of every kind, also such as a newer version, a damaged disk or a machine of the same name may bring. */
export const record: fc.Arbitrary<SyncRecord> = fc
  .oneof(
    fc.record({ t: stamp, v: fc.oneof(scalar, fields) }),
    fc.record({ t: stamp, v: fields, f: fc.dictionary(field, stamp, { noNullPrototype: true }) }),
    fc.record({ t: stamp, v: fields, newer: scalar }),
    fc.record({ t: stamp, gone: fc.constant(true) }),
    fc.record({ t: stamp, gone: fc.constant(true), newer: scalar }),
    fc.record({ t: stamp, format: scalar }),
    fc.record({ v: scalar }),
    fields,
    fc.jsonValue({ maxDepth: 2 }),
  )
  .map(recordFrom);

/** Records under few keys. */
export const records: fc.Arbitrary<ReadonlyMap<string, SyncRecord>> = fc
  .array(fc.tuple(fc.constantFrom('settings.side', 'plan.one', '__proto__'), record), { maxLength: 4 })
  .map((entries) => new Map(entries));
