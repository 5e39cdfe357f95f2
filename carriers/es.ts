import type { Dictionary } from '../language/translated.ts';

/** The Spanish of what is asked of every plan without criteria, and of publishers who are described. */
export const spanish: Dictionary = {
  'Is a licensed massage therapist a provider under this plan?':
    '¿Un terapeuta de masaje con licencia es proveedor en este plan?',
  'Does the plan pay for massage, and under which benefit?': '¿Paga el plan el masaje, y con qué beneficio?',
  'How many visits a year are there, and which other care counts toward them?':
    '¿Cuántas visitas al año hay, y qué otra atención se cuenta entre ellas?',
  'Must there be a referral or a prescription, and what must it state?':
    '¿Hace falta una remisión o una receta, y qué debe decir?',
  'From which visit on is prior authorization needed, and who decides on it?':
    '¿Desde qué visita hace falta autorización previa, y quién decide sobre ella?',
  'Which text decides whether massage is medically necessary, and where can I read it?':
    '¿Qué texto decide si el masaje es médicamente necesario, y dónde puedo leerlo?',

  'A Bellingham massage clinic': 'Una clínica de masaje de Bellingham',
  'A Spokane acupuncture clinic': 'Una clínica de acupuntura de Spokane',
  'A Washington clinic': 'Una clínica de Washington',
  'A massage therapist, in an article that another site copied':
    'Un terapeuta de masaje, en un artículo que otro sitio copió',
  'A public payer-guide data set': 'Un conjunto público de datos de guías de pagadores',
  'Larry Swanson, a massage therapist': 'Larry Swanson, terapeuta de masaje',
  'Massage Seattle, a clinic': 'Massage Seattle, una clínica',
  'Nectar Massage, a clinic': 'Nectar Massage, una clínica',
  'Verity, a third party': 'Verity, un tercero',
  'WA Massage Therapy Network, quoting the booklet': 'WA Massage Therapy Network, que cita el folleto',
  'Zeel, a network of massage therapists': 'Zeel, una red de terapeutas de masaje',
  'eviCore, in a copy on readkong.com': 'eviCore, en una copia en readkong.com',
  'myarch.com, a copy': 'myarch.com, una copia',
  'self-law.org, a copy of the code': 'self-law.org, una copia del código',
  'wa-law.org, a copy of the code': 'wa-law.org, una copia del código',
  'workcompcentral.com, a column': 'workcompcentral.com, una columna',
};
