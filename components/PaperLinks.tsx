import type { SavedCheck } from '../criteria/check.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Carrier, Law } from '../criteria/policy.ts';
import { say, words } from '../language/say.ts';
import { offersFor } from '../papers/offered.ts';
import { type PaperKind, paperNames } from '../papers/paper.ts';
import { subjectOf } from '../papers/subject.ts';
import { Icon } from './Icon.tsx';

/** The papers that a saved check can become, each to be opened in a tab. Those that do not apply are left out. */
export function PaperLinks(props: {
  check: SavedCheck;
  carriers: readonly Carrier[];
  laws: readonly Law[];
  facts: Facts;
  onOpen: (kind: PaperKind) => void;
}) {
  const { check, carriers, laws, facts, onOpen } = props;
  const subject = subjectOf(check, carriers, laws, facts);
  const offers = subject ? offersFor(subject, words()) : [];
  if (offers.length === 0) return <p class="Fine">{say('paper_no_subject')}</p>;
  return (
    <ul class="PaperLinks">
      {offers
        .filter(({ whyNot }) => whyNot === undefined)
        .map(({ kind }) => (
          <li key={kind}>
            <button type="button" class="LinkButton" onClick={() => onOpen(kind)}>
              <Icon name="page" /> {say(paperNames[kind])}
            </button>
          </li>
        ))}
    </ul>
  );
}
