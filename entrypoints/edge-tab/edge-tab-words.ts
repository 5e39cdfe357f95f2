import type { Recognition } from '../../carriers/recognise.ts';
import { spokenName } from '../../carriers/spoken-name.ts';
import { say } from '../../language/say.ts';
import type { EdgeTabWords } from '../../platform/messages.ts';

/** What the edge tab says of a recognition. It is told; it carries no words of its own. */
export function edgeTabWords(answer: Recognition): EdgeTabWords {
  switch (answer.kind) {
    case 'carrier': {
      const name = spokenName(answer.name);
      return { text: name, name: say('edge_carrier', name) };
    }
    case 'ambiguous':
      return { text: say('edge_choose'), name: say('edge_choose_name') };
    case 'unknown':
      return { text: say('edge_none'), name: say('edge_unknown_name', answer.payer) };
    case 'none':
      return { text: say('edge_none'), name: say('edge_none_name') };
    default:
      return answer satisfies never;
  }
}
