// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import cigna from '../../carriers/cigna/index.ts';
import premera from '../../carriers/premera/index.ts';
import { type TabInFront, ThisTab } from '../../components/check/ThisTab.tsx';
import { RememberedCard } from '../../components/options/RememberedCard.tsx';

afterEach(cleanup);
const carriers = [cigna, premera];

function tab(more: Partial<TabInFront>): TabInFront {
  return {
    isOff: false,
    canShow: false,
    refused: false,
    onRemember: vi.fn(),
    onForget: vi.fn(),
    onOff: vi.fn(),
    onOn: vi.fn(),
    onShow: vi.fn(),
    ...more,
  };
}
const show = (given: TabInFront) => render(<ThisTab tab={given} carrier={premera} carriers={carriers} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('The tab in front', () => {
  it('has its unknown payer remembered as the carrier that is chosen', () => {
    const given = tab({ payer: 'EBMS' });
    show(given);
    press('Always show Premera Blue Cross for “EBMS”');
    expect(given.onRemember).toHaveBeenCalledWith('EBMS', 'premera');
  });

  it('says what a name was said to be, and forgets it', () => {
    const given = tab({ payer: 'EBMS', remembered: 'cigna' });
    show(given);
    expect(screen.getByText(/“EBMS” shows Cigna Healthcare/)).toBeTruthy();
    press('Forget this');
    expect(given.onForget).toHaveBeenCalledWith('EBMS');
  });

  it('is turned off and on by its site', () => {
    const on = tab({ host: 'www.premera.com' });
    show(on);
    press('Show nothing on www.premera.com');
    expect(on.onOff).toHaveBeenCalledWith('www.premera.com');
    cleanup();
    const off = tab({ host: 'www.premera.com', isOff: true });
    show(off);
    press('Turn it on');
    expect(off.onOn).toHaveBeenCalledWith('www.premera.com');
  });

  it('shows criteria on request, and says so where the page refuses', () => {
    const given = tab({ canShow: true, refused: true });
    show(given);
    press('Show criteria on this page');
    expect(given.onShow).toHaveBeenCalledWith('premera');
    expect(screen.getByRole('status').textContent).toContain('does not let anything be shown');
  });

  it('is not there when there is nothing to say of it', () => {
    show(tab({}));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('What was said of names and sites', () => {
  it('is taken back one by one', () => {
    const said = {
      names: [{ payer: 'EBMS', carrierId: 'cigna' }],
      sitesOff: ['www.premera.com'],
      onForget: vi.fn(),
      onTurnOn: vi.fn(),
    };
    render(<RememberedCard said={said} carriers={carriers} />);
    press('Forget “EBMS”');
    press('Turn on www.premera.com');
    expect(said.onForget).toHaveBeenCalledWith('EBMS');
    expect(said.onTurnOn).toHaveBeenCalledWith('www.premera.com');
  });
});
