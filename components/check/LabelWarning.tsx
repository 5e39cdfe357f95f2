import { labelWarning } from '../../criteria/check.ts';
import { Icon } from '../Icon.tsx';
import { checkWords } from '../words.ts';

const { save: words } = checkWords;

/** Says that a label may tell who the client is. It warns and does not stop. */
export function LabelWarning({ label }: { label: string }) {
  const warning = labelWarning(label);
  if (!warning) return null;
  return (
    <p class="Warning">
      <Icon name="caution" />
      {words.warnings[warning]}
    </p>
  );
}
