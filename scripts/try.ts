import './speak-english.ts';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Evidence, type Recognition, recognise } from '../carriers/recognise.ts';
import { assess, type Finding, type Texts } from '../criteria/assess.ts';
import { type IsoDate, isIsoDate } from '../criteria/dates.ts';
import { type Answer, type Answers, type Fact, type Facts, facts, problemWith } from '../criteria/facts.ts';
import {
  answersFor,
  type Carrier,
  type Citation,
  type Edition,
  editionOn,
  type Note,
  type Policy,
  placeOf,
} from '../criteria/policy.ts';
import { testsIn } from '../criteria/regions.ts';
import { answerWords, dateWords, gradeWords, outcomeWords } from '../criteria/wording.ts';
import { isLogInAddress } from '../portals/log-in.ts';
import { sharedPortals } from '../portals/shared.ts';
import { load, registry } from './registry.ts';

const help = `The library in a terminal, for whoever writes policies.

  npm run try -- carriers
  npm run try -- facts <carrier>
  npm run try -- assess <carrier> <answers.json>
  npm run try -- recognise <url>

  --policy <id>      one of the carrier’s policies; the first, if not given
  --on YYYY-MM-DD    the date of service; today, if not given
  --json             JSON instead of plain text
  --help             this text

answers.json is one object: fact ids and answers, for example {"visit-number": 7, "only-therapy": true}.
It may hold "dateOfService" as well. What was asked for wrongly gets a sentence and exit code 2.
`;

/** A request that cannot be met; its message is the sentence for the person who made it. */
class Refusal extends Error {}

/** What a command found: for a program and for a person. */
interface Found {
  readonly data: unknown;
  readonly text: string;
}

/** The request, taken apart. */
interface Request {
  readonly words: readonly string[];
  readonly policy?: string;
  readonly on?: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** A policy as it stands on a day, under the laws of that day. */
interface Reading {
  readonly carrier: Carrier;
  readonly policy: Policy;
  readonly texts: Texts;
  readonly on: IsoDate;
}

const catalogue: Facts = facts;

const commands: Readonly<Record<string, (request: Request) => Promise<Found>>> = {
  carriers: listCarriers,
  facts: listFacts,
  assess: assessAnswers,
  recognise: recogniseAddress,
};

function requestFrom(args: readonly string[]): Request {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { ...values, words: positionals };
  } catch (problem) {
    const [sentence] = String(problem instanceof Error ? problem.message : problem).split(/\.\s|\n/);
    throw new Refusal(`${sentence}. See --help.`);
  }
}

