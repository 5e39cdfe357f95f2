import type { Ref } from 'preact';

/** A button that has her choose a file of these kinds; the same one can be chosen again once it has been read. */
export function FileButton(props: {
  text: string;
  /** As the `accept` of a file field. */
  accept: string;
  field: Ref<HTMLInputElement>;
  onFile: (file: File) => Promise<void>;
}) {
  return (
    <label class="Button FileButton">
      {props.text}
      <input
        ref={props.field}
        type="file"
        accept={props.accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          void props.onFile(file).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
    </label>
  );
}
