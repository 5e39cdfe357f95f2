// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { words } from '../../language/say.ts';
import { forgetLanguage, speakAtOnce, startSpeaking } from '../../platform/language.ts';
import { defaults } from '../../platform/settings.ts';

const reload = vi.fn();
const replace = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(location, 'reload').mockImplementation(reload);
  vi.spyOn(location, 'replace').mockImplementation(replace);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reload.mockClear();
  replace.mockClear();
});

const set = (language: 'browser' | 'en' | 'es') => Promise.resolve({ ...defaults, language });

describe('A page', () => {
  it('speaks at once what was spoken last, and the browser’s language before that', () => {
    speakAtOnce();
    expect(words().language).toBe('en');
    localStorage.setItem('language', 'es');
    speakAtOnce();
    expect(words().language).toBe('es');
  });

  it('that speaks what is set starts, and keeps no copy of what the browser speaks', async () => {
    localStorage.setItem('language', 'en');
    speakAtOnce();
    await startSpeaking(set('browser'));
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.length).toBe(0);
    expect(reload).not.toHaveBeenCalled();
  });

  it('that speaks another language than is set loads itself again, and speaks that one then', async () => {
    speakAtOnce();
    const started = vi.fn();
    void startSpeaking(set('es')).then(started);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(started).not.toHaveBeenCalled();
    speakAtOnce();
    expect(words().language).toBe('es');
  });

  it('that can keep nothing names the language in its address', async () => {
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
    speakAtOnce();
    void startSpeaking(set('es'));
    await vi.waitFor(() => expect(replace).toHaveBeenCalledOnce());
    expect(new URL(String(replace.mock.calls[0]?.[0])).searchParams.get('language')).toBe('es');
    expect(reload).not.toHaveBeenCalled();
  });

  it('loads itself again in the language that is set while it is open', async () => {
    speakAtOnce();
    await startSpeaking(set('browser'));
    await fakeBrowser.storage.sync.set({ 'settings.language': 'es' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(localStorage.getItem('language')).toBe('es');
  });

  it('speaks the browser’s language again once everything is deleted', () => {
    localStorage.setItem('language', 'es');
    forgetLanguage();
    speakAtOnce();
    expect(words().language).toBe('en');
    expect(localStorage.length).toBe(0);
  });
});
