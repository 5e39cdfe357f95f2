import type { ChangeToTake } from './changeText.ts';

/** Why a file, a picture or a code was not read. */
export type NotRead =
  | 'too-big'
  | 'too-deep'
  | 'damaged'
  | 'newer'
  | 'not-ours'
  | 'other-file'
  | 'unreadable'
  | 'no-code-in-picture';

/** What a file or a code came to. `open` gives nothing where the passphrase is another one. */
export type SettingsRead =
  | {
      readonly kind: 'changes';
      readonly changes: readonly ChangeToTake[];
      readonly take: () => Promise<void>;
    }
  | { readonly kind: 'sealed'; readonly open: (passphrase: string) => Promise<SettingsRead | undefined> }
  | { readonly kind: 'refused'; readonly why: NotRead };

/** Settings to another browser, and from it. */
export interface TransferProps {
  /** Gives her all that follows her as a file. */
  onSave: (passphrase: string) => Promise<void>;
  /** The same as a code. */
  onCode: (passphrase: string) => Promise<string>;
  onCopy: (text: string) => Promise<void>;
  /** Reads what she chose or pasted; nothing is kept yet. */
  onRead: (from: File | string) => Promise<SettingsRead>;
  /** Runs `take`, and says whether it was kept. */
  onTake: (take: () => Promise<void>) => Promise<boolean>;
}
