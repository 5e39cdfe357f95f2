import type { Facts } from '../../criteria/facts.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import type { Dictionary } from '../../language/translated.ts';

/** A sentence of ours that a person reads. */
export interface Said {
  readonly text: string;
  /** The field it stands in: `statement`, `name`, … */
  readonly field: string;
  /**
   * Whether there must be Spanish for it. Titles, publishers and sections of sources may stay as they are: that is
   * how they are found.
   */
  readonly isOurs: boolean;
}

const ours = new Set([
  ...[
    'about',
    'answersUnsure',
    'ask',
    'found',
    'help',
    'items',
    'label',
    'lookedFor',
    'name',
    'note',
    'options',
  ],
  ...['remark', 'remedy', 'statement', 'summary'],
]);
const maybeOurs = new Set(['publisher', 'section', 'title']);
/** A publisher who is described, and not only named, is described by us. */
const isDescribed = /^A |, /;

/** Every sentence in a part of the registry, each once. */
export function saidIn(data: unknown): Said[] {
  const found = new Map<string, Said>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      const isOurs = ours.has(field) || (field === 'publisher' && isDescribed.test(value));
      if ((isOurs || maybeOurs.has(field)) && !found.get(value)?.isOurs)
        found.set(value, { text: value, field, isOurs });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value) || field === 'options';
    for (const [key, each] of Object.entries(value)) walk(each, isList ? field : key);
  };
  walk(data, '');
  return [...found.values()];
}

/** A carrier's own name is no sentence; one that describes it, such as “Federal employee plans”, may have Spanish. */
export const saidByCarrier = ({ name, ...carrier }: Carrier): Said[] => [
  ...saidIn(carrier),
  { text: name, field: 'name', isOurs: false },
];

/** What a law says; its title is ours. */
export const saidByLaws = (laws: readonly Law[]): Said[] => [
  ...saidIn(laws),
  ...laws.map(({ title }) => ({ text: title, field: 'title', isOurs: true })),
  // A number is the same in every language; the word between two of them is not.
  ...laws.flatMap(({ statute }) =>
    statute.includes(' and ') ? [{ text: statute, field: 'statute', isOurs: true }] : [],
  ),
];

/** What is asked of a visit. */
export const saidByFacts = (facts: Facts): Said[] => saidIn(facts);

/** Each sentence of ours without Spanish, in a sentence for who is to write it. */
export function missingIn(whose: string, said: readonly Said[], spanish: Dictionary): string[] {
  return said
    .filter(({ text, isOurs }) => isOurs && !Object.hasOwn(spanish, text))
    .map(
      ({ text, field }) => `${whose}: no Spanish for the ${field} “${text}”. Add it to an es.ts beside it.`,
    );
}

/** Spanish that belongs to no sentence any more. */
export function strayIn(file: string, spanish: Dictionary, said: readonly Said[]): string[] {
  const texts = new Set(said.map(({ text }) => text));
  return Object.keys(spanish)
    .filter((text) => !texts.has(text))
    .map((text) => `${file}: nothing says “${text}” any more. Delete its Spanish, or write it anew.`);
}

/** One English sentence has one Spanish, wherever it stands. */
export function saidTwoWays(files: Readonly<Record<string, Dictionary>>): string[] {
  const first = new Map<string, { file: string; says: string }>();
  return Object.entries(files).flatMap(([file, dictionary]) =>
    Object.entries(dictionary).flatMap(([text, says]) => {
      const known = first.get(text);
      if (!known) first.set(text, { file, says });
      return known && known.says !== says
        ? [`“${text}” is “${known.says}” in ${known.file} and “${says}” in ${file}. Say it one way.`]
        : [];
    }),
  );
}

/** Where the Spanish says another number, day, section, code or quotation than the English, in a sentence each. */
export function differencesIn(file: string, spanish: Dictionary): string[] {
  return Object.entries(spanish).flatMap(([text, says]) => {
    const [english, other] = [figuresIn(text, 'en'), figuresIn(says, 'es')];
    return [
      ...(says.trim() === '' ? [`${file}: “${text}” has an empty Spanish.`] : []),
      ...(english.join(' ') === other.join(' ')
        ? []
        : [`${file}: “${text}” has the figures ${list(english)}; its Spanish has ${list(other)}: “${says}”`]),
      ...quotedIn(text)
        .filter((quoted) => !says.includes(quoted))
        .map((quoted) => `${file}: “${text}” quotes “${quoted}”. Keep that in its Spanish: “${says}”`),
      ...carriersWordsIn(text, says).map(
        (word) => `${file}: the Spanish of “${text}” says “${word}”. That is the carrier’s word.`,
      ),
    ];
  });
}

const list = (figures: readonly string[]): string => (figures.length > 0 ? figures.join(', ') : 'none');

const months = {
  en: 'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sep October|Oct November|Nov December|Dec',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
/** One and its Spanish are articles and pronouns as well; from two on a word is a number. */
const numbers = {
  en: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety hundred',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta sesenta noventa cien',
};
const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 60, 90, 100];

/** Numbers in figures or words, months of a date, signs, and the short names of statutes and code sets. */
function figuresIn(text: string, language: 'en' | 'es'): string[] {
  // A quotation is compared word for word; in Spanish what it means follows it.
  const plain = text.replace(language === 'en' ? /“[^”]*”/g : /«[^»]*»(?: \([^)]*\))?/g, '');
  const digits = (plain.match(/\d+(?:[.,:/–-]\d+)*/g) ?? []).flatMap((found) => found.split(/[–-]/));
  const signs = plain.match(/§+|\$|%/g) ?? [];
  const codes = plain.match(/\b(?:RCW|WAC|WSR|CPT|HCPCS|ICD|CFR|USC)\b/g) ?? [];
  const inWords = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [
    ...digits,
    ...inWords.flatMap((word) => values[numbers[language].split(' ').indexOf(word)] ?? []).map(String),
    ...signs,
    ...codes,
    ...months[language].split(' ').flatMap((month, i) => {
      // “May” is a verb and “marzo” a word as well: a month is one beside a figure.
      const dated =
        language === 'en'
          ? new RegExp(`\\b(?:${month}) \\d`, 'g')
          : new RegExp(`\\d de ${month}\\b|\\b${month} de \\d`, 'gi');
      return (plain.match(dated) ?? []).map(() => `month ${i + 1}`);
    }),
  ].sort();
}

/** What the English quotes word for word. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”/g)].flatMap(([, quoted]) => quoted?.replace(/[.,]$/, '') ?? []);

/** As in English: a prescriber may approve a plan of care, and only what the English says as well is said. */
const carriersWordsIn = (text: string, says: string): string[] =>
  (says.match(/\b(?:cubiert|elegible|aprobad)\p{L}*/giu) ?? []).filter(
    () => !/\b(?:cover(?:ed|age|s)?|eligib\w+|approv\w+)\b/i.test(text),
  );
