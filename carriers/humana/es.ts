import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A massage benefit or criteria in any text of Humana.':
    'Un beneficio de masaje o criterios en cualquier texto de Humana.',
  'Nothing. Where the plan is Medicare Advantage, Medicare does not count a massage therapist as a provider.':
    'Nada. Donde el plan es Medicare Advantage, Medicare no cuenta a un terapeuta de masaje como proveedor.',
  'Is this a Medicare Advantage plan, and does it add massage as an extra benefit?':
    '¿Es este un plan Medicare Advantage, y añade el masaje como un beneficio adicional?',
};
