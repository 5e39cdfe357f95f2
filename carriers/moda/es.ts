import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria, and the lists of what needs authorization.':
    'Un beneficio de masaje o criterios, y las listas de lo que necesita autorización.',
  'A list of March 2024 sends musculoskeletal care of some members to eviCore. An undated list for Washington was seen; no line on massage was read in either.':
    'Una lista de marzo de 2024 envía a eviCore la atención musculoesquelética de algunos miembros. Se vio una lista sin fecha para Washington; ni en una ni en otra se leyó una línea sobre el masaje.',
  'Is this member’s care reviewed by eviCore, massage included?':
    '¿Revisa eviCore la atención de este miembro, incluido el masaje?',
};
