import { useCallback, useState } from 'preact/hooks';
import type { Finding, Outcome } from '../criteria/assess.ts';
import type { SavedCheck } from '../criteria/check.ts';
import { dateWords } from '../criteria/wording.ts';
import { say } from '../language/say.ts';
import type { Offer } from '../papers/offered.ts';
import { type Built, type PaperKind, paperNames } from '../papers/paper.ts';
import { type Typed, textOf } from '../papers/text.ts';
import { Select } from './check/Select.tsx';
import { Icon } from './Icon.tsx';
import { NotDone, type Problem } from './NotDone.tsx';
import { Notice } from './Notice.tsx';
import { Segmented } from './options/Segmented.tsx';
import { Page } from './Page.tsx';
import { DenialCard } from './paper/DenialCard.tsx';
import { Sheet } from './paper/Sheet.tsx';

/** The language a paper is in; an explanation can be in both, side by side. */
export type PaperLanguage = 'en' | 'es' | 'both';

/** What the page of a paper needs. */
export interface PapersProps {
  kind: PaperKind;
  /** The saved check; nothing while she has not chosen one, or once it is gone. */
  check: SavedCheck | undefined;
  /** The saved checks to choose from, newest first. */
  checks: readonly SavedCheck[];
  /** The name of a check's carrier. */
  carrierName: (carrierId: string) => string;
  /** The paper, or why there is none; nothing where the check's texts are gone. */
  built: Built | undefined;
  offers: readonly Offer[];
  /** Whether the texts now say something else of the visit than when it was saved. */
  hasChanged: boolean;
  /** What the check comes to by the texts of now; nothing where they are gone. */
  outcome: Outcome | undefined;
  /** What a denial can be about. */
  deniable: readonly Finding[];
  language: PaperLanguage;
  typed: Typed;
  isKept: boolean;
  isPracticeKept: boolean;
  theme: 'system' | 'light' | 'dark';
  problem: Problem | undefined;
  onCheck: (checkId: string) => void;
  onLanguage: (language: PaperLanguage) => void;
  onType: (id: string, value: string) => void;
  onKeep: (isKept: boolean) => void;
  onKeepPractice: (isKept: boolean) => void;
  /** Puts text on the clipboard; rejects if that is refused. */
  onCopy: (text: string) => Promise<void>;
  onPrint: () => void;
}

/** A paper made from a saved check: looked at, typed into, copied or printed. Nothing is sent. */
export function Papers(props: PapersProps) {
  const { kind, check, built, offers, typed, problem } = props;
  const [fits, setFits] = useState(true);
  const onFit = useCallback((now: boolean) => setFits(now), []);
  const paper = built && 'paper' in built ? built.paper : undefined;
  return (
    <Page theme={props.theme} here={undefined}>
      <main class="Papers">
        <header class="PaperHead">
          <h1>{say('paper_page_title')}</h1>
          <p>{say('paper_page_lead')}</p>
        </header>
        <NotDone problem={problem} />
        <ChooseCheck {...props} />
        {check && <Kinds kind={kind} checkId={check.id} offers={offers} />}
        {check && !built && (
          <Notice tone="caution">
            <p>{say('paper_no_subject')}</p>
          </Notice>
        )}
        {built && 'whyNot' in built && (
          <Notice tone="unknown" head={say('paper_not_for_this_check')}>
            <p>{built.whyNot}</p>
          </Notice>
        )}
        {props.hasChanged && (
          <Notice tone="caution">
            <p>{say('paper_changed')}</p>
          </Notice>
        )}
        {paper && kind === 'statement' && props.outcome === 'criteria-not-met' && (
          <Notice tone="not-met" head={say('paper_statement_not_met')}>
            <p>{say('paper_statement_not_met_so')}</p>
          </Notice>
        )}
        {check && kind === 'appeal' && (
          <DenialCard
            denial={typed.denial ?? ''}
            findings={props.deniable}
            chosen={typed.criterion}
            onDenial={(text) => props.onType('denial', text)}
            onChoose={(id) => props.onType('criterion', id)}
          />
        )}
        {paper && (
          <>
            <PaperBar {...props} onCopy={() => props.onCopy(textOf(paper, typed))} />
            <div class="fit" role="status">
              {!fits && (
                <Notice tone="caution">
                  <p>{say('paper_two_pages')}</p>
                </Notice>
              )}
            </div>
            <Sheet paper={paper} typing={{ typed, onType: props.onType }} onFit={onFit} />
          </>
        )}
      </main>
    </Page>
  );
}

function ChooseCheck({ check, checks, carrierName, onCheck }: PapersProps) {
  if (checks.length === 0)
    return (
      <Notice tone="unknown" head={say('paper_no_checks')}>
        <p>{say('paper_no_checks_help')}</p>
      </Notice>
    );
  return (
    <div class="Field">
      <label for="check">{say('paper_check')}</label>
      <Select
        id="check"
        value={check?.id ?? ''}
        options={[
          ...(check ? [] : [{ id: '', name: say('paper_check_choose') }]),
          ...checks.map(({ id, label, carrierId, dateOfService, sample }) => ({
            id,
            name: say(
              'paper_check_option',
              sample ? say('sample_of_label', label) : label,
              carrierName(carrierId),
              dateWords(dateOfService),
            ),
          })),
        ]}
        onChange={onCheck}
      />
    </div>
  );
}

function Kinds(props: { kind: PaperKind; checkId: string; offers: readonly Offer[] }) {
  return (
    <nav class="PaperKinds" aria-label={say('paper_menu')}>
      <ul>
        {props.offers.map(({ kind, whyNot }) => (
          <li key={kind}>
            <a
              href={`?${new URLSearchParams({ check: props.checkId, kind })}`}
              aria-current={kind === props.kind ? 'page' : undefined}
              class={whyNot === undefined ? undefined : 'is-out'}
            >
              {say(paperNames[kind])}
              {whyNot !== undefined && <small>{say('paper_out')}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PaperBar(props: Omit<PapersProps, 'onCopy'> & { onCopy: () => Promise<void> }) {
  const [copied, setCopied] = useState<'copied' | 'refused'>();
  const copy = (): void => {
    props.onCopy().then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  };
  const languages = [
    { value: 'en', text: 'English' },
    { value: 'es', text: 'Español' },
    ...(props.kind === 'explanation' ? [{ value: 'both', text: say('paper_both') } as const] : []),
  ] as const;
  return (
    <section class="PaperBar" aria-label={say('paper_bar')}>
      <Segmented
        name="paper-language"
        label={say('paper_language')}
        value={props.language}
        options={languages}
        onChange={props.onLanguage}
      />
      <div class="keeps">
        <label>
          <input
            type="checkbox"
            checked={props.isKept}
            onChange={(event) => props.onKeep(event.currentTarget.checked)}
          />
          <span>{say('paper_keep')}</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={props.isPracticeKept}
            onChange={(event) => props.onKeepPractice(event.currentTarget.checked)}
          />
          <span>{say('paper_keep_practice')}</span>
        </label>
      </div>
      <div class="do">
        <button type="button" class="Button" onClick={copy}>
          {say('paper_copy')}
        </button>
        <button type="button" class="Button is-primary" onClick={props.onPrint}>
          <Icon name="page" /> {say('paper_print')}
        </button>
      </div>
      <p class="said" role="status">
        {copied && say(copied === 'copied' ? 'paper_copied' : 'paper_copy_refused')}
      </p>
    </section>
  );
}