async function run(request: Request): Promise<Found> {
  const [name] = request.words;
  const names = Object.keys(commands).join(', ');
  if (!name) throw new Refusal(`Say what to try: ${names}. See --help.`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(`There is no “${name}” to try, only ${names}. See --help.`);
  return command(request);
}

async function listCarriers(request: Request): Promise<Found> {
  refuseMoreThan(0, request);
  const on = dateFrom(request.on) ?? today();
  const { carriers } = await registry();
  const data = carriers.map((carrier) => {
    const { id, name, planOf, payerNames, payerIds, portals, policies } = carrier;
    return {
      id,
      name,
      holds: holdsOf(carrier),
      ...(planOf ? { planOf } : {}),
      payerNames,
      payerIds,
      portals,
      policies: policies.map((policy) => {
        const edition = editionOn(policy.editions, on);
        return { id: policy.id, title: policy.title, edition: edition ? editionData(policy, edition) : null };
      }),
    };
  });
  const text = carriers.flatMap((carrier) => [
    `${carrier.id}: ${carrier.name}${carrier.planOf ? `, a plan of ${carrier.planOf}` : ''}`,
    ...(carrier.policies.length === 0 ? [`  ${holdsOf(carrier)}`] : []),
    ...carrier.policies.map((policy) => {
      const edition = editionOn(policy.editions, on);
      return `  ${policy.id}: ${policy.title}. ${edition ? editionWords(edition) : 'No edition in force.'}`;
    }),
  ]);
  return { data, text: text.join('\n') };
}

async function listFacts(request: Request): Promise<Found> {
  const carrierId = wordAt(request, 0, 'a carrier');
  refuseMoreThan(1, request);
  const { carrier, policy, texts, on } = await readingOf(carrierId, request.policy, dateFrom(request.on));
  const answers = answersFor(carrier, {});
  const { unanswered } = assess(texts, { dateOfService: on, answers }, catalogue);
  const forAuthorization = Object.values(texts.edition.criteria)
    .filter(({ kind }) => kind === 'authorization')
    .flatMap(({ rule }) => testsIn(rule).map(({ fact }) => fact))
    .filter((id) => !Object.hasOwn(answers, id));
  const asked = [...new Set([...unanswered, ...forAuthorization])].flatMap((id) => {
    const fact = catalogue[id];
    return fact ? [{ id, ...fact }] : [];
  });
  const lines = asked.flatMap(({ id, ...fact }) => [
    `${id}: ${fact.ask}`,
    `  ${formOf(fact)}${fact.help ? `. ${fact.help}` : ''}`,
  ]);
  return { data: asked, text: [titleOf(carrier, policy, texts.edition, on), '', ...lines].join('\n') };
}

async function assessAnswers(request: Request): Promise<Found> {
  const carrierId = wordAt(request, 0, 'a carrier');
  const file = wordAt(request, 1, 'a file of answers');
  refuseMoreThan(2, request);
  const given = await answersIn(file);
  const asked = dateFrom(request.on);
  if (asked && given.on && asked !== given.on)
    throw new Refusal(`--on says ${asked} and ${file} says ${given.on}: keep one date of service.`);
  const reading = await readingOf(carrierId, request.policy, asked ?? given.on);
  const { carrier, policy, texts, on } = reading;
  const answers = answersFor(carrier, checked(given.answers, on, file));
  const result = assess(texts, { dateOfService: on, answers }, catalogue);
  const data = {
    carrier: carrier.id,
    dateOfService: on,
    outcome: result.outcome,
    decidedBy: result.decidedBy.map(findingData),
    unanswered: result.unanswered,
    edition: editionData(policy, texts.edition),
    authorizations: result.authorizations.map(findingData),
    mayStillAsk: result.mayStillAsk.map(noteData),
  };
  const lines = [
    titleOf(carrier, policy, texts.edition, on),
    '',
    outcomeWords[result.outcome],
    ...listed('What decided it', result.decidedBy.map(findingWords)),
    ...listed(
      'Can still change the outcome',
      result.unanswered.map((id) => `${id}: ${catalogue[id]?.ask ?? ''}`),
    ),
    ...listed(
      'May still be asked',
      result.mayStillAsk.map(({ statement }) => statement),
    ),
    ...listed('Beside the criteria', result.authorizations.map(findingWords)),
    ...listed(
      'Answered',
      Object.entries(answers).map(([id, answer]) => {
        const fact = catalogue[id];
        return `${id}: ${fact ? answerWords(fact, answer) : answer}`;
      }),
    ),
  ];
  return { data, text: lines.join('\n') };
}

async function recogniseAddress(request: Request): Promise<Found> {
  const address = wordAt(request, 0, 'an address');
  refuseMoreThan(1, request);
  if (!URL.canParse(address))
    throw new Refusal(`“${address}” is not an address. Give all of it, with https:// in front.`);
  const url = new URL(address);
  const { carriers } = await registry();
  const { sharedPatterns } = await patterns();
  const evidence = isLogInAddress(url) ? undefined : await evidenceIn(url);
  const data: Recognition = evidence
    ? recognise([{ url: url.href, isTop: true, evidence }], carriers, sharedPatterns)
    : { kind: 'none' };
  return { data, text: recognitionWords(data) };
}

/** What the address alone shows: a shared portal’s reader is given a page there that is empty. */
async function evidenceIn(url: URL): Promise<Evidence[]> {
  const portal = sharedPortals.find(({ hosts }) => hosts.includes(url.hostname));
  if (!portal) return [];
  const { Window } = await import('happy-dom');
  const window = new Window({ url: url.href });
  const { HTMLInputElement, Text, document: empty } = window;
  Object.assign(globalThis, { HTMLInputElement, Text, document: empty });
  const evidence = portal.read({ document: globalThis.document, location: url });
  await window.happyDOM.close();
  return evidence;
}

function recognitionWords(recognition: Recognition): string {
  switch (recognition.kind) {
    case 'carrier':
      return `${recognition.name} (${recognition.id})`;
    case 'ambiguous':
      return `Several carriers, none chosen: ${recognition.found.map(({ name }) => name).join(', ')}`;
    case 'unknown':
      return `No criteria for this payer: ${recognition.payer}`;
    case 'none':
      return 'No carrier. Where a page names its payer in a control or a result, the address alone does not tell.';
    default:
      return recognition satisfies never;
  }
}

/** The nth word after the command, which is named for the person who left it out. */
function wordAt({ words: [command, ...given] }: Request, place: number, wanted: string): string {
  const word = given[place];
  if (!word) throw new Refusal(`“${command}” needs ${wanted}. See --help.`);
  return word;
}

function refuseMoreThan(count: number, { words: [command, ...given] }: Request): void {
  const extra = given[count];
  if (extra !== undefined) throw new Refusal(`“${command}” has no use for “${extra}”. See --help.`);
}

async function readingOf(carrierId: string, policyId?: string, onDay?: IsoDate): Promise<Reading> {
  const { carriers, laws } = await registry();
  const carrier = carriers.find(({ id }) => id === carrierId.toLowerCase());
  if (!carrier)
    throw new Refusal(
      `There is no carrier “${carrierId}”. There are ${carriers.map(({ id }) => id).join(', ')}.`,
    );
  if (carrier.policies.length === 0) throw new Refusal(withoutPolicy(carrier));
  const policy = policyId
    ? carrier.policies.find(({ id }) => id === policyId.toLowerCase())
    : carrier.policies[0];
  if (!policy)
    throw new Refusal(
      `${carrier.name} has no policy “${policyId}”. It has ${carrier.policies.map(({ id }) => id).join(', ')}.`,
    );
  const on = onDay ?? today();
  const edition = editionOn(policy.editions, on);
  if (!edition)
    throw new Refusal(
      `No edition of ${carrier.name} ${policy.id} known here was in force on ${dateWords(on)}. Editions here: ${policy.editions.map(editionWords).join('; ')}.`,
    );
  const inForce = laws.flatMap((law) => editionOn(law.editions, on) ?? []);
  return { carrier, policy, on, texts: { edition, laws: inForce } };
}

/** What there is of a carrier: texts to hold a visit against, or less. */
const holdsOf = ({ policies, guidance }: Carrier): 'criteria' | 'guidance only' | 'nothing found' =>
  policies.length > 0 ? 'criteria' : guidance ? 'guidance only' : 'nothing found';

/** Why a visit cannot be held against a carrier's texts, and what there is in their place. */
function withoutPolicy({ name, guidance, notFound }: Carrier): string {
  const instead = guidance
    ? `only guidance to be confirmed with the plan: ${guidance.map((note) => note.name).join('; ')}`
    : `only questions for the plan. What was found: ${notFound?.found ?? 'nothing'}`;
  return `${name} has no published criteria here, ${instead.replace(/\.$/, '')}. CARRIERS.md has it all.`;
}

async function answersIn(
  file: string,
): Promise<{ answers: Readonly<Record<string, unknown>>; on?: IsoDate }> {
  const text = await readFile(file, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    throw new Refusal(
      problem.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${problem.code}).`,
    );
  });
  const parsed = parse(text, file);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Refusal(`${file} must hold one JSON object: fact ids and answers.`);
  const { dateOfService, ...answers }: { dateOfService?: unknown } = parsed;
  if (dateOfService === undefined) return { answers };
  return { answers, on: realDate(dateOfService, `“dateOfService” in ${file}`) };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Refusal(`${file} is not JSON: ${problem instanceof Error ? problem.message : problem}.`);
  }
}

/** The answers, once each is known to be one its fact allows. */
function checked(given: Readonly<Record<string, unknown>>, on: IsoDate, file: string): Answers {
  const answers: Record<string, Answer> = {};
  const problems: string[] = [];
  for (const [id, answer] of Object.entries(given)) {
    const fact = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
    const problem = fact ? problemWith(fact, answer, on) : 'There is no such fact; see `facts <carrier>`.';
    if (problem) problems.push(`${file}, “${id}”: ${problem}`);
    else if (typeof answer === 'boolean' || typeof answer === 'number' || typeof answer === 'string')
      answers[id] = answer;
  }
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  return answers;
}

const dateFrom = (text: string | undefined): IsoDate | undefined =>
  text === undefined ? undefined : realDate(text, '--on');

function realDate(date: unknown, where: string): IsoDate {
  if (!isIsoDate(date))
    throw new Refusal(`${where} is ${JSON.stringify(date)}: give a day that exists, as YYYY-MM-DD.`);
  return date;
}

/** The day on this computer’s calendar; nothing else here knows of a clock. */
function today(): IsoDate {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return realDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, 'Today');
}

const titleOf = (carrier: Carrier, policy: Policy, edition: Edition, on: IsoDate): string =>
  `${carrier.name}, ${policy.number ?? policy.title}. ${editionWords(edition)}. Visit ${dateWords(on)}`;

const editionWords = ({ name, effective, source }: Edition): string =>
  `${name}, ${ageWords(effective, source.reviewed)}, ${gradeWords[source.grade].toLowerCase()}`;

/** An edition known by its last review is shown from that day on; the text itself may be far older. */
function ageWords(effective: Edition['effective'], reviewed?: IsoDate): string {
  if (reviewed) return `last review ${dateWords(reviewed)}`;
  return effective === 'undated' ? 'undated' : `effective ${dateWords(effective)}`;
}

const editionData = (policy: Policy, { name, effective, source }: Edition) => ({
  policy: policy.id,
  name,
  effective,
  ...(source.reviewed ? { reviewed: source.reviewed } : {}),
  grade: source.grade,
  read: source.read,
});

const citeData = (cite: Citation) => {
  const { title, address, effective, reviewed, read, grade } = cite.source;
  const dates = { effective, ...(reviewed ? { reviewed } : {}), read };
  return { section: cite.section, title, address, ...dates, grade, place: placeOf(cite) };
};

const findingData = ({ id, from, standing, criterion: { name, statement, cite } }: Finding) => ({
  id,
  from,
  standing,
  name,
  statement,
  cite: citeData(cite),
});

const noteData = ({ name, statement, cite }: Note) => ({ name, statement, cite: citeData(cite) });

const findingWords = ({ criterion: { name, statement, cite } }: Finding): string =>
  `${name}: ${statement}\n    ${cite.source.title}, ${cite.section}. ${gradeWords[cite.source.grade]}, ${placeOf(cite)}`;

const listed = (title: string, items: readonly string[]): string[] =>
  items.length > 0 ? ['', title, ...items.map((item) => `  ${item}`)] : [];

function formOf(fact: Fact): string {
  switch (fact.kind) {
    case 'yes-no':
      return 'true or false';
    case 'count':
      return `A whole number from ${fact.least} to ${fact.most}`;
    case 'date':
      return 'A day, YYYY-MM-DD';
    case 'choice':
      return `One of ${Object.entries(fact.options)
        .map(([id, label]) => `${id} (${label})`)
        .join(', ')}`;
    default:
      return fact satisfies never;
  }
}

function patterns() {
  return load<typeof import('../portals/patterns.ts')>('./portals/patterns.ts');
}

try {
  const request = requestFrom(process.argv.slice(2));
  if (request.help) process.stdout.write(help);
  else {
    const { data, text } = await run(request);
    process.stdout.write(`${request.json ? JSON.stringify(data, null, 2) : text}\n`);
  }
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}
