import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Criteria for massage and manual therapy.': 'Criterios para el masaje y la terapia manual.',
  'There is a clinical guideline, Manual Therapy, for Washington too. It names soft-tissue work and manual lymph drainage, and aims such as less pain and swelling, more range and function. Its criteria were not in the copy that was read.':
    'Hay una guía clínica, Manual Therapy, también para Washington. Menciona el trabajo en tejido blando y el drenaje linfático manual, y objetivos como menos dolor e hinchazón, y más amplitud de movimiento y función. Sus criterios no estaban en la copia que se leyó.',
  'Does the guideline Manual Therapy apply to a massage therapist, and what are its criteria?':
    '¿Se aplica la guía Manual Therapy a un terapeuta de masaje, y cuáles son sus criterios?',
};
