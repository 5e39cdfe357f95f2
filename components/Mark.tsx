/** The stone and its streak of gold. */
export function Mark() {
  return (
    <svg class="Mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        class="stone"
        d="M6.2 1.9h6.6c2.9 0 5.3 2 5.6 4.8l.3 5.1c.2 3.6-2.6 6.6-6.2 6.6H7.1c-3.1 0-5.7-2.4-5.9-5.5l-.1-3.4C1 5.5 3 1.9 6.2 1.9Z"
      />
      <path class="streak" d="M6.3 13.6 13.5 6.8" />
    </svg>
  );
}
