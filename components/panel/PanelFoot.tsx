import type { Ref } from 'preact';
import { Notice } from '../Notice.tsx';
import { panelWords as words } from '../words.ts';
import type { PanelContents } from './contents.ts';

/** What can be done from here: start a check, or say that it is another carrier. After an update, only reload. */
export function PanelFoot(props: {
  contents: PanelContents;
  updated: boolean;
  isSwitching: boolean;
  switcherRef: Ref<HTMLButtonElement>;
  onSwitch: (on: boolean) => void;
  onCheck: () => void;
}) {
  return (
    <div class="PanelFoot">
      {props.updated ? (
        <Notice tone="caution" role="status" flush head={words.updated}>
          <p>{words.updatedHelp}</p>
        </Notice>
      ) : (
        <Actions {...props} />
      )}
    </div>
  );
}

function Actions(props: Parameters<typeof PanelFoot>[0]) {
  const { contents, isSwitching, switcherRef, onSwitch, onCheck } = props;
  if (isSwitching) {
    return (
      <div class="row">
        <button type="button" class="LinkButton" onClick={() => onSwitch(false)}>
          {contents.kind === 'carrier' ? words.backTo(contents.carrier.name) : words.back}
        </button>
        <span>{words.choiceLasts}</span>
      </div>
    );
  }
  switch (contents.kind) {
    case 'carrier':
      return (
        <>
          <button type="button" class="Button is-primary is-wide" onClick={onCheck}>
            {words.check}
          </button>
          <div class="row">
            <button type="button" class="LinkButton" ref={switcherRef} onClick={() => onSwitch(true)}>
              {words.notThis}
            </button>
            <span>{words.notBenefits}</span>
          </div>
        </>
      );
    case 'unknown':
      return (
        <>
          <button type="button" class="Button is-wide" ref={switcherRef} onClick={() => onSwitch(true)}>
            {words.choose}
          </button>
          <div class="row">
            <span>{words.notBenefits}</span>
          </div>
        </>
      );
    case 'choose':
      return (
        <div class="row">
          <span>{words.choiceLasts}</span>
        </div>
      );
    default:
      return contents satisfies never;
  }
}
