import type { Bytes } from './bytes.ts';

/**
 * How often a passphrase is hashed: what OWASP asks of PBKDF2 with SHA-256
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
const iterations = 600_000;
const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;

/** Bytes that only who has the passphrase can read or change: salt, initialization vector, AES-256-GCM. */
export async function seal(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const key = await keyFrom(passphrase, salt, 'encrypt');
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const all = new Uint8Array(saltBytes + ivBytes + sealed.length);
  all.set(salt);
  all.set(iv, saltBytes);
  all.set(sealed, saltBytes + ivBytes);
  return all;
}

/** What was sealed; nothing if it is another passphrase, or a byte was changed: the two cannot be told apart. */
export async function unseal(sealed: Bytes, passphrase: string): Promise<Bytes | undefined> {
  if (sealed.length < saltBytes + ivBytes + tagBytes) return undefined;
  const salt = sealed.subarray(0, saltBytes);
  const iv = sealed.subarray(saltBytes, saltBytes + ivBytes);
  const key = await keyFrom(passphrase, salt, 'decrypt');
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      sealed.subarray(saltBytes + ivBytes),
    );
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}

async function keyFrom(passphrase: string, salt: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  // An accent may be typed as one character or as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
