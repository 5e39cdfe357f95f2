/**
 * Every word the components say, by view, so that a language can be added beside this one. What the criteria
 * language says of itself (outcomes, grades, dates) is in criteria/wording.ts; what a policy says, in carriers/.
 */

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** About sources; used by every view. */
export const sourceWords = {
  effective: 'Effective',
  reviewed: 'Last review',
  read: 'Read on',
  source: 'Source',
  undated: 'Not dated',
  newTab: '(opens in a new tab)',
  of: (day: string): string => `of ${day}`,
  readOn: (day: string): string => `read on ${day}`,
  section: 'Where it stands:',
};

/** A text that may have changed since we read it. */
export const ageWords = {
  overdue: (day: string): string => `Past the carrier’s own review date: ${day}`,
  old: (day: string): string => `Read more than 180 days ago: ${day}`,
  help: 'It may have been changed since. Open the source to be sure.',
  /** The same inside a line. */
  short: (why: 'overdue' | 'old', day: string): string =>
    why === 'overdue' ? `Past its review date, ${day}` : 'Read more than 180 days ago',
};

/** A carrier none of whose texts is sure enough to be a rule. */
export const noCriteriaWords = {
  title: 'No published criteria',
  short: 'no published criteria',
  help: 'We have found no text of this carrier to check a visit against, and claim nothing.',
  helpGuidance:
    'No text we read is sure enough to check a visit against. What is said is below, to be confirmed.',
  outcome: 'We have found nothing to compare this visit with. Ask the plan, and note what it says.',
  outcomeGuidance:
    'No text we read is sure enough to compare this visit with. What is said is below, to be confirmed.',
  start: 'No published criteria to check against. State law can still decide.',
  known: 'What is known, and what to ask',
  confirm: 'To be confirmed with the plan',
  search: 'What we looked for',
  lookedFor: 'We looked for',
  found: 'Found',
  read: 'Read on',
  ask: 'Ask the plan',
  questions: (n: number): string => count(n, 'question', 'questions'),
  toPlans: 'Note the answers in My plans',
};

/** What a therapist noted of a plan, wherever it is shown. */
export const planWords = {
  mine: 'My plans',
  own: 'Your own note, not the carrier’s published text. The plan document stands above the policy.',
  old: 'You noted this more than 180 days ago. The plan may have changed since.',
  periods: {
    'calendar-year': 'in a calendar year',
    'plan-year': 'in a plan year',
    condition: 'for each condition',
    lifetime: 'in a lifetime',
  },
  limit: (n: number, period: string): string => `${count(n, 'visit', 'visits')} ${period}`,
  authorizationBrief: (n: number): string => `authorization from visit ${n}`,
  prescriptions: { needed: 'prescription needed', 'not-needed': 'no prescription needed' },
  holds: (n: number): string =>
    `A prescription or an authorization holds for ${count(n, 'month', 'months')}.`,
  sources: { booklet: 'from the booklet', call: 'from a call' },
  booklet: (title: string, page: string, day: string): string =>
    [`Booklet “${title}”`, page && pageOf(page), `read on ${day}`].filter(Boolean).join(', '),
  call: (department: string, day: string, reference: string): string =>
    [`Call on ${day}`, department, reference && `ref. ${reference}`].filter(Boolean).join(', '),
  quoted: (text: string): string => `“${text}”`,
};

/** `12` is a page; `Section 4` says itself what it is. */
const pageOf = (page: string): string => (/^[\divxlc–-]+$/i.test(page) ? `page ${page}` : page);

