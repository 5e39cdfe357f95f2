import { expect, it } from 'vitest';
import { spanish as ofCarriers } from '../../carriers/spanish.ts';
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };

/**
 * The word we use for a thing in Spanish, and those that are as good but would make a reader look for a second thing:
 * US health-care Spanish has several for each. What is not said is given by the beginnings of its words.
 */
const terms: readonly { readonly thing: string; readonly word: string; readonly not: readonly string[] }[] = [
  { thing: 'add', word: 'agregar, or añadir of a plan', not: ['adicionar'] },
  { thing: 'authorization', word: 'autorización previa', not: ['preautoriz', 'pre-autoriz', 'precertific'] },
  { thing: 'claim', word: 'reclamo', not: ['reclamaci'] },
  { thing: 'condition', word: 'afección', not: ['condición médica', 'condición de salud'] },
  { thing: 'date of service', word: 'fecha de servicio', not: ['fecha del servicio', 'fechas del servicio'] },
  { thing: 'delete', word: 'eliminar, or borrar of an answer', not: ['suprim'] },
  { thing: 'denial', word: 'denegación', not: ['negativa', 'rechazo'] },
  { thing: 'found', word: 'encontrar', not: ['halló', 'hallar', 'hallado', 'hallamos'] },
  { thing: 'in force', word: 'vigente', not: ['en vigor'] },
  { thing: 'massage therapy', word: 'masaje terapéutico', not: ['terapia de masaje', 'masoterapia'] },
  { thing: 'member', word: 'miembro', not: ['asegurado(?!r)', 'afiliado'] },
  {
    thing: 'payer or carrier',
    word: 'pagador or aseguradora',
    not: ['asegurador(?!a)', 'compañía de seguros'],
  },
  { thing: 'physical therapy', word: 'fisioterapia', not: ['terapia física', 'terapista'] },
  { thing: 'plan of care', word: 'plan de cuidado', not: ['plan de cuidados', 'plan de atención(?! adm)'] },
  { thing: 'policy of a carrier', word: 'política', not: ['póliza médica', 'póliza de masaje'] },
  { thing: 'prescription', word: 'receta', not: ['prescripci'] },
  { thing: 'provider', word: 'proveedor', not: ['prestador'] },
  { thing: 'referral', word: 'remisión', not: ['referido', 'derivaci'] },
  { thing: 'saved check', word: 'revisión guardada', not: ['chequeo', 'comprobación guardada'] },
  { thing: 'settings', word: 'ajustes', not: ['configuración', 'preferencias'] },
  { thing: 'visit', word: 'visita', not: ['citas', 'sesión médica', 'consulta médica'] },
  { thing: 'you', word: 'usted', not: ['tú', 'tus?(?!\\p{L})', 'contigo', 'puedes', 'tienes', 'quieres'] },
];

const said: readonly (readonly [where: string, text: string])[] = [
  ...Object.entries(spanish).map(([key, { message }]) => [key, message] as const),
  ...Object.entries(ofCarriers),
];

it.each(terms)('Spanish has one word for $thing: $word', ({ not, word }) => {
  const other = new RegExp(`(?<!\\p{L})(?:${not.join('|')})`, 'iu');
  expect(
    said.filter(([, text]) => other.test(text)),
    `Say ${word}.`,
  ).toEqual([]);
});

it('Spanish quotes with «…»', () => {
  expect(said.filter(([, text]) => /[“”"]/.test(text))).toEqual([]);
});

it('A Spanish question or exclamation opens as it closes', () => {
  const count = (text: string, sign: string): number => text.split(sign).length;
  const open = said.filter(([, text]) =>
    ['¿?', '¡!', '«»'].some(([first = '', last = '']) => count(text, first) !== count(text, last)),
  );
  expect(open).toEqual([]);
});
