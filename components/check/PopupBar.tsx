import type { Ref } from 'preact';
import { say } from '../../language/say.ts';
import { IconButton } from '../IconButton.tsx';
import { Mark } from '../Mark.tsx';
import { checkWords as words } from '../words.ts';
import type { CheckProps } from './props.ts';

/** What the popup shows now, the way back, and the way to the saved checks, to a place that stays open and to the settings. */
export function PopupBar(props: {
  title: string;
  detail: string;
  /** The day of the visit; it stays where the detail beside it is too long for the line. */
  day?: string;
  titleRef?: Ref<HTMLHeadingElement>;
  onBack?: (() => void) | undefined;
  onSaved?: (() => void) | undefined;
  check: Pick<CheckProps, 'onBeside' | 'onTab' | 'onSettings'>;
}) {
  const { title, detail, day, titleRef, onBack, onSaved, check } = props;
  return (
    <header class="PopupBar">
      {onBack ? <IconButton class="is-back" icon="back" name={words.back} onPress={onBack} /> : <Mark />}
      <div class="what">
        <h1 ref={titleRef ?? null} tabIndex={-1}>
          {title}
        </h1>
        <p class={day === undefined ? 'detail' : 'detail has-day'} title={day && detail}>
          <span>{detail}</span>
          {day !== undefined && <span>{` · ${say('check_visit_day', day)}`}</span>}
        </p>
      </div>
      {onSaved && <IconButton icon="list" name={words.saved} onPress={onSaved} />}
      {check.onBeside && <IconButton icon="beside" name={say('check_beside')} onPress={check.onBeside} />}
      {check.onTab && <IconButton icon="out" name={say('check_tab')} onPress={check.onTab} />}
      <IconButton icon="gear" name={words.settings} onPress={check.onSettings} />
    </header>
  );
}
