import { IconButton } from '../IconButton.tsx';
import { Mark } from '../Mark.tsx';
import { panelWords as words } from '../words.ts';

/** The panel's name, and the buttons that move and close it. */
export function PanelBar(props: { side: 'left' | 'right'; onMove: () => void; onCollapse: () => void }) {
  const other = props.side === 'left' ? 'right' : 'left';
  return (
    <div class="PanelBar">
      <Mark />
      <span class="brand">{words.name}</span>
      <IconButton icon="side" name={words.move[other]} onPress={props.onMove} />
      <IconButton icon="collapse" name={words.collapse} onPress={props.onCollapse} />
    </div>
  );
}
