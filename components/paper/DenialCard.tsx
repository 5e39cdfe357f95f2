import type { Finding } from '../../criteria/assess.ts';
import { say } from '../../language/say.ts';
import { longestDenial, touchedBy } from '../../papers/touches.ts';

/** The denial as pasted, and the criteria it may touch: those that share words with it come first, and she chooses. */
export function DenialCard(props: {
  denial: string;
  findings: readonly Finding[];
  chosen: string | undefined;
  onDenial: (text: string) => void;
  onChoose: (criterionId: string) => void;
}) {
  const { denial, findings, chosen } = props;
  const criteria = Object.fromEntries(findings.map(({ id, criterion }) => [id, criterion]));
  const touched = touchedBy(denial, criteria);
  const sharedBy = new Map(touched.map(({ id, shared }) => [id, shared]));
  const ordered = [
    ...touched.map(({ id }) => id),
    ...Object.keys(criteria).filter((id) => !sharedBy.has(id)),
  ];
  return (
    <section class="DenialCard" aria-labelledby="denial-head">
      <h2 id="denial-head">{say('paper_denial_head')}</h2>
      <div class="Field">
        <label for="denial">{say('paper_denial_paste')}</label>
        <textarea
          id="denial"
          class="Input"
          rows={3}
          maxLength={longestDenial}
          autocomplete="off"
          value={denial}
          aria-describedby="denial-help"
          onInput={(event) => props.onDenial(event.currentTarget.value)}
        />
        <p class="help" id="denial-help">
          {say('paper_denial_help')}
        </p>
      </div>
      {ordered.length > 0 ? (
        <fieldset>
          <legend>{say('paper_denial_choose')}</legend>
          {ordered.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="criterion"
                value={id}
                checked={id === chosen}
                onChange={() => props.onChoose(id)}
              />
              <span>
                {criteria[id]?.name}
                {sharedBy.has(id) && (
                  <small>{say('paper_denial_shared', (sharedBy.get(id) ?? []).join(', '))}</small>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p class="Fine">{say('paper_denial_no_criteria')}</p>
      )}
    </section>
  );
}
