import { describe, expect, it } from 'vitest';
import { SampleTab } from '../../entrypoints/sample/sample-tab.ts';
import { defaults } from '../../platform/settings.ts';

const day = '2026-12-02';
const showing = (payer: string): SampleTab => {
  const tab = new SampleTab(new Map([['auto insurance (pip)', 'auto-pip']]));
  tab.read([{ kind: 'control', payer }]);
  return tab;
};

describe('The sample page', () => {
  it('is about the payer its control is set to, as a portal is', () => {
    expect(showing('PREMERA BLUE CROSS (WA)').answer(defaults, [], day).answer).toMatchObject({
      id: 'premera',
    });
    expect(showing('INVENTED HEALTH PLAN').answer(defaults, [], day).answer).toEqual({
      kind: 'unknown',
      payer: 'INVENTED HEALTH PLAN',
    });
    expect(showing('').answer(defaults, [], day).answer).toEqual({ kind: 'none' });
  });

  it('is about a carrier by the name the page gives it, also one that no portal names', () => {
    expect(showing('Auto insurance (PIP)').answer(defaults, [], day).answer).toMatchObject({
      id: 'auto-pip',
    });
  });

  it('brings criteria once the panel is opened and not before', () => {
    const tab = showing('AETNA');
    expect(tab.answer(defaults, [], day).contents).toBeUndefined();
    tab.hear({ type: 'open-panel', hasCode: false });
    expect(tab.answer(defaults, [], day).contents).toMatchObject({
      kind: 'carrier',
      carrier: { id: 'aetna' },
    });
  });

  it('shows a carrier that she has hidden elsewhere, since it is there to be tried', () => {
    const settings = { ...defaults, hiddenCarriers: ['aetna'] };
    expect(showing('AETNA').answer(settings, [], day).answer).toMatchObject({ id: 'aetna' });
  });

  it('follows her choice until another payer is chosen', () => {
    const tab = showing('AETNA');
    const { of } = tab.answer(defaults, [], day);
    tab.hear({ type: 'choose', carrierId: 'cigna', of });
    expect(tab.answer(defaults, [], day).answer).toMatchObject({ id: 'cigna' });
    tab.read([{ kind: 'control', payer: 'PREMERA' }]);
    expect(tab.answer(defaults, [], day).answer).toMatchObject({ id: 'premera' });
    tab.read([{ kind: 'control', payer: 'AETNA' }]);
    expect(tab.answer(defaults, [], day).answer).toMatchObject({ id: 'aetna' });
  });
});
