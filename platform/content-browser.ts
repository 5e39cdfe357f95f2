import type { Runtime } from 'webextension-polyfill';

/** What scripts on portal pages use of the browser. Both browsers offer it under this name, without the polyfill. */
interface ContentBrowser {
  /** Gone, or without an id, once the extension was updated or removed under the page. */
  readonly runtime?: Pick<Runtime.Static, 'id' | 'connect' | 'onMessage' | 'lastError'>;
}

/** The connection of one frame to the background. */
export type Port = Runtime.Port;

/** Who sent a message. */
export type Sender = Runtime.MessageSender;

declare const chrome: ContentBrowser;

/** The connection to the extension's other parts, or nothing once this script is an orphan. */
export function extensionRuntime(): NonNullable<ContentBrowser['runtime']> | undefined {
  try {
    return chrome.runtime?.id ? chrome.runtime : undefined;
  } catch {
    return undefined;
  }
}
