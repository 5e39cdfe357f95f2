import {
  type Limits,
  type Refusal,
  readParcel,
  toCode,
  toFile,
  type Unsealed,
  unsealed,
} from '../exchange/parcel.ts';
import { say } from '../language/say.ts';
import { isFields } from '../sync/canonical.ts';
import type { Change } from '../sync/changes.ts';
import { keep } from './problem.ts';
import { synced } from './this-machine.ts';

/** The browser's sync takes 100 kB; a file of settings is never much larger. */
const limits: Limits = { bytes: 1024 * 1024, unpacked: 4 * 1024 * 1024, depth: 16 };

type SettingsOpen =
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly take: () => Promise<void> }
  | { readonly kind: 'refused'; readonly why: Refusal | 'unreadable' | 'no-code-in-picture' };

/** What a file or a code of settings came to; a sealed one is opened with its passphrase. */
export type SettingsParcel = Unsealed<SettingsOpen>;

/** All that follows her, as the text of a file for any other browser. */
export async function settingsFile(passphrase: string): Promise<string> {
  return toFile('settings', { records: await synced.snapshot() }, passphrase);
}

/** All that follows her, as a code for any other browser. */
export async function settingsCode(passphrase: string): Promise<string> {
  return toCode('settings', { records: await synced.snapshot() }, passphrase);
}

/** Reads the text of such a file, or such a code. Nothing is kept yet. */
export async function readSettingsParcel(text: string): Promise<SettingsParcel> {
  return unsealed<SettingsOpen>(await readParcel(text, 'settings', limits), changesIn);
}

/** Reads a file she chose: one of settings, or a picture of the code. */
export async function readSettingsFile(file: Blob): Promise<SettingsParcel> {
  if (file.type.startsWith('image/')) {
    const code = await codeInPicture(file);
    return code === undefined ? { kind: 'refused', why: 'no-code-in-picture' } : readSettingsParcel(code);
  }
  if (file.size > limits.bytes) return { kind: 'refused', why: 'too-big' };
  try {
    return await readSettingsParcel(await file.text());
  } catch {
    // It was moved, or is a folder.
    return { kind: 'refused', why: 'unreadable' };
  }
}

async function changesIn({ records }: Readonly<Record<string, unknown>>): Promise<SettingsOpen> {
  if (!isFields(records)) return { kind: 'refused', why: 'damaged' };
  return {
    kind: 'changes',
    changes: await synced.preview(records),
    take: () =>
      keep(say('transfer_not_taken'), say('transfer_not_taken_safe'), () => synced.mergeIn(records)),
  };
}

/** A photograph is made no larger than this to look for the code, in pixels. */
const longestSide = 2000;

/** The text of the QR code in a picture; nothing where none is found. */
async function codeInPicture(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(picture, 0, 0, width, height);
    picture.close();
    const data = context?.getImageData(0, 0, width, height).data;
    const { default: decodeQR } = await import('qr/decode.js');
    return data && decodeQR({ width, height, data }, { timeLimit: 2000 });
  } catch {
    return undefined;
  }
}
