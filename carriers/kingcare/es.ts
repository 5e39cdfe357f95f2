import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Rehabilitative services': 'Servicios de rehabilitación',
  'Booklet as quoted': 'Folleto según la cita',
  'KingCare plan booklet: rehabilitative services': 'Folleto del plan KingCare: servicios de rehabilitación',
  'Read under “Regence King Care Gold” on its page of medical necessity definitions, in 2025. The booklet now in force was not read; King County posts it at kingcounty.gov/plan-details.':
    'Leído bajo «Regence King Care Gold» en su página de definiciones de necesidad médica, en 2025. No se leyó el folleto ahora vigente; King County lo publica en kingcounty.gov/plan-details.',
  'The massage is meant to restore and better a physical function that was lost.':
    'Con el masaje se busca restablecer y mejorar una función física que se perdió.',
  'Rehabilitative Services, under Regence King Care Gold':
    'Rehabilitative Services, bajo Regence King Care Gold',
  'Record the function that was lost, and the one the care works toward.':
    'Registre la función que se perdió, y la que se busca lograr con la atención.',
  'Illness or injury': 'Enfermedad o lesión',
  'The function was lost through an illness or injury that the plan includes.':
    'La función se perdió por una enfermedad o lesión que el plan incluye.',
  'Have the diagnosis on record, with what caused it.':
    'Tenga el diagnóstico registrado, con lo que lo causó.',
  'The attending physician expects the significant improvement to go on.':
    'El médico tratante espera que la mejoría significativa continúe.',
  'Ask the attending physician for a written opinion and keep it.':
    'Pida al médico tratante una opinión por escrito y guárdela.',
  'Significant improvement': 'Mejoría significativa',
  'The lost function improves significantly while care is given. Touchstone asks from the second visit on: a first visit has no history.':
    'La función perdida mejora significativamente mientras se da la atención. Touchstone pregunta desde la segunda visita: una primera visita no tiene historial.',
  'Measure the function again and record the change since care began.':
    'Mida de nuevo la función y registre el cambio desde que empezó la atención.',
  'Physician’s written opinion': 'Opinión escrita del médico',
  'Regence may ask the attending physician, in writing, whether and how much the function improves. Keep such an opinion on file.':
    'Regence puede preguntar al médico tratante, por escrito, si la función mejora y cuánto. Guarde esa opinión en su archivo.',
  'Lost function, measured': 'Función perdida, medida',
  'What was lost and how it improves from visit to visit.':
    'Qué se perdió y cómo mejora de una visita a otra.',
  'Silver and Bronze ended with 2018, and the name Gold fell away after that; the plans are now KingCare PPO and KingCare Select. Whether today’s booklet still has these words was not verified, and how many massage visits it gives was not found. Failing a visit from the second on if nothing has improved is our reading, and “clearly improving” stands for significant. The booklet says that the function was lost; whether an impaired one counts is for the plan. Regence’s general definition may apply as well: that is our reading, no text says it.':
    'Silver y Bronze terminaron con 2018, y después desapareció el nombre Gold; los planes son ahora KingCare PPO y KingCare Select. No se verificó si el folleto de hoy aún tiene estas palabras, ni se encontró cuántas visitas de masaje da. Que una visita no cumpla, desde la segunda, si nada ha mejorado es nuestra lectura, y «mejora claramente» representa lo significativo. El folleto dice que la función se perdió; si cuenta una función deteriorada, lo decide el plan. La definición general de Regence puede aplicarse también: esa es nuestra lectura, ningún texto lo dice.',
  'King County is said to pay the claims itself (self-funded). By our reading the law of the first six visits does not bind such a plan. Ask the county’s benefits office.':
    'Se dice que King County paga los reclamos por sí mismo (autofinanciado). Según nuestra lectura, la ley de las primeras seis visitas no obliga a un plan así. Pregunte a la oficina de beneficios del condado.',
  'Open enrollment, 2025 benefits': 'Inscripción abierta, beneficios de 2025',
  'It names the plans. Who pays the claims was not read in it.':
    'Nombra los planes. En ella no se leyó quién paga los reclamos.',
  'Medical plans': 'Planes médicos',
  'A clinic counts King County among the groups that Regence asks for no prior authorization. That was not confirmed: ask the plan.':
    'Una clínica cuenta a King County entre los grupos a los que Regence no pide autorización previa. Eso no se confirmó: pregunte al plan.',
  Insurance: 'Seguros',
  'A clinic’s page. Neither the county nor Regence was read on it.':
    'La página de una clínica. No se leyó nada del condado ni de Regence sobre ello.',
};
