import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria in any text of TRICARE or TriWest.':
    'Un beneficio de masaje o criterios en cualquier texto de TRICARE o TriWest.',
  'Sources conflict. A therapists’ association says that there is a massage benefit; other pages say that massage is excluded. No text of TRICARE itself was read.':
    'Las fuentes se contradicen. Una asociación de terapeutas dice que hay un beneficio de masaje; otras páginas dicen que el masaje está excluido. No se leyó ningún texto de TRICARE mismo.',
};