/** The panel on a portal page. */
export const panelWords = {
  name: 'Touchstone',
  move: { left: 'Move to the left side', right: 'Move to the right side' },
  collapse: 'Collapse (Esc)',
  law: 'Washington law',
  laws: (n: number): string => count(n, 'law', 'laws'),
  lawMore: (n: number): string => `What else it says (${n})`,
  lawBinds: 'Which of these binds a plan follows from who pays its claims.',
  lawRead: (edition: string): string => `${edition} · `,
  moreOnText: 'More on this text',
  criteria: 'Criteria',
  criteriaCount: (n: number): string => count(n, 'criterion', 'criteria'),
  limitations: 'Not necessary when',
  limitationsRule: (n: number): string => (n === 1 ? 'This is enough' : 'Any one of these is enough'),
  anyOf: (n: number): string => (n === 1 ? '1 reason' : `any of ${n}`),
  keepOnFile: 'Keep on file',
  items: (n: number): string => count(n, 'item', 'items'),
  criterionNumber: (n: number): string => `criterion ${n}`,
  authorization: 'Prior authorization',
  definitions: 'Words it defines',
  noCriteria: 'This text names no criteria of its own.',
  whenHistory: 'Counts only where it can be judged; a first visit has no history.',
  otherPolicies: (carrier: string): string => `Also from ${carrier}`,
  otherEditions: 'Other editions',
  stands: (from: string, until: string | undefined): string =>
    until ? `${from} to ${until}` : `From ${from}`,
  undatedEdition: 'Not dated',
  readIt: 'Read it at the source',
  opensAt: (words: string): string => `opens at “${words}”`,
  noEdition: (day: string): string => `No text we have read was in force on ${day}.`,
  noEditionSafe: (edition: string): string =>
    `The nearest one is shown: ${edition}. Ask the carrier for the text in force.`,
  check: 'Check a visit',
  notThis: 'Not this carrier?',
  notBenefits: 'Published criteria, not benefits',
  whichCarrier: 'Which carrier is this visit for?',
  pageNames: (n: number): string =>
    `This page names ${n === 2 ? 'two' : n}. Pick one and its criteria open here.`,
  pickAny: 'Pick one and its criteria open here.',
  onThisPage: 'On this page',
  neither: (n: number): string => (n === 2 ? 'Neither of these' : 'None of these'),
  allCarriers: 'Carriers',
  choiceLasts: 'Your choice lasts until the page moves on.',
  backTo: (name: string): string => `Back to ${name}`,
  back: 'Back',
  noneYet: 'No criteria for this payer yet',
  pageSays: 'The page says',
  claimNothing:
    'We don’t have this payer’s criteria, so we say nothing about it. The name was compared whole; a likeness is not enough.',
  askPayer:
    'Ask the payer for its necessity criteria. Washington law has carriers post them and give them on request.',
  pickYourself: 'If it is one of the carriers here under another name, choose it yourself.',
  choose: 'Choose a carrier',
  updated: 'Touchstone was updated. Reload this page to go on.',
  updatedHelp: 'What is shown here stays readable until then.',
  quantity: {
    all: (n: number): string => (n === 1 ? 'This one' : n === 2 ? 'Both of these' : 'All of these'),
    any: (n: number): string => (n === 1 ? 'This one' : n === 2 ? 'Either of these' : 'Any one of these'),
    least: (least: number, n: number): string => `At least ${least} of these ${n}`,
  },
  inCase: {
    all: (n: number): string => (n === 1 ? 'this too' : n === 2 ? 'both' : 'all of these'),
    any: (n: number): string => (n === 1 ? 'this' : n === 2 ? 'either' : 'any one of these'),
    least: (least: number, n: number): string => `at least ${least} of these ${n}`,
  },
};

