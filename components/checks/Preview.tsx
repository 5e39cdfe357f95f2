import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { dateWords, outcomeWords } from '../../criteria/wording.ts';
import { type Clash, type Incoming, toKeep } from '../../exchange/incoming.ts';
import { say, sayCount } from '../../language/say.ts';
import { policiesOf } from '../check/reading.ts';
import { aboutOf } from '../check/savedRows.ts';
import { Segmented } from '../options/Segmented.tsx';

/** How many checks of a kind are named; the others are counted. */
const named = 50;

/** What a file would bring in. Nothing is kept until she says so. */
export function Preview(props: {
  incoming: Incoming;
  unreadable: number;
  carriers: readonly Carrier[];
  newId: () => string;
  onKeep: (checks: SavedCheck[]) => void;
  onCancel: () => void;
}) {
  const { incoming, unreadable, carriers, newId, onKeep, onCancel } = props;
  const { fresh, same, differing } = incoming;
  const [clash, setClash] = useState<Clash>('both');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const kept = toKeep(incoming, clash, newId, (label) =>
    say('checks_copy_label', label || say('checks_no_label')),
  );
  const unknown = [
    ...new Set(kept.filter((check) => !isKnown(check, carriers)).map((each) => aboutOf(each, carriers))),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape for the whole preview; Cancel does the same
    <div
      class="Preview"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {say('checks_preview')}
      </h3>
      <ul class="counts">
        <li>{sayCount('checks_fresh', fresh.length)}</li>
        {same.length > 0 && <li>{sayCount('checks_same', same.length)}</li>}
        {differing.length > 0 && <li>{sayCount('checks_differ', differing.length)}</li>}
        {unreadable > 0 && <li>{sayCount('checks_file_entries', unreadable)}</li>}
      </ul>
      {unknown.length > 0 && <p>{say('checks_unknown_here', unknown.join('; '))}</p>}
      {fresh.length > 0 && (
        <details class="Fold">
          <summary>{say('checks_fresh_list')}</summary>
          <ul class="lines">
            {fresh.slice(0, named).map((check) => (
              <li key={check.id}>{lineOf(check)}</li>
            ))}
            {fresh.length > named && <li>{sayCount('checks_others', fresh.length - named)}</li>}
          </ul>
        </details>
      )}
      {differing.length > 0 && (
        <>
          <ul class="lines">
            {differing.slice(0, named).map(({ here, incoming: theirs }) => (
              <li key={here.id}>
                <span class="pair">
                  <span>{say('checks_differ_here', lineOf(here))}</span>
                  <span>{say('checks_differ_file', lineOf(theirs))}</span>
                </span>
              </li>
            ))}
            {differing.length > named && <li>{sayCount('checks_others', differing.length - named)}</li>}
          </ul>
          <Segmented
            name="clash"
            label={say('checks_clash')}
            value={clash}
            options={[
              { value: 'both', text: say('checks_clash_both') },
              { value: 'replace', text: say('checks_clash_replace') },
              { value: 'skip', text: say('checks_clash_skip') },
            ]}
            onChange={setClash}
          />
        </>
      )}
      <p class="actions">
        {kept.length > 0 && (
          <button type="button" class="Button is-primary" onClick={() => onKeep(kept)}>
            {sayCount('checks_import', kept.length)}
          </button>
        )}
        <button type="button" class="Button" onClick={onCancel}>
          {say(kept.length > 0 ? 'checks_import_cancel' : 'checks_import_close')}
        </button>
      </p>
    </div>
  );
}

const lineOf = ({ label, outcome, dateOfService }: SavedCheck): string =>
  `${label || say('checks_no_label')} · ${outcomeWords[outcome]} · ${dateWords(dateOfService)}`;

function isKnown({ carrierId, policyId }: SavedCheck, carriers: readonly Carrier[]): boolean {
  const carrier = carriers.find(({ id }) => id === carrierId);
  return carrier !== undefined && policiesOf(carrier).some(({ id }) => id === policyId);
}
