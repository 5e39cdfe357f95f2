import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Who reviews': 'Quién revisa',
  'Since January 2023 for several self-funded groups eviCore reviews therapy, chiropractic and acupuncture, and massage with them.':
    'Desde enero de 2023, para varios grupos autofinanciados, eviCore revisa la terapia, la quiropráctica y la acupuntura, y con ellas el masaje.',
  'Providence Health Plan: eviCore resources': 'Providence Health Plan: recursos de eviCore',
  Program: 'Programa',
  'Massage code left aside': 'El código de masaje queda aparte',
  'Code 97124 is expressly outside that program. Other codes a massage therapist may bill, such as 97140 and 97112, may be reviewed.':
    'El código 97124 está expresamente fuera de ese programa. Otros códigos que un terapeuta de masaje puede facturar, como 97140 y 97112, pueden ser revisados.',
  'Whose criteria': 'De quién son los criterios',
  'What decides on necessity is eviCore’s guideline or ASH’s, whichever reviews. Of neither was the text for Providence read: ask for it.':
    'Sobre la necesidad decide la guía de eviCore o la de ASH, según quién revise. No se leyó el texto para Providence ni de una ni de otra: pídalo.',
  'Medical policy, pharmacy and provider information':
    'Información sobre políticas médicas, farmacia y proveedores',
  'Of 2024.': 'De 2024.',
  'Delegated review': 'Revisión delegada',
  'The other reviewer': 'El otro revisor',
  'For other members American Specialty Health may review. Ask the plan which of the two.':
    'Para otros miembros puede revisar American Specialty Health. Pregunte al plan cuál de los dos revisa.',
};
