import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Authorization comes first': 'Primero la autorización',
  'A claims examiner must agree before the first visit.':
    'Un examinador de reclamos («claims examiner») debe dar su acuerdo antes de la primera visita.',
  'EEOICPA Bulletin 13-01, Authorizing massage therapy':
    'Boletín EEOICPA 13-01, autorización del masaje terapéutico',
  'Replaced since. A later bulletin, 18-01 of January 2018, asked for authorization of all rehabilitation therapy; it has been replaced as well.':
    'Reemplazado desde entonces. Un boletín posterior, 18-01 de enero de 2018, pedía autorización para toda terapia de rehabilitación; también fue reemplazado.',
  'What to send': 'Qué enviar',
  'A written request, with these:': 'Una solicitud por escrito, con esto:',
  'The treating physician’s order': 'La orden del médico tratante',
  'A letter of medical necessity': 'Una carta de necesidad médica',
  'Required evidence': 'Pruebas exigidas',
  'Letter of medical necessity': 'Carta de necesidad médica',
  'It says what the massage does for the accepted condition, how often and for how long: for example twice a week for eight weeks.':
    'Dice qué hace el masaje por la afección aceptada, con qué frecuencia y por cuánto tiempo: por ejemplo, dos veces por semana durante ocho semanas.',
  'Who may treat': 'Quién puede tratar',
};
