import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria, for Apple Health and for the marketplace plans.':
    'Un beneficio de masaje o criterios, para Apple Health y para los planes del mercado de seguros («marketplace»).',
  'Nothing: the handbook seen stops before its list of benefits. For Apple Health the state’s rule leaves massage out, unless the plan adds it. A marketplace plan that Washington regulates is bound by the state’s law.':
    'Nada: el manual que se vio se corta antes de su lista de beneficios. En Apple Health la regla del estado excluye el masaje, a menos que el plan lo añada. La ley del estado obliga a un plan del mercado de seguros que Washington regula.',
  'Is this member on Apple Health or on a marketplace plan?':
    '¿Está este miembro en Apple Health o en un plan del mercado de seguros («marketplace»)?',
};
