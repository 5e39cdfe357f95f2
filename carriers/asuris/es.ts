import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Which definition applies': 'Qué definición se aplica',
  'Probably the general definition of Regence, its sister: accepted practice, right kind and amount, a clinical reason, no costlier than needed. Ask Asuris for its own text.':
    'Probablemente la definición general de Regence, su empresa hermana: práctica aceptada, tipo y cantidad adecuados, una razón clínica, no más costosa de lo necesario. Pida a Asuris su propio texto.',
  'The sister company’s text. That it holds for Asuris was not read anywhere.':
    'El texto de la empresa hermana. En ninguna parte se leyó que valga para Asuris.',
  'Definition of medical necessity': 'Definición de necesidad médica',
  'Authorization: sources conflict': 'Autorización: las fuentes se contradicen',
  'An older page of Regence asks for a notice within 7 days of the first massage visit. Whether massage is on the current list was not read: look the code up before the visit.':
    'Una página anterior de Regence pide un aviso dentro de los 7 días de la primera visita de masaje. No se leyó si el masaje está en la lista actual: busque el código antes de la visita.',
  'A page of the sister company from before 2020.': 'Una página de la empresa hermana, anterior a 2020.',
  'Massage joined in 2014': 'El masaje se incorporó en 2014',
  'A clinic reports that Asuris began to review massage in February 2014.':
    'Una clínica cuenta que Asuris empezó a revisar el masaje en febrero de 2014.',
  'Asuris and Regence preauthorization': 'Autorización previa de Asuris y Regence',
  'Where to look': 'Dónde buscar',
  'Asuris keeps its list of codes that need authorization on its own page.':
    'Asuris tiene en su propia página su lista de códigos que necesitan autorización.',
  'Pre-authorization, commercial': 'Autorización previa, planes comerciales',
  'Whether codes 97124, 97140 and 97112 stand on the current list was not read.':
    'No se leyó si los códigos 97124, 97140 y 97112 están en la lista actual.',
  'Prescription, in practice': 'La receta, en la práctica',
  'By practice a prescription with a diagnosis is the norm, as therapists report of Regence; the plan’s booklet decides. Keep it on file.':
    'En la práctica lo normal es una receta con un diagnóstico, según cuentan terapeutas sobre Regence; decide el folleto del plan. Guárdela en su archivo.',
  'Prior authorizations': 'Autorizaciones previas',
  'A practitioner site, on Regence, the sister company.':
    'Un sitio de terapeutas, sobre Regence, la empresa hermana.',
  'An older manual': 'Un manual anterior',
  'Regence’s manual of about 2012, its sister’s, asked for this:':
    'El manual de Regence, su empresa hermana, de alrededor de 2012, pedía esto:',
  'A physician’s diagnosis with loss of function': 'El diagnóstico de un médico con pérdida de función',
  'A prescription for rehabilitation, on file and not sent along':
    'Una receta de rehabilitación, guardada en el archivo y que no se envía',
  'Visits counted with outpatient rehabilitation': 'Las visitas, contadas con la rehabilitación ambulatoria',
  'No evaluation codes; four units a day at most':
    'Sin códigos de evaluación; como máximo cuatro unidades al día',
  'The sister company’s manual, of about 2012.': 'El manual de la empresa hermana, de alrededor de 2012.',
  'How much at first': 'Cuánto al principio',
  'A clinic reports that eviCore’s first grant is usually four visits in 30 to 45 days, then two or three more. RCW 48.43.016 closes visits 1 to 6 to that, where Washington regulates the plan, you have a contract with the carrier and the episode is new. From visit 7 on it may be so.':
    'Una clínica cuenta que eviCore suele conceder primero cuatro visitas en 30 a 45 días, y luego dos o tres más. RCW 48.43.016 impide eso en las visitas 1 a 6, donde Washington regula el plan, usted tiene un contrato con la aseguradora y el episodio es nuevo. Desde la visita 7 puede ser así.',
  'Regence: massage therapist': 'Regence: terapeuta de masaje',
  'Regence and eviCore': 'Regence y eviCore',
};
