import { useState } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { checkWords } from '../words.ts';

const { problem: words } = checkWords;

/** Something that did not happen: what, what is still safe, and how to try again. */
export interface CheckProblem {
  readonly what: string;
  readonly safe: string;
  readonly retry?: () => void;
}

/** Tells of a problem. The answers can be copied: by `onCopy`, or by hand where that is missing or refused. */
export function ProblemNotice(props: {
  problem: CheckProblem;
  text?: string | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}) {
  const { problem, text, onCopy } = props;
  const [copied, setCopied] = useState<'copied' | 'by-hand'>();
  const copy = async (toCopy: string): Promise<void> => {
    try {
      if (!onCopy) return setCopied('by-hand');
      await onCopy(toCopy);
      setCopied('copied');
    } catch {
      setCopied('by-hand');
    }
  };
  return (
    <Notice tone="caution" role="alert" flush head={problem.what}>
      <p>{problem.safe}</p>
      <div class="actions">
        {problem.retry && (
          <button type="button" class="Button is-small" onClick={problem.retry}>
            {words.again}
          </button>
        )}
        {text !== undefined && (
          <button type="button" class="Button is-small" onClick={() => void copy(text)}>
            {words.copy}
          </button>
        )}
      </div>
      {copied === 'copied' && <p>{words.copied}</p>}
      {copied === 'by-hand' && (
        <label>
          {words.byHand}
          <textarea
            class="Input"
            readOnly
            rows={4}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </Notice>
  );
}
