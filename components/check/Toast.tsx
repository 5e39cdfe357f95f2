/** Says what was just done and offers to undo it. It stays until something else is done: no race with the clock. */
export function Toast({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <div class="Toast" role="status">
      <span>{text}</span>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
