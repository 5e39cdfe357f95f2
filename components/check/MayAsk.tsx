import type { Assessment } from '../../criteria/assess.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { checkWords } from '../words.ts';

const { outcome: words } = checkWords;

/** What the law leaves to the carrier where it bars review. */
export function StillAllowed({ notes }: { notes: Assessment['mayStillAsk'] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={words.stillAllowed}>
      <div class="SubHead">
        <h3>{words.stillAllowed}</h3>
      </div>
      <ul class="Bullets">
        {notes.map((note) => (
          <li key={note.name}>
            <Icon name="minus" />
            <div>
              <strong>{note.name}.</strong> {note.statement}
              <p class="Cite">
                <CiteLink cite={note.cite}>{note.cite.section}</CiteLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the plan may ask for beside necessity. */
export function MayAsk({ authorizations }: { authorizations: Assessment['authorizations'] }) {
  if (authorizations.length === 0) return null;
  return (
    <Notice tone="caution" flush label={words.mayAsk} head={<h3>{words.mayAsk}</h3>}>
      {authorizations.map(({ id, criterion, standing }) => (
        <p key={id}>
          {standing === 'open' && words.mayAskOpen}
          <strong>{criterion.name}.</strong> {criterion.statement}{' '}
          <CiteLink cite={criterion.cite}>{criterion.cite.section}</CiteLink>
        </p>
      ))}
    </Notice>
  );
}
