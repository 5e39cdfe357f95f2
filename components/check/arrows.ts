/** Moves the focus between the buttons of a group with the arrow keys, Home and End; says whether it did. */
export function moveByArrow(event: KeyboardEvent, group: HTMLElement): boolean {
  const buttons = [...group.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  const to = target(event.key, at, buttons.length);
  if (at < 0 || to === undefined) return false;
  event.preventDefault();
  buttons[to]?.focus();
  return true;
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
