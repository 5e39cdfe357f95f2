import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Referral first': 'Primero la remisión',
  'Most plans pay for massage with a referral from the primary care or personal physician. Members may go without one to acupuncture, naturopathy and manipulation, but not to massage.':
    'La mayoría de los planes pagan el masaje con una remisión del médico de atención primaria o médico personal. Los miembros pueden ir sin ella a acupuntura, naturopatía y manipulación, pero no a masaje.',
  'Provider manual: complementary and alternative medicine':
    'Manual para proveedores: medicina complementaria y alternativa',
  'Read in part: the row for massage in the table of authorizations was not.':
    'Leído en parte: no se leyó la fila del masaje en la tabla de autorizaciones.',
  Network: 'Red',
  'The network of massage therapists is run by Tivity, once called Healthways.':
    'La red de terapeutas de masaje la administra Tivity, que antes se llamaba Healthways.',
  'When criteria are not met': 'Cuando no se cumplen los criterios',
  'Where care does not meet the criteria, or the visits are used up, the manual points to a discount program, Complementary Choices.':
    'Donde la atención no cumple los criterios, o las visitas ya se usaron, el manual remite a un programa de descuentos, Complementary Choices.',
  'Criteria not found': 'Criterios no encontrados',
  'The criteria themselves were not found: ask for them. Kaiser announces changes in letters; in what was read of those around New Year 2025, none is about massage.':
    'No se encontraron los criterios mismos: pídalos. Kaiser anuncia los cambios en cartas; en lo que se leyó de las de alrededor del Año Nuevo de 2025, ninguna trata del masaje.',
  'Letters to providers': 'Cartas a los proveedores',
  'Letters of Dec 2024 and Jan 2025 were read in part.':
    'Las cartas de diciembre de 2024 y enero de 2025 se leyeron en parte.',
  'Clinical review criteria': 'Criterios de revisión clínica',
};
