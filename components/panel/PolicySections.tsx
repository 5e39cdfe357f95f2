import type { ComponentChildren } from 'preact';
import { criteriaIn, type Edition } from '../../criteria/policy.ts';
import { NoteList } from '../NoteList.tsx';
import { panelWords as words } from '../words.ts';
import { Authorizations, authorizationsIn } from './Authorizations.tsx';
import { itemsToKeep, KeepOnFile } from './KeepOnFile.tsx';
import { Limitations } from './Limitations.tsx';
import { OutlineText } from './OutlineText.tsx';
import { Section } from './Section.tsx';

interface Part {
  readonly title: string;
  readonly hint?: string;
  readonly open?: boolean;
  readonly content: ComponentChildren;
}

/** What an edition says, in the order a therapist needs it; what it does not have is left out. */
function partsOf(edition: Edition, level: 4 | 5): Part[] {
  const needed = criteriaIn(edition.requires).length;
  const kept = itemsToKeep(edition);
  const { unless, definitions = [] } = edition;
  return [
    {
      title: words.criteria,
      hint: words.criteriaCount(needed),
      open: true,
      content: <OutlineText edition={edition} level={level} />,
    },
    ...(unless.length > 0
      ? [
          {
            title: words.limitations,
            hint: words.anyOf(unless.length),
            open: true,
            content: <Limitations edition={edition} level={level} />,
          },
        ]
      : []),
    ...(kept > 0
      ? [{ title: words.keepOnFile, hint: words.items(kept), content: <KeepOnFile edition={edition} /> }]
      : []),
    ...(authorizationsIn(edition).length > 0
      ? [{ title: words.authorization, content: <Authorizations edition={edition} level={level} /> }]
      : []),
    ...(definitions.length > 0
      ? [
          {
            title: words.definitions,
            hint: String(definitions.length),
            content: <NoteList notes={definitions} within={edition.source} level={level} />,
          },
        ]
      : []),
  ];
}

/** The policy that decides a visit, each part under a heading that folds. */
export function PolicySections({ edition }: { edition: Edition }) {
  return (
    <>
      {partsOf(edition, 4).map(({ title, hint, open, content }) => (
        <Section key={title} title={title} {...(hint ? { hint } : {})} open={open ?? false}>
          {content}
        </Section>
      ))}
    </>
  );
}

/** The same parts one level deeper, for a policy that is itself folded. */
export function PolicyParts({ edition }: { edition: Edition }) {
  return (
    <>
      {partsOf(edition, 5).map(({ title, content }) => (
        <section key={title} aria-label={title}>
          <h4>{title}</h4>
          {content}
        </section>
      ))}
    </>
  );
}
