import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '../../carriers/in-language.ts';
import { type PaperLanguage, Papers } from '../../components/Papers.tsx';
import { wordsOf } from '../../language/catalogues.ts';
import { say, words } from '../../language/say.ts';
import { deniable } from '../../papers/appeal.ts';
import { offersFor } from '../../papers/offered.ts';
import { isPaperKind, type PaperKind } from '../../papers/paper.ts';
import { isPracticeField } from '../../papers/practice.ts';
import type { Typed } from '../../papers/text.ts';
import { onChecksChanged, readChecks, type SavedChecks } from '../../platform/checks.ts';
import { takeDenial } from '../../platform/denial.ts';
import { askBeforeLeaving } from '../../platform/page.ts';
import { forgetPaper, keepPaper, readPaper } from '../../platform/papers.ts';
import { keepPractice, readPractice } from '../../platform/practice.ts';
import type { Problem } from '../../platform/problem.ts';
import { defaults, readSettings, type Settings } from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';
import { build, type Spoken, subjectIn } from './build.ts';

/** What was typed, told apart by whose it is. */
interface TypedHere {
  readonly paper: Typed;
  readonly practice: Typed;
}

/** Wires a paper to its saved check and to what is kept. */
function App(props: {
  spoken: Spoken;
  settings: Settings;
  stored: SavedChecks;
  kind: PaperKind;
  checkId: string | undefined;
  kept: Typed | undefined;
  practice: Typed | undefined;
  denial: string | undefined;
}) {
  const { spoken, kind } = props;
  const [{ checks }, setStored] = useState(props.stored);
  const [checkId, setCheckId] = useState(props.checkId);
  const [typed, setTyped] = useState<TypedHere>({
    paper: { ...props.kept, ...(props.denial === undefined ? {} : { denial: props.denial }) },
    practice: props.practice ?? {},
  });
  const [isKept, setKept] = useState(props.kept !== undefined);
  const [isPracticeKept, setPracticeKept] = useState(props.practice !== undefined);
  /** What was typed and is nowhere else. */
  const [unsaved, setUnsaved] = useState({ paper: false, practice: false });
  const isUnsaved = unsaved.paper || unsaved.practice;
  const [language, setLanguage] = useState<PaperLanguage>(kind === 'explanation' ? 'both' : words().language);
  const [problem, setProblem] = useState<Problem>();
  /** One write after the other: the last letter typed is the one that stays. */
  const writing = useRef(Promise.resolve());

  useEffect(() => onUnexpected(setProblem), []);
  useEffect(() => onChecksChanged(() => void readChecks().then(setStored)), []);
  useEffect(() => (isUnsaved ? askBeforeLeaving() : undefined), [isUnsaved]);

  const check = checks.find(({ id }) => id === checkId);
  const subject = check && subjectIn(spoken, words().language, check);

  const write = (action: () => Promise<void>): void => {
    writing.current = writing.current.then(action).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const keepNow = (paper: Typed): void => {
    if (check) write(() => keepPaper(check.id, kind, paper));
  };
  const type = (id: string, value: string): void => {
    if (isPracticeField(id)) {
      const practice = { ...typed.practice, [id]: value };
      setTyped({ ...typed, practice });
      if (isPracticeKept) write(() => keepPractice(practice));
      else setUnsaved({ ...unsaved, practice: true });
      return;
    }
    const paper = { ...typed.paper, [id]: value };
    setTyped({ ...typed, paper });
    if (isKept) keepNow(paper);
    // Which criterion she chose is chosen again in a moment.
    else if (id !== 'criterion') setUnsaved({ ...unsaved, paper: true });
  };
  const choose = async (id: string): Promise<void> => {
    const before = await readPaper(id, kind);
    history.replaceState(null, '', `?${new URLSearchParams({ check: id, kind })}`);
    setCheckId(id);
    setKept(before !== undefined);
    // What came with her from a page stays; what belongs to another check does not.
    const { denial } = typed.paper;
    setTyped({ ...typed, paper: { ...before, ...(denial === undefined ? {} : { denial }) } });
  };

  return (
    <Papers
      {...{ kind, check, checks, language, isKept, isPracticeKept, problem }}
      carrierName={(id) =>
        spoken[words().language].registry.carriers.find((each) => each.id === id)?.name ?? id
      }
      built={check && build(spoken, kind, language, check, typed.paper.criterion)}
      offers={subject ? offersFor(subject, words()) : []}
      hasChanged={subject?.hasChanged ?? false}
      outcome={subject?.assessment.outcome}
      deniable={subject ? deniable(subject) : []}
      typed={{ ...typed.paper, ...typed.practice }}
      theme={props.settings.theme}
      onCheck={(id) => void choose(id)}
      onLanguage={setLanguage}
      onType={type}
      onKeep={(keeps) => {
        setKept(keeps);
        setUnsaved({ ...unsaved, paper: !keeps && Object.keys(typed.paper).length > 0 });
        if (keeps) keepNow(typed.paper);
        else if (check) write(() => forgetPaper(check.id, kind));
      }}
      onKeepPractice={(keeps) => {
        setPracticeKept(keeps);
        setUnsaved({ ...unsaved, practice: !keeps && Object.keys(typed.practice).length > 0 });
        write(() => keepPractice(keeps ? typed.practice : undefined));
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onPrint={() => print()}
    />
  );
}

/** Opens the paper that the address names. */
export async function open(root: Element): Promise<void> {
  document.title = say('paper_page_name');
  const query = new URLSearchParams(location.search);
  const named = query.get('kind');
  const kind = isPaperKind(named) ? named : 'statement';
  const checkId = query.get('check') ?? undefined;
  const [ofEnglish, ofSpanish, settings, stored, practice, kept, denial] = await Promise.all([
    inLanguage('en'),
    inLanguage('es'),
    readSettings().catch(() => defaults),
    readChecks(),
    readPractice(),
    checkId === undefined ? undefined : readPaper(checkId, kind),
    checkId === undefined && kind === 'appeal' ? takeDenial() : undefined,
  ]);
  render(
    <App
      spoken={{
        en: { words: wordsOf('en'), registry: ofEnglish },
        es: { words: wordsOf('es'), registry: ofSpanish },
      }}
      {...{ settings, stored, kind, checkId, kept, practice, denial }}
    />,
    root,
  );
}
