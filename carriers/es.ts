import type { Dictionary } from '../language/translated.ts';

/** The Spanish of what is asked of every plan without criteria. */
export const spanish: Dictionary = {
  'Is a licensed massage therapist a provider under this plan?':
    '¿Un terapeuta de masaje con licencia es prestador en este plan?',
  'Does the plan pay for massage, and under which benefit?': '¿Paga el plan el masaje, y con qué beneficio?',
  'How many visits a year are there, and which other care counts toward them?':
    '¿Cuántas visitas al año hay, y qué otra atención se cuenta entre ellas?',
  'Must there be a referral or a prescription, and what must it state?':
    '¿Tiene que haber una remisión o una receta, y qué debe decir?',
  'From which visit on is prior authorization needed, and who decides on it?':
    '¿Desde qué visita hace falta autorización previa, y quién decide sobre ella?',
  'Which text decides whether massage is medically necessary, and where can I read it?':
    '¿Qué texto decide si el masaje es médicamente necesario, y dónde puedo leerlo?',
};
