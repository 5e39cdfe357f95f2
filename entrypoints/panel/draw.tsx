import { render } from 'preact';
import componentsCss from '../../components/components.css?inline';
import { Panel } from '../../components/Panel.tsx';
import tokensCss from '../../components/tokens.css?inline';
import type { Dictionary } from '../../language/translated.ts';
import type { EdgeTabControls, PanelState, PortalPage } from '../portal/portal-page.ts';
import { contentsIn } from './in-language.ts';

/**
 * Gives a page what draws the panel beside its edge tab, once. A dictionary says what carriers and laws say in another
 * language.
 */
export function bringPanel(page: PortalPage, dictionary?: Dictionary): void {
  if (!page.edgeTab || page.drawPanel) return;
  const { edgeTab } = page;
  adoptStyles(edgeTab.panelPlace);
  page.drawPanel = (state) =>
    draw(
      page,
      edgeTab,
      state && dictionary ? { ...state, contents: contentsIn(state.contents, dictionary) } : state,
    );
  edgeTab.show();
}

function draw(page: PortalPage, edgeTab: EdgeTabControls, state: PanelState | undefined): void {
  if (!state) {
    render(null, edgeTab.panelPlace);
    return;
  }
  const { contents, side, theme, updated, takesFocus } = state;
  render(
    <Panel
      contents={contents}
      side={side}
      theme={theme}
      updated={updated}
      focusOnOpen={takesFocus}
      onCollapse={() => edgeTab.collapse()}
      onMove={() => edgeTab.move()}
      onCheck={() => page.send({ type: 'start-check' })}
      onChoose={(carrierId) => edgeTab.choose(carrierId)}
      onPlans={() => page.send({ type: 'open-plans' })}
    />,
    edgeTab.panelPlace,
  );
}

function adoptStyles(place: HTMLElement): void {
  const root = place.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + componentsCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
