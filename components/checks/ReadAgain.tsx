import type { SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { say, sayCount } from '../../language/say.ts';
import { Decided } from '../check/Decided.tsx';
import { toneOf } from '../check/outcomeLook.ts';
import { verdictWords } from '../check/verdict.ts';
import { Icon } from '../Icon.tsx';
import type { Rerun } from './rerun.ts';

/** How many open facts are named, the most telling first. */
const factsNamed = 5;

/** What a saved check comes to with the texts of now, and the criteria that make it so. */
export function ReadAgain(props: { check: SavedCheck; reruns: readonly Rerun[]; facts: Facts }) {
  return (
    <div class="ReadAgain">
      {props.reruns.map((rerun) =>
        rerun.flips ? (
          <Flip key={rerun.when} check={props.check} rerun={rerun} facts={props.facts} />
        ) : (
          <p key={rerun.when} class="Fine">
            {say(
              rerun.when === 'today' ? 'checks_same_today' : 'checks_same_then',
              rerun.reading.texts.edition.name,
            )}
          </p>
        ),
      )}
    </div>
  );
}

function Flip({ check, rerun, facts }: { check: SavedCheck; rerun: Rerun; facts: Facts }) {
  const { when, isOtherText, verdict, decidedBy, unanswered, reading, draft } = rerun;
  const tone = toneOf[verdict];
  const asked = unanswered.slice(0, factsNamed).flatMap((id) => facts[id]?.name ?? []);
  const more = unanswered.length - asked.length;
  if (more > 0) asked.push(sayCount('checks_others', more));
  return (
    <div class="Flip">
      <p class="turn">
        <span class="was">
          {say('checks_was')} <b>{outcomeWords[check.outcome]}</b>
        </span>
        <span class="arrow" aria-hidden="true">
          <Icon name="chevron" />
        </span>
        <span class={`now tone-${tone}`}>
          <Icon name={tone} />
          <span>
            {say(when === 'today' ? 'checks_today' : 'checks_now')} <b>{verdictWords[verdict]}</b>
          </span>
        </span>
      </p>
      <details class="Fold">
        <summary>{say('checks_why')}</summary>
        <p class="said">
          {isOtherText ? say('checks_why_text', reading.texts.edition.name) : say('checks_why_reading')}
        </p>
        {decidedBy.length > 0 && (
          <Decided
            {...{ tone, reading, draft, facts }}
            title={say('checks_decides_now')}
            findings={decidedBy}
          />
        )}
        {asked.length > 0 && <p class="said">{say('checks_asks_now', asked.join(', '))}</p>}
      </details>
    </div>
  );
}
