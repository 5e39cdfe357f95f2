import type { ComponentChildren, ComponentProps } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { PageBar } from './PageBar.tsx';

/** A page of Touchstone in a tab of its own: the theme that is set, and the bar that leads to the others. */
export function Page(props: {
  theme: 'system' | 'light' | 'dark';
  here: ComponentProps<typeof PageBar>['here'];
  children: ComponentChildren;
}) {
  const theme = props.theme === 'system' ? undefined : props.theme;
  // The window beside and behind the page has the theme as well: its scroll bar, and what shows while the page is drawn.
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
  return (
    <div class="ts Page" data-theme={theme}>
      <PageBar here={props.here} />
      {props.children}
    </div>
  );
}
