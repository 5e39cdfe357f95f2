import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria, for Apple Health (Coordinated Care) and for the marketplace plans (Ambetter).':
    'Un beneficio de masaje o criterios, para Apple Health (Coordinated Care) y para los planes del mercado de seguros o «marketplace» (Ambetter).',
  'Nothing on massage. Of the marketplace contract of 2021 only the opening was read; a copy of 2023 says that all care outside the network needs authorization. The state’s law applies to Ambetter in full: with a contracted therapist six visits of a new episode without review of necessity, and no profession shut out. For Apple Health the state’s rule leaves massage out, unless the plan adds it.':
    'Nada sobre el masaje. Del contrato de 2021 para el mercado de seguros solo se leyó el comienzo; una copia de 2023 dice que toda la atención fuera de la red necesita autorización. La ley del estado se aplica por completo a Ambetter: con un terapeuta contratado, seis visitas de un episodio nuevo sin revisión de la necesidad, y ninguna profesión excluida. En Apple Health la regla del estado excluye el masaje, a menos que el plan lo añada.',
  'Is this member on Apple Health or on Ambetter?': '¿Está este miembro en Apple Health o en Ambetter?',
};
