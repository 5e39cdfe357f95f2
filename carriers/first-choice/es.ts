import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Criteria of the network, and of the plans it runs for others.':
    'Criterios de la red, y de los planes que administra para otros.',
  'Rules differ by client: First Choice is a network and an administrator. An old page of a clinic says that a referral is always asked for and that care must be necessary.':
    'Las reglas difieren según para quién trabaja First Choice: es una red y un administrador. Una página antigua de una clínica dice que siempre se pide una remisión y que la atención debe ser necesaria.',
  'Whose plan is this, and who decides on its claims?':
    '¿De quién es este plan, y quién decide sobre sus reclamos?',
};
