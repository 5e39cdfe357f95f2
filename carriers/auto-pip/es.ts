import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Personal injury protection: medical benefits':
    'Protección contra lesiones personales (PIP): beneficios médicos',
  'Statute and rule': 'Ley y regla',
  'RCW 48.22.005, definitions for personal injury protection':
    'RCW 48.22.005, definiciones para la protección contra lesiones personales (PIP)',
  'Read in full in a copy of the code (048.022, casualty insurance). Its last change is of 2003.':
    'Leído completo en una copia del código (048.022, «casualty insurance»). Su último cambio es de 2003.',
  'The care is reasonable.': 'La atención es razonable.',
  '(7), medical and hospital benefits': '(7), beneficios médicos y hospitalarios',
  'The care is necessary.': 'La atención es necesaria.',
  'Have a diagnosis from the prescriber, and record what the care changes.':
    'Tenga un diagnóstico de quien receta, y registre qué cambia la atención.',
  'From the crash': 'Del choque',
  'It treats an injury from the crash.': 'Trata una lesión del choque.',
  'Have the diagnosis and the chart name the crash as the cause.':
    'Haga que el diagnóstico y el expediente indiquen el choque como causa.',
  'Within three years': 'En los tres años siguientes',
  'The visit takes place within three years of the crash.':
    'La visita tiene lugar en los tres años siguientes al choque.',
  'Someone licensed under Title 18 of the state’s code gives the care. Massage therapists are, under chapter 18.108.':
    'Da la atención alguien con licencia según el Título 18 del código del estado. Los terapeutas de masaje la tienen, según el capítulo 18.108.',
  'What links the visit': 'Lo que relaciona la visita',
  'The law lists no papers. These answer its four grounds:':
    'La ley no enumera papeles. Estos responden a sus cuatro fundamentos:',
  'The day of the crash and the claim number': 'El día del choque y el número del reclamo',
  'The prescriber’s diagnosis': 'El diagnóstico de quien receta',
  'Notes that tie the care to the injury': 'Notas que relacionan la atención con la lesión',
  'WAC 284-30-395 and Durant v. State Farm, as summed up':
    'WAC 284-30-395 y Durant v. State Farm, según resúmenes',
  'The four grounds are as two law firms give them. Of the regulation itself only the first part was read.':
    'Los cuatro fundamentos son como los dan dos bufetes de abogados. De la regla misma solo se leyó la primera parte.',
  'Grounds for denial': 'Fundamentos para denegar',
  'The only four grounds': 'Los únicos cuatro fundamentos',
  'An insurer may deny, limit or end these benefits only for one of four reasons: care that is unreasonable, unnecessary, unrelated to the crash, or later than three years after it. It must explain the grounds in writing before it does.':
    'Una aseguradora puede denegar, limitar o terminar estos beneficios solo por una de cuatro razones: atención que no es razonable, que no es necesaria, que no tiene relación con el choque o que se da más de tres años después de él. Antes de hacerlo debe explicar los fundamentos por escrito.',
  'Maximum improvement is no ground': 'La máxima mejoría no es fundamento',
  'The state’s Supreme Court held that “maximum medical improvement” is no ground to deny, limit or end these benefits, and is another thing than “reasonable” or “necessary”.':
    'La Corte Suprema del estado resolvió que «maximum medical improvement» (máxima mejoría médica) no es fundamento para denegar, limitar o terminar estos beneficios, y que es otra cosa que «reasonable» (razonable) o «necessary» (necesario).',
  'Durant v. State Farm, Washington Supreme Court': 'Durant v. State Farm, Corte Suprema de Washington',
  'Read as summed up, not the opinion itself.': 'Leído en resúmenes, no en la sentencia misma.',
  'Holding of June 7, 2018': 'Decisión del 7 de junio de 2018',
  'How much there is': 'Cuánto hay',
  'The limit is a sum of money: at least $10,000 for medical care, and $35,000 on request. Ask the adjuster what is left.':
    'El límite es una suma de dinero: al menos $10,000 para atención médica, y $35,000 si se solicita. Pregunte al ajustador cuánto queda.',
  'RCW 48.22.085, .095 and .100, offer and limits of personal injury protection':
    'RCW 48.22.085, .095 y .100, oferta y límites de la protección contra lesiones personales (PIP)',
  'RCW 48.22.095 and .100': 'RCW 48.22.095 y .100',
  'PIP may be missing': 'Puede no haber PIP',
  'An insurer must offer this protection, but the policyholder may have refused it in writing. Ask the adjuster whether the policy has it.':
    'Una aseguradora debe ofrecer esta protección, pero el titular de la póliza puede haberla rechazado por escrito. Pregunte al ajustador si la póliza la tiene.',
  'An order is advised': 'Se aconseja una orden',
  'The law names no order or prescription. Therapists work with one from a prescriber who diagnosed the injury, and there is no network to join.':
    'La ley no menciona ninguna orden ni receta. Los terapeutas trabajan con una de alguien que puede recetar y que diagnosticó la lesión, y no hay red a la que unirse.',
  'Becoming a preferred provider': 'Cómo ser proveedor preferido',
  'One article of a practitioner site, of 2010.': 'Un artículo de un sitio de terapeutas, de 2010.',
  'Whole article': 'Artículo completo',
  'Not a health plan': 'No es un plan de salud',
  'No network, no visit limit, no authorization and no date by which improvement must show is named in what was read.':
    'En lo leído no se menciona ninguna red, ningún límite de visitas, ninguna autorización ni ninguna fecha en que deba verse mejoría.',
  'The law does not say what “reasonable” and “necessary” mean: answer as your chart would. The third anniversary of the crash is counted in: that is our reading. It stands for every auto insurer in the state; no insurer’s own text was read.':
    'La ley no dice qué significan «reasonable» (razonable) y «necessary» (necesario): responda como lo haría su expediente. El tercer aniversario del choque queda dentro del plazo: esa es nuestra lectura. Vale para todas las aseguradoras de autos del estado; no se leyó el texto propio de ninguna aseguradora.',
};
