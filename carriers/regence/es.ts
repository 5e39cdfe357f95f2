import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Medical necessity, general definition': 'Necesidad médica, definición general',
  'Medical policy manual, introduction: medical necessity':
    'Manual de políticas médicas, introducción: necesidad médica',
  'Read as quoted by WA Massage Therapy Network in 2025 and in a copy of 2017, which agree in substance.':
    'Leído como lo cita WA Massage Therapy Network en 2025 y en una copia de 2017, que coinciden en lo esencial.',
  'Preventing or treating': 'Prevenir o tratar',
  'A careful clinician would give it to prevent, evaluate, diagnose or treat an illness, an injury or its symptoms.':
    'Un profesional clínico prudente la daría para prevenir, evaluar, diagnosticar o tratar una enfermedad, una lesión o sus síntomas.',
  'Opening sentence': 'Oración inicial',
  'Record the illness, injury or symptom that the visit treats or prevents.':
    'Registre la enfermedad, lesión o síntoma que la visita trata o previene.',
  'It follows generally accepted standards of medical practice.':
    'Sigue las normas generalmente aceptadas de la práctica médica.',
  'Item 1': 'Punto 1',
  'Type, frequency, extent, body site and duration fit the condition, and it is considered effective for it.':
    'El tipo, la frecuencia, el alcance, el lugar del cuerpo y la duración se ajustan a la afección, y se considera eficaz para ella.',
  'Item 2': 'Punto 2',
  'Record why this technique, this often and this long.':
    'Registre por qué esta técnica, con esta frecuencia y por este tiempo.',
  'It is not mainly for the convenience of the client or of a provider.':
    'No es sobre todo para la comodidad del cliente ni de un proveedor.',
  'Item 3': 'Punto 3',
  'It costs no more than other care that is as likely to give the same result.':
    'No cuesta más que otra atención con la misma probabilidad de dar el mismo resultado.',
  'Self-funded groups may differ': 'Los grupos autofinanciados pueden diferir',
  'Since Apr 1, 2022, Regence asks for no prior authorization for most massage on plans it insures. A self-funded group kept its own until its next renewal; by 2024 it should have ended everywhere, which is our reading. Ask the plan.':
    'Desde el 1 de abril de 2022, Regence no pide autorización previa para la mayor parte del masaje en los planes que asegura. Un grupo autofinanciado conservó la suya hasta su próxima renovación; para 2024 debería haber terminado en todas partes, y esa es nuestra lectura. Pregunte al plan.',
  'Employer newsletter: pre-authorization for chiropractic, acupuncture and massage':
    'Boletín para empleadores: autorización previa de quiropráctica, acupuntura y masaje',
  'A page of May 10, 2022. Whether it still holds was not confirmed.':
    'Una página del 10 de mayo de 2022. No se confirmó si aún vale.',
  'Pre-authorization change': 'Cambio en la autorización previa',
  'Check the plan’s list in Availity before the visit.':
    'Consulte la lista del plan en Availity antes de la visita.',
  'Prescription on file': 'Receta archivada',
  'An older manual asks for a physician’s diagnosis with loss of function, and a prescription for rehabilitation. Keep it on file; it is not sent with the claim.':
    'Un manual anterior pide el diagnóstico de un médico con pérdida de función, y una receta de rehabilitación. Guárdela en su archivo; no se envía con el reclamo.',
  'Administrative manual: massage': 'Manual administrativo: masaje',
  'A page from before 2016.': 'Una página anterior a 2016.',
  'Massage therapy': 'Masaje terapéutico',
  'Four units a day': 'Cuatro unidades al día',
  'The older manual pays at most four units of modalities or procedures a day.':
    'El manual anterior paga como máximo cuatro unidades de modalidades o procedimientos al día.',
  'Function and painful region': 'Función y región con dolor',
  'Record at least one limited function and at least one painful region.':
    'Registre al menos una función limitada y al menos una región con dolor.',
  'Sitting, standing, walking, stairs': 'Estar sentado, estar de pie, caminar, escaleras',
  'Lifting, work, driving': 'Levantar peso, trabajar, conducir',
  'Self-care, sleep': 'Cuidado personal, sueño',
  'Understanding prior authorizations, Regence BlueShield':
    'Comprender las autorizaciones previas, Regence BlueShield',
  'A clinic’s copy, of about 2017, of what was asked for an authorization.':
    'Copia de una clínica, de alrededor de 2017, de lo que se pedía para una autorización.',
  'Questions for an authorization': 'Preguntas para una autorización',
  'Medicare Advantage plans': 'Planes Medicare Advantage',
  'Regence leaves massage by a massage therapist out of its Medicare Advantage plans, as such therapists are no Medicare providers.':
    'Regence excluye de sus planes Medicare Advantage el masaje dado por un terapeuta de masaje, porque esos terapeutas no son proveedores de Medicare.',
  'Physical medicine and therapies': 'Medicina física y terapias',
  'A page from before 2020.': 'Una página anterior a 2020.',
  'Prior authorization': 'Autorización previa',
  'None for most massage on plans that Regence insures, for visits from Apr 1, 2022. Many other pages still name eviCore.':
    'Ninguna para la mayor parte del masaje en los planes que Regence asegura, para visitas desde el 1 de abril de 2022. Muchas otras páginas aún nombran a eviCore.',
  'No Regence policy for massage itself was found: this is its general definition. What to keep on file comes from older and other people’s pages, and decides nothing here.':
    'No se encontró una política de Regence para el masaje mismo: esta es su definición general. Lo que hay que guardar en el archivo viene de páginas anteriores y ajenas, y aquí no decide nada.',
};
