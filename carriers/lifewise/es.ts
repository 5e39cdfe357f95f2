import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  '8.03.502, the copy on LifeWise’s own site': '8.03.502, la copia en el sitio propio de LifeWise',
  'The criteria were read in it. No later copy of LifeWise’s own was found.':
    'Los criterios se leyeron en ella. No se encontró ninguna copia posterior propia de LifeWise.',
  'Premera’s text; not seen under LifeWise’s name since 2014. Reworded by May 10, 2017, the day of a clinic’s extract. No edition from that day to Nov 30, 2020 was read, so none is shown for it. Three readings are ours. “Acute” may belong to symptoms alone or to physical signs too: charted signs that are not acute are taken to be enough. Maintenance is taken to begin when progress is neither seen nor expected. Sport stands for performance beyond everyday tasks. How many visits and units a plan pays was not read: ask it.':
    'Texto de Premera; no se ha visto con el nombre de LifeWise desde 2014. Redactado de nuevo a más tardar el 10 de mayo de 2017, el día del extracto de una clínica. No se leyó ninguna edición desde ese día hasta el 30 de noviembre de 2020, por eso no se muestra ninguna para ese tiempo. Tres lecturas son nuestras. «Acute» (agudo) puede referirse solo a los síntomas o también a los signos físicos: los signos en el expediente que no son agudos se consideran suficientes. Se entiende que el mantenimiento empieza cuando no se ve ni se espera progreso. El deporte representa el rendimiento más allá de las tareas diarias. No se leyó cuántas visitas y unidades paga un plan: pregúntele.',
  'Premera’s text; not seen under LifeWise’s name since 2014. The first criterion is shown as reworded: surgery is named; a limited function by itself and earlier treatment of other kinds no longer are. The extract breaks off there, before a further clause. It and the two for massage alone come from a clinic’s extracts. The rest was not read in this edition and is carried over from the 2014 text. Three readings are ours. “Acute” may belong to symptoms alone or to physical signs too: charted signs that are not acute are taken to be enough. Maintenance is taken to begin when progress is neither seen nor expected. Sport stands for performance beyond everyday tasks. How many visits and units a plan pays was not read: ask it.':
    'Texto de Premera; no se ha visto con el nombre de LifeWise desde 2014. El primer criterio se muestra redactado de nuevo: nombra la cirugía; ya no nombra una función limitada por sí sola ni un tratamiento anterior de otro tipo. El extracto se corta ahí, antes de otra cláusula. Ese criterio y los dos para el masaje como única terapia vienen de extractos de una clínica. El resto no se leyó en esta edición y se traslada del texto de 2014. Tres lecturas son nuestras. «Acute» (agudo) puede referirse solo a los síntomas o también a los signos físicos: los signos en el expediente que no son agudos se consideran suficientes. Se entiende que el mantenimiento empieza cuando no se ve ni se espera progreso. El deporte representa el rendimiento más allá de las tareas diarias. No se leyó cuántas visitas y unidades paga un plan: pregúntele.',
  'Confirm the version': 'Confirme la versión',
  'LifeWise uses Premera’s policy number. The newest copy seen under LifeWise’s own name is of 2014; later texts here are Premera’s. Ask LifeWise which one is in force.':
    'LifeWise usa el número de política de Premera. La copia más reciente que se ha visto con el nombre propio de LifeWise es de 2014; los textos posteriores que hay aquí son de Premera. Pregunte a LifeWise cuál está vigente.',
  'Individual plans: Evolent': 'Planes individuales: Evolent',
  'LifeWise’s individual plans are said to use tools of Evolent. Ask where a request for massage goes.':
    'Se dice que los planes individuales de LifeWise usan herramientas de Evolent. Pregunte adónde va una solicitud de masaje.',
  'LifeWise individual plans, in a guide to payers':
    'Planes individuales de LifeWise, en una guía de pagadores',
  'The address is that of the Premera lists the guide points to; its own was not kept.':
    'La dirección es la de las listas de Premera a las que remite la guía; no se guardó la de la guía misma.',
  'Individual plans': 'Planes individuales',
  'Referral form': 'Formulario de remisión',
  'A clinic reports that LifeWise always asks for a referral, on a form of its own.':
    'Una clínica cuenta que LifeWise siempre pide una remisión, en un formulario propio.',
  'LifeWise: using your insurance': 'LifeWise: cómo usar su seguro',
  'An old page of a practice.': 'Una página antigua de un consultorio.',
};
