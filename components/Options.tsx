import type { IsoDate } from '../criteria/dates.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Carrier } from '../criteria/policy.ts';
import { say } from '../language/say.ts';
import type { EverythingProps } from './DeleteEverything.tsx';
import { NotDone, type Problem } from './NotDone.tsx';
import { Notice } from './Notice.tsx';
import { BackupCard, type BackupProps } from './options/BackupCard.tsx';
import { CarriersCard } from './options/CarriersCard.tsx';
import { type Kept, KeptCard } from './options/KeptCard.tsx';
import { KeysCard, type Shortcuts } from './options/KeysCard.tsx';
import { LookCard } from './options/LookCard.tsx';
import { PlansCard, type PlansOfOptions } from './options/PlansCard.tsx';
import { type Remembered, RememberedCard } from './options/RememberedCard.tsx';
import type { LockedField, OptionsPatch, OptionsSettings } from './options/settings.ts';
import { TransferCard } from './options/TransferCard.tsx';
import type { TransferProps } from './options/transfer.ts';
import { useSectionInView } from './options/useSectionInView.ts';
import { Page } from './Page.tsx';
import { optionsWords as words } from './words.ts';

export type { PlansOfOptions } from './options/PlansCard.tsx';
export type { OptionsPatch, OptionsSettings } from './options/settings.ts';

/** What the settings page needs. */
export interface OptionsProps {
  settings: OptionsSettings;
  /** What her clinic has set, and not she. */
  locked?: readonly LockedField[];
  /** Every carrier there is, in the order shown. */
  carriers: readonly Carrier[];
  today: IsoDate;
  kept: Kept;
  /** The catalogue, for who pays the claims of a plan. */
  facts: Facts;
  plans: PlansOfOptions;
  /** Payer names and sites she has decided on. */
  remembered?: Remembered;
  /** Deletes all that is kept, and puts it back. */
  everything?: EverythingProps;
  /** The keys that open the check; nothing until they are known. */
  shortcuts?: Shortcuts | undefined;
  /** Takes settings to another browser and from it. */
  transfer?: TransferProps;
  /** Everything to a file, and back. */
  backup?: BackupProps;
  /** A change that was not kept: what, and what is still safe. */
  problem?: Problem | undefined;
  /** A sentence for each stored value that could not be read. */
  repaired?: readonly string[];
  /** The settings shown are those in `settings`: hand them back changed, or unchanged with a `problem`. */
  onChange: (patch: OptionsPatch) => void;
}

const cards = [
  { id: 'carriers', title: words.carriers.head },
  { id: 'look', title: words.look.head },
  { id: 'keys', title: say('keys_head') },
  { id: 'plans', title: words.plans.head },
  { id: 'transfer', title: say('transfer_head') },
  { id: 'backup', title: say('backup_head') },
  { id: 'kept', title: words.kept.head },
];
const cardIds = cards.map(({ id }) => id);

/** The card that the page's address names, else the first. */
const openedAt = (): string | undefined =>
  (cards.find(({ id }) => location.hash === `#${id}`) ?? cards[0])?.id;

/** The settings page. Every setting is kept at once; only a plan has to be saved. */
export function Options(props: OptionsProps) {
  const {
    settings,
    carriers,
    today,
    kept,
    facts,
    plans,
    problem,
    repaired = [],
    locked = [],
    onChange,
  } = props;
  const [current, goTo] = useSectionInView(cardIds, openedAt());
  return (
    <Page theme={settings.theme} here="options">
      <div class="Options">
        <nav class="side" aria-label={words.nav}>
          <ul>
            {cards.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === current ? 'true' : undefined}
                  onClick={() => goTo(id)}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>{words.title}</h1>
          <NotDone problem={problem} />
          {repaired.length > 0 && (
            <Notice tone="caution" head={words.repaired}>
              {repaired.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          )}
          <CarriersCard
            carriers={carriers}
            settings={settings}
            locked={locked}
            today={today}
            onChange={onChange}
          />
          <LookCard settings={settings} locked={locked} onChange={onChange} />
          <KeysCard settings={settings} locked={locked} shortcuts={props.shortcuts} onChange={onChange} />
          <PlansCard plans={plans} carriers={carriers} facts={facts} today={today} />
          {props.remembered && <RememberedCard said={props.remembered} carriers={carriers} />}
          {props.transfer && <TransferCard transfer={props.transfer} carriers={carriers} />}
          {props.backup && <BackupCard backup={props.backup} />}
          <KeptCard
            kept={kept}
            hasClinic={locked.length > 0 || plans.clinicIds.length > 0}
            everything={props.everything}
          />
          <p>
            <a href="/welcome.html">{say('options_welcome')}</a>
          </p>
        </main>
      </div>
    </Page>
  );
}
