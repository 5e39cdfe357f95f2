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
  'For visits from Apr 1, 2022, Regence ended prior authorization for most complementary care on plans it insures, massage named. A self-funded group kept its own until its next renewal; by 2024 it should have ended everywhere, which is our reading. Ask the plan.':
    'Para visitas desde el 1 de abril de 2022, Regence terminó con la autorización previa para la mayor parte de la atención complementaria en los planes que asegura, y nombra el masaje. Un grupo autofinanciado conservó la suya hasta su próxima renovación; para 2024 debería haber terminado en todas partes, y esa es nuestra lectura. Pregunte al plan.',
  'Employer newsletter: pre-authorization for chiropractic, acupuncture and massage':
    'Boletín para empleadores: autorización previa de quiropráctica, acupuntura y masaje',
  'A page of May 10, 2022. Whether it still holds was not confirmed.':
    'Una página del 10 de mayo de 2022. No se confirmó si aún vale.',
  'Pre-authorization change': 'Cambio en la autorización previa',
  'Ask the plan before the visit, or look at Regence’s list of codes that need authorization.':
    'Pregunte al plan antes de la visita, o mire la lista de Regence de los códigos que necesitan autorización.',
  'Prescription on file': 'Receta archivada',
  'An older manual asks for a physician’s diagnosis with loss of function, and a prescription for rehabilitation. Keep it on file; it is not sent with the claim.':
    'Un manual anterior pide el diagnóstico de un médico con pérdida de función, y una receta de rehabilitación. Guárdela en su archivo; no se envía con el reclamo.',
  'Administrative manual: massage': 'Manual administrativo: masaje',
  'A page from before 2016.': 'Una página anterior a 2016.',
  'Massage therapy': 'Masaje terapéutico',
  'Four units a day': 'Cuatro unidades al día',
  'The older manual pays at most four units of modalities or procedures a day, out of the benefit for outpatient rehabilitation. It pays a massage therapist no evaluation and no manipulation codes.':
    'El manual anterior paga como máximo cuatro unidades de modalidades o procedimientos al día, con el beneficio de rehabilitación ambulatoria. A un terapeuta de masaje no le paga códigos de evaluación ni de manipulación.',
  'Function and painful region': 'Función y región con dolor',
  'A request for authorization was asked for at least one limited function and at least one painful region. We would record both.':
    'A una solicitud de autorización se le pedía al menos una función limitada y al menos una región con dolor. Nosotros registraríamos ambas.',
  'Sitting, standing, walking, stairs': 'Estar sentado, estar de pie, caminar, escaleras',
  'Lifting, work, driving': 'Levantar peso, trabajar, conducir',
  'Self-care, sleep': 'Cuidado personal, sueño',
  'Understanding prior authorizations, Regence BlueShield':
    'Comprender las autorizaciones previas, Regence BlueShield',
  'A clinic’s copy, of about 2017, of what was asked for an authorization.':
    'Copia de una clínica, de alrededor de 2017, de lo que se pedía para una autorización.',
  'Questions for an authorization': 'Preguntas para una autorización',
  'Therapists report a prescription with a diagnosis as the norm, even where someone at the plan says that none is needed. The plan’s booklet decides.':
    'Los terapeutas cuentan que una receta con diagnóstico es lo habitual, aunque alguien del plan diga que no hace falta. Decide el folleto del plan.',
  'A practitioner site.': 'Un sitio de terapeutas.',
  'Medicare Advantage plans': 'Planes Medicare Advantage',
  'Regence leaves massage by a massage therapist out of its Medicare Advantage plans, as such therapists are no Medicare providers.':
    'Regence excluye de sus planes Medicare Advantage el masaje dado por un terapeuta de masaje, porque esos terapeutas no son proveedores de Medicare.',
  'Physical medicine and therapies': 'Medicina física y terapias',
  'A page from before 2020.': 'Una página anterior a 2020.',
  'Prior authorization': 'Autorización previa',
  'By a page of 2022 there is none for most complementary care, massage named, on plans that Regence insures, for visits from Apr 1, 2022. Physical, occupational and speech therapy still went to eviCore. Many other pages still name eviCore for massage too.':
    'Según una página de 2022 no hay ninguna para la mayor parte de la atención complementaria, y nombra el masaje, en los planes que Regence asegura, para visitas desde el 1 de abril de 2022. La fisioterapia, la terapia ocupacional y la del habla seguían yendo a eviCore. Muchas otras páginas aún nombran a eviCore también para el masaje.',
  'By the copy of 2017, accepted standards rest on these:':
    'Según la copia de 2017, las normas aceptadas se apoyan en esto:',
  'Evidence in peer-reviewed literature': 'Evidencia en literatura revisada por pares',
  'The views of specialty societies': 'La opinión de las sociedades de especialistas',
  'The views of clinicians who practice in the field':
    'La opinión de los profesionales clínicos que ejercen en el campo',
  'No Regence policy for massage itself was found: this is its general definition. It names no number of visits: that is in the plan’s booklet. What to keep on file comes from older and other people’s pages, and decides nothing here.':
    'No se encontró una política de Regence para el masaje mismo: esta es su definición general. No indica un número de visitas: eso está en el folleto del plan. Lo que hay que guardar en el archivo viene de páginas anteriores y ajenas, y aquí no decide nada.',
};
