import type { Ref } from 'preact';
import { IconButton } from '../IconButton.tsx';
import { Mark } from '../Mark.tsx';
import { checkWords as words } from '../words.ts';

/** What the popup shows now, the way back, and the way to the saved checks and the settings. */
export function PopupBar(props: {
  title: string;
  detail: string;
  titleRef?: Ref<HTMLHeadingElement>;
  onBack?: (() => void) | undefined;
  onSaved?: (() => void) | undefined;
  onSettings: () => void;
}) {
  const { title, detail, titleRef, onBack, onSaved, onSettings } = props;
  return (
    <header class="PopupBar">
      {onBack ? <IconButton class="is-back" icon="back" name={words.back} onPress={onBack} /> : <Mark />}
      <div class="what">
        <h1 ref={titleRef ?? null} tabIndex={-1}>
          {title}
        </h1>
        <span>{detail}</span>
      </div>
      {onSaved && <IconButton icon="list" name={words.saved} onPress={onSaved} />}
      <IconButton icon="gear" name={words.settings} onPress={onSettings} />
    </header>
  );
}
