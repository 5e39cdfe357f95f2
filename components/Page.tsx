import type { ComponentChildren, ComponentProps } from 'preact';
import { PageBar } from './PageBar.tsx';

/** A page of Touchstone in a tab of its own: the theme that is set, and the bar that leads to the others. */
export function Page(props: {
  theme: 'system' | 'light' | 'dark';
  here: ComponentProps<typeof PageBar>['here'];
  children: ComponentChildren;
}) {
  return (
    <div class="ts Page" data-theme={props.theme === 'system' ? undefined : props.theme}>
      <PageBar here={props.here} />
      {props.children}
    </div>
  );
}
