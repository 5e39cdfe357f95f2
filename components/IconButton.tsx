import { Icon, type IconName } from './Icon.tsx';

/** A button that shows only an icon; its name is spoken, and shown on hover. */
export function IconButton(props: { icon: IconName; name: string; onPress: () => void; class?: string }) {
  return (
    <button
      type="button"
      class={props.class ? `IconButton ${props.class}` : 'IconButton'}
      aria-label={props.name}
      title={props.name}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
