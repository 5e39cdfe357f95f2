import { type Citation, criteriaIn, type Edition, type Policy } from '../../criteria/policy.ts';
import { CiteLink } from '../CiteLink.tsx';
import { panelWords as words } from '../words.ts';

/** The way to the text itself, and what to know of the copy we read. */
export function SourceBox({ policy, edition }: { policy: Policy; edition: Edition }) {
  const { source } = edition;
  const cite = firstPlace(edition);
  const opensAt = cite.find && !source.address.endsWith('.pdf') ? [words.opensAt(cite.find)] : [];
  return (
    <div class="SourceBox">
      <CiteLink cite={cite}>{words.readIt}</CiteLink>
      <span>{[hostOf(source.address), policy.number ?? source.title, ...opensAt].join(' · ')}</span>
      {source.note && <span>{source.note}</span>}
    </div>
  );
}

/** Where the criteria begin in the edition's own text. */
function firstPlace({ source, criteria, requires }: Edition): Citation {
  const places = criteriaIn(requires).map((id) => criteria[id]?.cite);
  return (
    places.find((cite) => cite?.find && cite.source.address === source.address) ?? {
      source,
      section: source.title,
    }
  );
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
