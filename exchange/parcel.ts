import { type Bytes, fromText, pack, toText, unpack } from './bytes.ts';
import { seal, unseal } from './seal.ts';
import { readJson } from './untrusted-json.ts';

/** What a file or a code may carry. */
export type Contents = 'settings' | 'backup';

/** The version of the format that is written, and the newest that is read. */
const version = 1;

/** The most that is read: bytes of a file or a code, bytes of what is in it, and how deep its brackets may lie. */
export interface Limits {
  readonly bytes: number;
  readonly unpacked: number;
  readonly depth: number;
}

/** Why a file or a code was not read. */
export type Refusal = 'too-big' | 'too-deep' | 'damaged' | 'newer' | 'not-ours' | 'other-file';

/** What a file or a code came to. `open` of a sealed one gives nothing where the passphrase is another one. */
export type Parcel =
  | { readonly kind: 'open'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'sealed'; readonly open: (passphrase: string) => Promise<Parcel | undefined> }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What an open file or code was read as; a sealed one is opened with its passphrase. */
export type Unsealed<Read> =
  | Read
  | { readonly kind: 'sealed'; readonly open: (passphrase: string) => Promise<Unsealed<Read> | undefined> }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** Reads what a file or a code carries once it is open, with a passphrase or without. */
export async function unsealed<Read>(
  parcel: Parcel,
  read: (value: Readonly<Record<string, unknown>>) => Promise<Unsealed<Read>>,
): Promise<Unsealed<Read>> {
  if (parcel.kind === 'open') return read(parcel.value);
  if (parcel.kind === 'refused') return parcel;
  return {
    kind: 'sealed',
    open: async (passphrase) => {
      const opened = await parcel.open(passphrase);
      return opened && unsealed(opened, read);
    },
  };
}

const codeStart = 'touchstone';
const codeForm = /^touchstone-(settings|backup)-(\d{1,3})(s?)\.([\w-]+)$/;

/** The text of a file. Without a passphrase it can be read by anybody, with one by nobody else. */
export async function toFile(contents: Contents, value: object, passphrase: string): Promise<string> {
  const head = { format: `touchstone-${contents}`, version };
  const body = passphrase ? { sealed: toText(await sealedText(value, passphrase)) } : value;
  return `${JSON.stringify({ ...head, ...body }, null, 2)}\n`;
}

/** A code to copy, or to show as a QR code: letters, digits and dashes. */
export async function toCode(contents: Contents, value: object, passphrase: string): Promise<string> {
  const bytes = passphrase ? await sealedText(value, passphrase) : await pack(JSON.stringify(value));
  return `${codeStart}-${contents}-${version}${passphrase ? 's' : ''}.${toText(bytes)}`;
}

const sealedText = async (value: object, passphrase: string): Promise<Bytes> =>
  seal(await pack(JSON.stringify(value)), passphrase);

/** Reads the text of a file or a code that anybody may have written. */
export async function readParcel(text: string, contents: Contents, limits: Limits): Promise<Parcel> {
  if (text.length > limits.bytes) return refused('too-big');
  const trimmed = text.trim();
  return trimmed.startsWith(codeStart)
    ? readCode(trimmed, contents, limits)
    : readFile(trimmed, contents, limits);
}

async function readCode(text: string, contents: Contents, limits: Limits): Promise<Parcel> {
  // A message may have broken the code into lines.
  const [, what, of, isSealed, body = ''] = codeForm.exec(text.replace(/\s+/g, '')) ?? [];
  if (what === undefined) return refused('damaged');
  if (what !== contents) return refused('other-file');
  if (Number(of) > version) return refused('newer');
  const bytes = fromText(body);
  if (!bytes) return refused('damaged');
  return isSealed ? sealedParcel(bytes, limits) : unpacked(bytes, limits);
}

function readFile(text: string, contents: Contents, limits: Limits): Parcel {
  const read = readJson(text, limits.depth);
  if (read.kind === 'too-deep') return refused('too-deep');
  const ours = `touchstone-${contents}`;
  if (read.kind === 'no-json')
    return refused(text.startsWith('{') && text.slice(0, 200).includes(`"${ours}"`) ? 'damaged' : 'not-ours');
  if (!isFields(read.value)) return refused('not-ours');
  const { format, version: of, sealed, ...value } = read.value;
  if (typeof format !== 'string' || !format.startsWith('touchstone-')) return refused('not-ours');
  if (format !== ours) return refused('other-file');
  if (!Number.isSafeInteger(of)) return refused('damaged');
  if (Number(of) > version) return refused('newer');
  if (sealed === undefined) return { kind: 'open', value };
  const bytes = typeof sealed === 'string' ? fromText(sealed) : undefined;
  return bytes ? sealedParcel(bytes, limits) : refused('damaged');
}

const sealedParcel = (bytes: Bytes, limits: Limits): Parcel => ({
  kind: 'sealed',
  open: async (passphrase) => {
    const opened = await unseal(bytes, passphrase);
    return opened && unpacked(opened, limits);
  },
});

async function unpacked(bytes: Bytes, limits: Limits): Promise<Parcel> {
  const text = await unpack(bytes, limits.unpacked);
  if (text === undefined) return refused('damaged');
  const read = readJson(text, limits.depth);
  if (read.kind === 'too-deep') return refused('too-deep');
  return read.kind === 'value' && isFields(read.value)
    ? { kind: 'open', value: read.value }
    : refused('damaged');
}

const refused = (why: Refusal): Parcel => ({ kind: 'refused', why });

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
