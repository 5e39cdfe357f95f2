import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { regionWords } from './answerText.ts';
import { toneOf } from './outcomeLook.ts';
import type { Reading } from './reading.ts';
import { changesIn, type Judged, type Verdict, verdictWords } from './verdict.ts';

const { outcome: words, region } = checkWords;
const optionsListed = 3;

/** What a therapist could do about what stands in the way, and which single answers decide. */
export function Changes(props: { judged: Judged; reading: Reading; draft: Draft; facts: Facts }) {
  const { judged, reading, draft, facts } = props;
  const remedies = [...new Set(judged.decidedBy.flatMap(({ criterion }) => criterion.remedy ?? []))];
  const others = changesIn(reading, draft, facts).filter(({ fact }) => facts[fact]);
  const inTheWay = judged.outcome === 'criteria-not-met';
  if ((!inTheWay || remedies.length === 0) && others.length === 0) return null;
  const decisive = others.length > 0 && (
    <>
      <p class="Fine">{words.ifSo}</p>
      <ul>
        {others.map(({ fact, answers, verdict }) => (
          <li key={fact + answers.join()}>
            {words.namedAnswer(nameOfFact(facts, fact), wordsFor(facts, fact, answers, draft))}
            {' → '}
            <Short verdict={verdict} />
          </li>
        ))}
      </ul>
    </>
  );
  if (!inTheWay) {
    return (
      <details class="Fold">
        <summary>{words.change}</summary>
        <div class="Change">{decisive}</div>
      </details>
    );
  }
  return (
    <section class="Change" aria-label={words.change}>
      <h3>{words.change}</h3>
      {remedies.map((remedy) => (
        <p key={remedy}>{remedy}</p>
      ))}
      {decisive}
    </section>
  );
}

function Short({ verdict }: { verdict: Verdict }) {
  return <span class={`tone-${toneOf[verdict]}`}>{verdictWords[verdict]}</span>;
}

const nameOfFact = (facts: Facts, id: string): string => facts[id]?.name ?? id;

function wordsFor(
  facts: Facts,
  id: string,
  answers: Parameters<typeof regionWords>[1],
  { dateOfService }: Draft,
): string {
  const fact = facts[id];
  if (!fact) return '';
  const tooMany = fact.kind === 'choice' && answers.length > optionsListed;
  return tooMany ? region.another : regionWords(fact, answers, dateOfService);
}