/** The quick check. */
export const checkWords = {
  title: 'Check a visit',
  notBenefits: 'Published criteria, not a member’s benefits',
  back: 'Back',
  saved: 'Saved checks',
  settings: 'Settings',
  savedCount: (n: number): string => `Saved checks (${n})`,
  visit: (text: string, day: string): string => `${text} · visit ${day}`,
  start: {
    calm: 'This compares your answers with what the carrier has published. It is no promise of payment. Nothing leaves this computer.',
    carrier: 'Carrier',
    fromPage: 'From this page.',
    policy: 'Policy',
    text: (policy: string, edition: string, since: string): string =>
      `${policy}, ${edition}, effective ${since}`,
    undatedText: (policy: string, edition: string): string => `${policy}, ${edition}, not dated`,
    plans: 'A plan with its own text:',
    plan: 'Plan',
    noPlan: 'Not chosen',
    planHelp: 'From My plans. What you noted stands above the policy.',
    planFunding: (name: string, answer: string): string => `${name}: ${answer}, from My plans.`,
    date: 'Date of service',
    dateHelp: 'Choose a day. The text in force on it is the one that counts.',
    today: 'Today',
    tomorrow: 'Tomorrow',
    begin: 'Start the check',
    goOn: 'Go on with the check',
    kept: (n: number): string => `${count(n, 'answer', 'answers')} kept`,
    clear: 'Clear them',
    reuse: 'Start from last answers',
    reuseHelp: 'Numbers are asked again.',
    use: 'Use them',
    gone: 'This check is for a carrier or policy that Touchstone no longer has.',
    goneHelp: 'Its answers are kept. Choose a carrier to use them.',
    none: 'No carrier to check against',
    noneHelp: 'Turn one on in the settings.',
  },
  noEdition: (policy: string, day: string): string =>
    `No text of ${policy} that we have read was in force on ${day}`,
  noEditionEarliest: (day: string): string =>
    `The earliest one took effect on ${day}. Choose a later day, or ask the carrier for the text of that time.`,
  noEditionLater: 'It was replaced by a text we have not read. Ask the carrier for the one in force.',
  stands: 'Where it stands',
  soFar: 'So far:',
  answered: (n: number): string => `${n} answered`,
  here: (carrier: string): string => `This tab is about ${carrier}.`,
  hereStart: 'Check it',
  question: {
    /** Single keys, by what they answer. */
    keys: { yes: 'y', no: 'n', notSure: 'u' },
    notSure: 'Not sure yet',
    yes: 'Yes',
    no: 'No',
    more: (n: number): string => `${n}+`,
    moreName: (n: number): string => `${n} or more`,
    number: 'Number',
    typeNumber: 'Type a number, or press U',
    date: 'Date',
    use: 'Use it',
    onTheDay: 'Same day',
    weeksBefore: (n: number): string => count(n, 'week before', 'weeks before'),
    monthsBefore: (n: number): string => count(n, 'month before', 'months before'),
    chipName: (ago: string, day: string): string => `${ago}, ${day}`,
    wouldMean: (answer: string, outcome: string): string => `${answer} would settle it: ${outcome}.`,
    alsoIn: (n: number): string => `, and ${n} more`,
    aboutTerm: (about: string, term: string): string => `${about} · ${term}`,
    changeIt: 'Change an answer',
    later: 'See where it stands',
  },
  /** While it is not known who pays the claims. */
  branches: {
    label: 'By who pays the claims',
    if: (payers: string): string => `If ${payers} pays`,
    ifOneOrOther: (payer: string): string => `If ${payer} or anyone else pays`,
    payers: {
      insurer: 'the insurer of a Washington plan',
      'insurer-elsewhere': 'the insurer of another state’s plan',
      employer: 'the employer',
      'public-employees': 'the state, as an employer,',
      federal: 'the federal government',
      'workers-compensation': 'workers’ compensation',
      auto: 'auto insurance',
    },
    mayBar: 'Washington law may bar review',
    verdicts: {
      'criteria-met': 'meets the published criteria',
      'criteria-not-met': 'does not meet the published criteria',
      'more-information-needed': 'more information needed',
      'review-barred': 'Washington law bars review',
      'no-criteria': 'no published criteria',
    },
  },
  open: {
    head: 'Can still change the outcome',
    now: 'now',
    putOff: 'put off',
    more: (n: number): string => count(n, 'more', 'more'),
  },
  answers: {
    head: 'Your answers',
    none: 'Nothing is answered yet.',
    change: (name: string): string => `Change: ${name}`,
    changeShort: 'Change',
    clear: (name: string): string => `Clear: ${name}`,
    clearShort: 'Clear',
    putOff: 'Not sure yet',
    fromPlan: (answer: string): string => `${answer} (from My plans)`,
    other: 'Given, but not asked by this text',
    done: 'Back to the check',
  },
  outcome: {
    met: (n: number, edition: string): string =>
      n === 1
        ? `Its one criterion, by your answers, on the ${edition}.`
        : `All ${n}, by your answers, on the ${edition}.`,
    metEnough: (n: number, edition: string): string =>
      `${n} of its criteria, by your answers, are enough on the ${edition}.`,
    notMet: (n: number): string => (n === 1 ? 'One criterion decided it.' : `${n} criteria decided it.`),
    open: (n: number): string =>
      n === 1
        ? 'One answer is open, and it could change the outcome.'
        : `${n} answers are open, and any of them could change the outcome.`,
    barred: 'For this visit nobody may review whether it is necessary.',
    decided: 'What decided it',
    because: 'Because you said',
    limitation: 'This stops it: ',
    youAnswered: (answers: string): string => `You answered ${answers}.`,
    quoted: (option: string): string => `“${option}”`,
    namedAnswer: (name: string, answer: string): string => `${name}: ${answer}`,
    place: (text: string, section: string): string => `${text}, ${section}`,
    edition: (edition: string): string => ` · ${edition}`,
    textName: (text: string, edition: string): string => `${text}, ${edition} · `,
    change: 'What would change this',
    ifSo: 'Were the answer another one, it would be:',
    toFind: 'To find out',
    mostTelling: 'most telling first',
    answer: 'Answer',
    answerName: (name: string): string => `Answer: ${name}`,
    stillAllowed: 'Still allowed to the carrier',
    mayAsk: 'The plan may ask for more',
    mayAskOpen: 'May apply, by an answer not given: ',
    found: 'What was found',
    foundCount: (met: number, all: number): string => `Met: ${met} of ${all}`,
    foundSoFar: (met: number, all: number): string => `Met so far: ${met} of ${all}`,
    notNeeded: 'not needed',
    applies: 'applies',
    doesNotApply: 'does not apply',
    above: 'Published criteria, not a member’s benefits. The plan document stands above this policy.',
    toPlans: 'Note the plan’s own rules',
    planGone: 'The plan this check was made with is no longer in My plans.',
    changed: (day: string, outcome: string): string =>
      `When you saved it on ${day}, this said: ${outcome}. The text on file has changed since.`,
    visits: 'Treatment visits in this episode',
    visitOf: (n: number, most: number): string => `${n} of ${most}`,
    visitThis: (n: number): string => `${n} is this visit`,
    visitAfter: 'then the policy',
    after: (n: number): string => `${n}+`,
  },
  /** State law, on the outcome's screen. */
  law: {
    head: (bind: number, may: number): string =>
      `Washington law: ${[bind > 0 && `${bind} ${bind === 1 ? 'binds' : 'bind'}`, may > 0 && `${may} may bind`].filter(Boolean).join(', ')}`,
    not: (statute: string, names: string): string =>
      `${statute} does not bar review of this visit: ${names}.`,
    open: (statute: string, names: string): string => `${statute} may still bar review; open: ${names}.`,
    more: (n: number): string => `What else it says (${n})`,
    ifOption: (name: string, options: readonly string[]): string =>
      `If “${name}” is ${options.map((option) => `“${option}”`).join(' or ')}:`,
    ifAnswer: (names: string): string => `May bind, by an answer not given: ${names}.`,
  },
  /** What her own note of a plan adds. */
  planAdds: {
    head: 'What your plan adds',
    limit: 'Visit limit',
    atMost: (limit: string): string => `At most ${limit}.`,
    prescription: 'Prescription',
    prescriptions: { needed: 'The plan asks for one.', 'not-needed': 'The plan does not ask for one.' },
    holds: 'How long it holds',
    authorization: 'Authorization',
    from: (n: number): string => `The plan asks for one from visit ${n} on.`,
    reached: (n: number, visit: number): string =>
      `This is visit ${visit}: the plan asks for one from visit ${n} on.`,
    notReached: (n: number, visit: number): string => `From visit ${n} on. This is visit ${visit}.`,
    definition: 'The plan’s own definition, in your words',
    doesItMeet: 'Does this visit meet it? That is for you to judge: it does not count in the outcome above.',
  },
  save: {
    label: 'A label for you. Not a name, birth date or ID.',
    save: 'Save check',
    later: 'Save for later',
    saved: 'Saved on this computer',
    next: 'New check',
    unlabelled: (day: string): string => `Visit ${day}`,
    warnings: {
      'looks-like-a-name':
        'This looks like a name. A label such as “Shoulder, autumn” tells nobody who it is.',
      'looks-like-a-birth-date':
        'This looks like a date of birth. The date of service is saved with the check anyway.',
      'looks-like-a-member-id':
        'This looks like a member or claim number. A label such as “Shoulder, autumn” is enough.',
    },
    change: 'Change an answer',
  },
  list: {
    none: 'None yet',
    here: (n: number): string => `${n} on this computer`,
    search: 'Search saved checks',
    noMatch: (text: string): string => `Nothing matches “${text}”.`,
    showAll: 'Show all',
    dates: 'Dates are dates of service. Saved checks stay on this computer.',
    rename: (label: string): string => `Rename: ${label}`,
    delete: (label: string): string => `Delete: ${label}`,
    label: 'Label',
    keep: 'Rename',
    cancel: 'Cancel',
    unreadable: (n: number): string => `${count(n, 'saved check', 'saved checks')} could not be read`,
    unreadableHelp: 'They are left as they are. A newer Touchstone may be able to read them.',
    emptyHead: 'Nothing saved yet',
    empty: 'Check a planned visit and save it. Next time you start from the same answers.',
    check: 'Check a visit',
    new: 'New check',
    short: {
      'criteria-met': 'Meets',
      'criteria-not-met': 'Does not meet',
      'more-information-needed': 'More information needed',
      'review-barred': 'Review barred',
    },
  },
  toast: {
    deleted: (label: string): string => `“${label}” deleted`,
    undo: 'Undo',
    aside: (n: number): string => `${count(n, 'answer', 'answers')} put aside`,
    back: 'Bring back',
  },
  problem: {
    again: 'Try again',
    copy: 'Copy answers',
    copied: 'Copied.',
    byHand: 'Copy them from here:',
  },
  region: {
    another: 'another answer',
    range: (from: string, to: string): string => `${from} to ${to}`,
    since: (day: string): string => `${day} or later`,
    before: (day: string): string => `${day} or earlier`,
    or: ' or ',
  },
};

