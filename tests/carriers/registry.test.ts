import { describe, expect, it } from 'vitest';
import { carriers } from '../../carriers/index.ts';
import { type Evidence, type Recognition, recognise } from '../../carriers/recognise.ts';
import type { Carrier } from '../../criteria/policy.ts';

const hub = 'https://hub.example/';
const about = (evidence: Evidence, url = hub): Recognition =>
  recognise([{ url, isTop: true, evidence: [evidence] }], carriers, ['https://hub.example/*']);
const own = carriers.filter(({ planOf }) => planOf === undefined);
const found = ({ id, name }: Carrier): Recognition => ({ kind: 'carrier', id, name });

describe('Among all the carriers there are', () => {
  it.each(own)(
    '$name is known by its names, ids and portals, and by no name it says is not its own',
    (carrier) => {
      for (const payer of carrier.payerNames)
        expect(about({ kind: 'control', payer })).toEqual(found(carrier));
      for (const payerId of carrier.payerIds)
        expect(about({ kind: 'address', payerId })).toEqual(found(carrier));
      for (const portal of carrier.portals)
        expect(
          recognise([{ url: portal.replace('*', 'page'), isTop: true, evidence: [] }], carriers, []),
        ).toEqual(found(carrier));
      for (const payer of Object.keys(carrier.notUs ?? {}))
        expect(about({ kind: 'control', payer })).not.toEqual(found(carrier));
    },
  );

  it.each([
    ['LIFEWISE ASSURANCE COMPANY', '93095'],
    ['MEDICA (UNITEDHEALTHCARE)', '94265M'],
    ['PREMERA DENTAL', '00430D'],
    ['RGA - REGENCE GROUP ADMINISTRATORS', 'RGA01'],
    ['WELLPOINT DENTAL', 'WLPDEN'],
    ['UNIFORM MEDICAL PLAN', ''],
  ])('%s is still nobody’s', (payer, payerId) => {
    expect(about({ kind: 'result', payer, payerId })).toEqual({ kind: 'unknown', payer });
  });

  it.each([
    ['ASURIS NORTHWEST HEALTH', '93221', 'asuris'],
    ['LIFEWISE HEALTH PLAN OF WASHINGTON', '93094', 'lifewise'],
    ['PREMERA FEDERAL EMPLOYEE PROGRAM (FEP) - POSTAL', '00430F', 'federal-employees'],
    ['TRIWEST-VA CCN', 'VAPCCC3', 'va'],
    ['TRIWEST - TRICARE', '99726', 'tricare'],
    ['COORDINATED CARE', 'COORDINATED CARE', 'coordinated-care'],
  ])('%s (%s) is %s', (payer, payerId, id) => {
    expect(about({ kind: 'result', payer, payerId })).toMatchObject({ kind: 'carrier', id });
  });
});
