import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria beyond Apple Health’s own.':
    'Un beneficio de masaje o criterios más allá de los propios de Apple Health.',
  'Nothing: the handbook seen stops before its list of benefits. For Apple Health the state’s rule leaves massage out, unless the plan adds it.':
    'Nada: el manual que se vio se corta antes de su lista de beneficios. En Apple Health la regla del estado excluye el masaje, a menos que el plan lo añada.',
};
