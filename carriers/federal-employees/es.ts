import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Massage therapists usually unpaid': 'Por lo general no se paga a terapeutas de masaje',
  'These plans are said not to pay massage therapists. Some are said to pay for massage only when a physical therapist gives it. Look in the plan’s brochure.':
    'Se dice que estos planes no pagan a los terapeutas de masaje. Se dice que algunos pagan el masaje solo cuando lo da un fisioterapeuta. Mire en el folleto del plan.',
  'CPP News, on federal plans and TRICARE': 'CPP News, sobre planes federales y TRICARE',
  'One article of a practitioner site; no plan’s brochure was read.':
    'Un artículo de un sitio de terapeutas; no se leyó el folleto de ningún plan.',
  'Federal employee plans': 'Planes de empleados federales',
};
