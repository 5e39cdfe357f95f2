import { useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import type { PaperKind } from '../../papers/paper.ts';
import { toneOf } from '../check/outcomeLook.ts';
import { policiesOf } from '../check/reading.ts';
import { aboutOf } from '../check/savedRows.ts';
import { useRenaming } from '../check/useRenaming.tsx';
import { savedVerdict, verdictWords } from '../check/verdict.ts';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { PaperLinks } from '../PaperLinks.tsx';
import { SampleTag } from '../SampleTag.tsx';
import { ReadAgain } from './ReadAgain.tsx';
import type { Rerun } from './rerun.ts';

/** A saved check on its page: a link that opens it, what it comes to now, and its buttons. */
export function CheckRow(props: {
  check: SavedCheck;
  carriers: readonly Carrier[];
  laws: readonly Law[];
  facts: Facts;
  /** The label of the episode of care it is part of. */
  episode: string | undefined;
  reruns: readonly Rerun[];
  onRename: (label: string) => void;
  onDelete: () => void;
  onPaper: (kind: PaperKind) => void;
}) {
  const { check, carriers, laws, facts, reruns, episode, onRename, onDelete } = props;
  const [hasPapers, setPapers] = useState(false);
  const { row, start, field } = useRenaming(check.label, onRename);
  if (field) {
    return (
      <li class="CheckRow SavedRow is-renaming" ref={row}>
        {field}
      </li>
    );
  }
  const label = check.label || say('checks_no_label');
  const verdict = savedVerdict(check, { carriers, laws, facts });
  const tone = toneOf[verdict];
  return (
    <li class={`CheckRow tone-${tone}`} data-check={check.id} ref={row}>
      <a
        class="open"
        href={`/popup.html?page&check=${encodeURIComponent(check.id)}`}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          event.preventDefault();
          onDelete();
        }}
      >
        <Icon name={tone} size={20} />
        <span class="what">
          <span class="name">
            <b>{label}</b>
            {check.sample && <SampleTag />}
          </span>
          <span class="state">{verdictWords[verdict]}</span>
          <span class="about">
            {aboutOf(check, carriers)}
            {editionOf(check, carriers)}
            {episode !== undefined && ` · ${say('checks_episode', episode)}`}
          </span>
        </span>
        <span class="day">{dateWords(check.dateOfService)}</span>
      </a>
      <IconButton icon="pencil" name={say('checks_rename', label)} onPress={start} />
      <IconButton icon="bin" name={say('checks_delete', label)} onPress={onDelete} />
      <details class="RowPapers" onToggle={(event) => setPapers(event.currentTarget.open)}>
        <summary aria-label={say('checks_papers', label)}>{say('paper_menu')}</summary>
        {hasPapers && <PaperLinks {...{ check, carriers, laws, facts }} onOpen={props.onPaper} />}
      </details>
      {reruns.length > 0 && <ReadAgain check={check} reruns={reruns} facts={facts} />}
    </li>
  );
}

/** Which edition it was checked against: what people call it, or its day where that edition is unknown here. */
function editionOf({ carrierId, policyId, edition }: SavedCheck, carriers: readonly Carrier[]): string {
  const carrier = carriers.find(({ id }) => id === carrierId);
  if (carrier && carrier.policies.length === 0) return '';
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === policyId);
  const name = policy?.editions.find(({ effective }) => effective === edition)?.name;
  return ` · ${name ?? say('checks_text_of', dateWords(edition))}`;
}
