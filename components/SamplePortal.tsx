import { say } from '../language/say.ts';
import { Icon } from './Icon.tsx';

/** How far she has come on the sample page. */
export interface SampleSteps {
  readonly isChosen: boolean;
  readonly isOpened: boolean;
  readonly isChecked: boolean;
}

/** An invented portal page, marked as such, with what to do on it. Its only working control is the payer's. */
export function SamplePortal(props: {
  /** Payers as portals name them. */
  payers: readonly string[];
  theme: 'system' | 'light' | 'dark';
  steps: SampleSteps;
  onPayer: (select: HTMLSelectElement) => void;
}) {
  const { payers, theme, steps, onPayer } = props;
  const told = [
    { text: say('sample_step_choose'), isDone: steps.isChosen },
    { text: say('sample_step_open'), isDone: steps.isOpened },
    { text: say('sample_step_check'), isDone: steps.isChecked },
  ];
  const now = told.find(({ isDone }) => !isDone);
  return (
    <div class="ts Sample" data-theme={theme === 'system' ? undefined : theme}>
      <header class="marked">
        <p>
          <strong>{say('sample_mark')}</strong> {say('sample_mark_help')}
        </p>
      </header>
      <aside class="told" aria-label={say('sample_steps')}>
        <ol>
          {told.map((step) => (
            <li
              key={step.text}
              class={step.isDone ? 'is-done' : undefined}
              aria-current={step === now ? 'step' : undefined}
            >
              <span class="num">{step.isDone && <Icon name="tick" />}</span>
              <span>
                {step.text}
                {step.isDone && <span class="sr"> {say('sample_done')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </aside>
      <main>
        <h1>{say('sample_head')}</h1>
        <section aria-labelledby="sample-payer">
          <h2 id="sample-payer">{say('sample_payer_head')}</h2>
          <label for="payer">{say('sample_payer_label')}</label>
          <select id="payer" onChange={(event) => onPayer(event.currentTarget)}>
            <option value="">{say('sample_payer_choose')}</option>
            {payers.map((payer) => (
              <option key={payer} value={payer}>
                {payer}
              </option>
            ))}
          </select>
        </section>
        <section aria-labelledby="sample-member">
          <h2 id="sample-member">{say('sample_member_head')}</h2>
          <dl>
            <div>
              <dt>{say('sample_member_name')}</dt>
              <dd>{say('sample_member')}</dd>
            </div>
            <div>
              <dt>{say('sample_member_id')}</dt>
              <dd>000 000 000</dd>
            </div>
            <div>
              <dt>{say('sample_service')}</dt>
              <dd>{say('sample_service_massage')}</dd>
            </div>
          </dl>
        </section>
        <p class="note">{say('sample_note')}</p>
      </main>
    </div>
  );
}
