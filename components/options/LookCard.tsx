import { say } from '../../language/say.ts';
import { optionsWords } from '../words.ts';
import { Row } from './Row.tsx';
import { Segmented } from './Segmented.tsx';
import type { LockedField, OptionsPatch, OptionsSettings } from './settings.ts';

const { look: words } = optionsWords;

/** Where the panel sits, whether it opens by itself, and the theme. */
export function LookCard({
  settings,
  locked,
  onChange,
}: {
  settings: OptionsSettings;
  locked: readonly LockedField[];
  onChange: (patch: OptionsPatch) => void;
}) {
  const isLocked = (field: LockedField): boolean => locked.includes(field);
  return (
    <section class="Card" id="look" aria-labelledby="look-head">
      <header>
        <h2 id="look-head">{words.head}</h2>
      </header>
      <Row title={words.side} help={words.sideHelp} isLocked={isLocked('side')}>
        <Segmented
          name="side"
          isLocked={isLocked('side')}
          label={words.side}
          value={settings.side}
          options={[
            { value: 'left', text: words.left },
            { value: 'right', text: words.right },
          ]}
          onChange={(side) => onChange({ side })}
        />
      </Row>
      <Row title={words.recognized} help={words.recognizedHelp} isLocked={isLocked('startCollapsed')}>
        <Segmented
          name="start"
          isLocked={isLocked('startCollapsed')}
          label={words.recognized}
          value={settings.startCollapsed ? 'tab' : 'panel'}
          options={[
            { value: 'tab', text: words.tab },
            { value: 'panel', text: words.panel },
          ]}
          onChange={(start) => onChange({ startCollapsed: start === 'tab' })}
        />
      </Row>
      <Row title={words.theme} isLocked={isLocked('theme')}>
        <Segmented
          name="theme"
          isLocked={isLocked('theme')}
          label={words.theme}
          value={settings.theme}
          options={[
            { value: 'system', text: words.system },
            { value: 'light', text: words.light },
            { value: 'dark', text: words.dark },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </Row>
      <Row title={say('options_look_language')} isLocked={isLocked('language')}>
        <Segmented
          name="language"
          isLocked={isLocked('language')}
          label={say('options_look_language')}
          value={settings.language}
          options={[
            { value: 'browser', text: say('options_look_language_browser') },
            // Each language is called what its speakers call it, so that it is found from any other.
            { value: 'en', text: 'English' },
            { value: 'es', text: 'Español' },
          ]}
          onChange={(language) => onChange({ language })}
        />
      </Row>
    </section>
  );
}
