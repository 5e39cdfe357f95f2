import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'eviCore massage therapy guideline, summary': 'Guía de masaje terapéutico de eviCore, resumen',
  'eviCore massage therapy guideline 1.0, table of contents':
    'Guía de masaje terapéutico de eviCore 1.0, índice',
  'It does not say which version it sums up.': 'No dice qué versión resume.',
  'Only the headings were read. Whether a later version stands now is not known.':
    'Solo se leyeron los títulos. No se sabe si ahora rige una versión posterior.',
  Summary: 'Resumen',
  'MT-1.1 to MT-3.4, headings': 'MT-1.1 a MT-3.4, títulos',
  'Where eviCore reviews': 'Donde revisa eviCore',
  'Another site sums up what its guideline looks for:': 'Otro sitio resume lo que busca su guía:',
  'An injury or illness of nerves, muscles or joints':
    'Una lesión o enfermedad de los nervios, los músculos o las articulaciones',
  'Complaint and limited function recorded at the start':
    'La molestia y la función limitada, registradas al comienzo',
  'Notes that show significant, lasting gain': 'Notas que muestran una mejoría significativa y duradera',
  'Sessions of up to 60 minutes, by a therapist in the network':
    'Sesiones de hasta 60 minutos, con un terapeuta de la red',
  'Authorization to go on after the first visit': 'Autorización para seguir después de la primera visita',
  'What eviCore leaves out': 'Lo que eviCore excluye',
  'By the same summary these do not pass:': 'Según el mismo resumen, esto no pasa:',
  'Prevention, maintenance and wellness': 'Prevención, mantenimiento y bienestar',
  'Auto and work injuries': 'Lesiones de auto y de trabajo',
  'Therapists outside the network': 'Terapeutas fuera de la red',
  'Inpatient massage': 'Masaje durante una hospitalización',
  'Supplies and electrical devices': 'Suministros y aparatos eléctricos',
  'What counts as experimental': 'Lo que se considera experimental',
  'What 2021 is said to add': 'Lo que se dice que añadió 2021',
  'The version of May 2021 is said to add conditions other than of muscles and joints, and standard assessments. Only its headings were read: ask eviCore for the text.':
    'Se dice que la versión de mayo de 2021 añade afecciones que no son de músculos ni articulaciones, y evaluaciones estándar. Solo se leyeron sus títulos: pida el texto a eviCore.',
};
