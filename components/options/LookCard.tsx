import { say } from '../../language/say.ts';
import { optionsWords } from '../words.ts';
import { Row } from './Row.tsx';
import { Segmented } from './Segmented.tsx';
import type { OptionsPatch, OptionsSettings } from './settings.ts';

const { look: words } = optionsWords;

/** Where the panel sits, whether it opens by itself, and the theme. */
export function LookCard({
  settings,
  onChange,
}: {
  settings: OptionsSettings;
  onChange: (patch: OptionsPatch) => void;
}) {
  return (
    <section class="Card" id="look" aria-labelledby="look-head">
      <header>
        <h2 id="look-head">{words.head}</h2>
      </header>
      <Row title={words.side} help={words.sideHelp}>
        <Segmented
          name="side"
          label={words.side}
          value={settings.side}
          options={[
            { value: 'left', text: words.left },
            { value: 'right', text: words.right },
          ]}
          onChange={(side) => onChange({ side })}
        />
      </Row>
      <Row title={words.recognized} help={words.recognizedHelp}>
        <Segmented
          name="start"
          label={words.recognized}
          value={settings.startCollapsed ? 'tab' : 'panel'}
          options={[
            { value: 'tab', text: words.tab },
            { value: 'panel', text: words.panel },
          ]}
          onChange={(start) => onChange({ startCollapsed: start === 'tab' })}
        />
      </Row>
      <Row title={words.theme}>
        <Segmented
          name="theme"
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
      <Row title={say('options_look_language')}>
        <Segmented
          name="language"
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
