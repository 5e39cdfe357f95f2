import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CarrierPicker } from './panel/CarrierPicker.tsx';
import { CarrierView } from './panel/CarrierView.tsx';
import type { PanelContents } from './panel/contents.ts';
import { PanelBar } from './panel/PanelBar.tsx';
import { PanelFoot } from './panel/PanelFoot.tsx';
import { UnknownPayer } from './panel/UnknownPayer.tsx';
import { panelWords as words } from './words.ts';

/** What the panel needs. */
export interface PanelProps {
  contents: PanelContents;
  side: 'left' | 'right';
  /** Forces a theme; without it the panel follows the system. */
  theme?: 'system' | 'light' | 'dark';
  /** The extension was updated under the open panel: what is shown stays readable, nothing can be started. */
  updated?: boolean;
  /** Whether opening moves the focus to the heading; not when nobody pressed a button. Default: yes. */
  focusOnOpen?: boolean;
  /** Ignores what a script of the page makes up (`isTrusted: false`). Default: yes; tests turn it off. */
  trustedOnly?: boolean;
  onCollapse: () => void;
  /** To the other side of the page. */
  onMove: () => void;
  onCheck: () => void;
  onChoose: (carrierId: string) => void;
  /** Opens My plans. Without it nothing leads there. */
  onPlans?: () => void;
}

/** The panel on a portal page: published criteria. It takes no answers; those are asked in the extension's own pages. */
export function Panel(props: PanelProps) {
  const { contents, side, theme = 'system', updated = false, focusOnOpen = true, trustedOnly = true } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const switcher = useRef<HTMLButtonElement>(null);
  const [isSwitching, setSwitching] = useState(false);
  /** Where the focus goes once what was asked for is on screen. */
  const next = useRef<'heading' | 'switcher' | undefined>(focusOnOpen ? 'heading' : undefined);
  /** The carrier she chose, until it is here: only then has the focus arrived. */
  const awaited = useRef<string>(undefined);
  const view = `${viewOf(contents)} ${isSwitching}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another view has been drawn
  useEffect(() => {
    if (next.current) (next.current === 'heading' ? heading : switcher).current?.focus();
    if (awaited.current && viewOf(contents) !== `carrier ${awaited.current}`) return;
    next.current = undefined;
    awaited.current = undefined;
  }, [view]);

  const show = (switching: boolean): void => {
    next.current = switching ? 'heading' : 'switcher';
    setSwitching(switching);
  };
  const choose = (carrierId: string): void => {
    next.current = 'heading';
    awaited.current = carrierId;
    setSwitching(false);
    props.onChoose(carrierId);
  };
  const ignoreUntrusted = (event: Event): void => {
    if (!trustedOnly || event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onCollapse();
  };

  return (
    <aside
      class={`ts Panel${side === 'left' ? ' is-left' : ''}`}
      data-theme={theme === 'system' ? undefined : theme}
      aria-label={words.name}
      onClickCapture={ignoreUntrusted}
      onKeyDownCapture={ignoreUntrusted}
      onKeyDown={leave}
    >
      <PanelBar side={side} onMove={props.onMove} onCollapse={props.onCollapse} />
      <div class="body">
        <View
          contents={contents}
          isSwitching={isSwitching}
          headingRef={heading}
          onChoose={choose}
          onPlans={props.onPlans}
        />
      </div>
      <PanelFoot
        contents={contents}
        updated={updated}
        isSwitching={isSwitching}
        switcherRef={switcher}
        onSwitch={show}
        onCheck={props.onCheck}
      />
    </aside>
  );
}

function View(props: {
  contents: PanelContents;
  isSwitching: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  onChoose: (carrierId: string) => void;
  onPlans: (() => void) | undefined;
}) {
  const { contents, isSwitching, headingRef, onChoose } = props;
  if (isSwitching || contents.kind === 'choose') {
    const found = contents.kind === 'choose' ? contents.found : [];
    return (
      <CarrierPicker found={found} others={contents.others} headingRef={headingRef} onChoose={onChoose} />
    );
  }
  return contents.kind === 'carrier' ? (
    <CarrierView contents={contents} headingRef={headingRef} onPlans={props.onPlans} />
  ) : (
    <UnknownPayer payer={contents.payer} headingRef={headingRef} />
  );
}

const viewOf = (contents: PanelContents): string =>
  contents.kind === 'carrier' ? `carrier ${contents.carrier.id}` : contents.kind;