/** The settings page. */
export const optionsWords = {
  title: 'Settings',
  nav: 'Settings',
  brand: 'Touchstone',
  carriers: {
    head: 'Your carriers',
    help: 'The edge tab shows only for these. You can always pick another by hand.',
    opensFirst: 'Opens first',
    openFirst: 'Open first',
    forCarrier: (what: string, carrier: string): string => `${what}: ${carrier}`,
    lastUsed: 'Press to open at the last one used instead',
    edition: (policy: string, grade: string, read: string): string =>
      `${policy} · ${grade.toLowerCase()}, read on ${read}`,
    toConfirm: (grade: string, read: string): string =>
      `To be confirmed with the plan · ${grade.toLowerCase()}, read on ${read}`,
    none: (read: string): string => `No published criteria · looked on ${read}`,
    defaultHelp: 'Without a choice, the popup opens at the last one used.',
  },
  look: {
    head: 'Panel and look',
    side: 'Side of the page',
    sideHelp: 'The edge tab and the panel sit here.',
    left: 'Left',
    right: 'Right',
    recognized: 'When a carrier is recognized',
    recognizedHelp: 'Collapsed leaves the page as it is.',
    tab: 'Edge tab only',
    panel: 'Open panel',
    theme: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  plans: {
    head: 'My plans',
    help: 'What a booklet or a call told you. It stands above the carrier’s policy in a check, always with where it came from. It holds for the plan: nothing about a client belongs here.',
    empty:
      'Each plan has rules of its own: how many visits, a prescription, an authorization. Write down what you find out.',
    add: 'Add a plan',
    choose: 'Choose a plan to see it.',
    unnamed: 'New plan',
    unsaved: 'Not saved yet',
    name: 'Its name, as on the screen or card',
    carrier: 'Carrier',
    chooseCarrier: 'Choose a carrier',
    funding: 'Who pays the claims',
    notKnown: 'Not known',
    fundingHelp: 'If the employer pays (self-funded), the first-six-visits law does not apply by itself.',
    visits: 'Massage visits, at most',
    per: 'Counted over',
    periods: [
      { id: 'calendar-year', name: 'A calendar year' },
      { id: 'plan-year', name: 'A plan year' },
      { id: 'condition', name: 'Each condition' },
      { id: 'lifetime', name: 'A lifetime' },
    ] as const,
    prescription: 'Prescription needed',
    prescriptions: [
      { value: 'needed', text: 'Yes' },
      { value: 'not-needed', text: 'No' },
      { value: 'not-known', text: 'Not known' },
    ] as const,
    authorization: 'Authorization from visit',
    months: 'It holds for, in months',
    definition: 'Its definition of medical necessity, in your words',
    definitionHelp: 'Shown with the outcome. It is not assessed.',
    how: 'How you know',
    hows: [
      { value: 'booklet', text: 'Booklet page' },
      { value: 'call', text: 'Phone call' },
    ] as const,
    title: 'Booklet',
    page: 'Page or section',
    read: 'Read on',
    department: 'Department you spoke with',
    departmentHelp: 'Such as Provider Services. Not a person’s name.',
    date: 'Date of the call',
    reference: 'Reference number',
    referenceHelp: 'The call’s own, not a member’s.',
    note: 'Note',
    noteHelp: 'No facts about a client here.',
    save: 'Save plan',
    saved: 'Saved',
    cancel: 'Cancel',
    delete: 'Delete plan',
    deleted: (name: string): string => `“${name}” deleted`,
    undo: 'Undo',
    problems: (n: number): string =>
      n === 1 ? 'Not saved: one field needs a look.' : `Not saved: ${n} fields need a look.`,
    unreadable: (n: number): string => `${count(n, 'plan', 'plans')} could not be read`,
    unreadableHelp: 'They are left as they are. A newer Touchstone may be able to read them.',
    warnings: {
      'looks-like-a-name': 'This looks like a person’s name. A plan needs none.',
      'looks-like-a-birth-date': 'This looks like a date of birth. Nothing about a client belongs here.',
      'looks-like-a-member-id':
        'This looks like a member or claim number. Nothing about a client belongs here.',
    },
  },
  kept: {
    head: 'What follows you where',
    help: 'Touchstone has no server and makes no network requests.',
    what: 'What',
    where: 'Where it is',
    know: 'Good to know',
    settings: 'Settings, My plans',
    sync: 'Your browser’s sync',
    syncKnow: 'On every computer where you sign in to this browser.',
    checks: 'Saved checks',
    here: 'This computer only',
    checksKnow: (n: number): string => count(n, 'check.', 'checks.'),
    draft: 'The check under way',
    session: 'Until the browser closes',
    draftKnow: 'Written after each answer.',
    persons: 'Names, birth dates, IDs',
    nowhere: 'Nowhere',
    personsKnow: 'Never asked for, never read from the page.',
  },
  repaired: 'Some settings could not be read',
};

/** What the page in front says of massage benefits. */
export const seenWords = {
  head: 'Massage benefit, read from the page',
  fields: {
    allowed: 'Visits',
    used: 'Used',
    remaining: 'Remaining',
    authorization: 'Authorization',
    shared: 'Shared',
  },
  per: (visits: number, period: string | undefined): string => `${visits}${period ? ` per ${period}` : ''}`,
  own: (section: string): string => `The page says, under “${section}”:`,
  care: 'Read from the page as it is now; not a promise of payment, and not kept. The page may not show every limit.',
} as const;

/** What can be done about the tab in front, from the popup. */
export const tabWords = {
  head: 'On this page',
  remember: (carrier: string, payer: string): string => `Always show ${carrier} for “${payer}”`,
  remembered: (carrier: string, payer: string): string => `“${payer}” shows ${carrier}, as you said.`,
  forget: 'Forget this',
  off: (host: string): string => `Show nothing on ${host}`,
  isOff: (host: string): string => `Touchstone shows nothing on ${host}.`,
  on: 'Turn it on',
  show: 'Show criteria on this page',
  notHere: 'This page does not let anything be shown on it. The check works all the same.',
} as const;

/** What she has said of payer names and sites, in the settings. */
export const rememberedWords = {
  head: 'Payer names and sites',
  help: 'What you told Touchstone from the popup. It follows you with your settings.',
  name: (payer: string, carrier: string): string => `“${payer}” shows ${carrier}`,
  site: (host: string): string => `Nothing is shown on ${host}`,
  forget: 'Forget',
  forgetName: (payer: string): string => `Forget “${payer}”`,
  on: 'Turn on',
  onName: (host: string): string => `Turn on ${host}`,
} as const;
