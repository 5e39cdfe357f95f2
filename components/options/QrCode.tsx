import { useEffect, useState } from 'preact/hooks';

/** The most that a QR code holds, in bytes (ISO/IEC 18004, version 40, level L). */
export const mostInQr = 2953;
/** Light around the code, in modules: a reader needs it. */
const border = 4;

/** A text as a QR code: black on white whatever the theme, since a reader expects that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    let isWanted = true;
    void import('qr').then(({ default: encodeQR }) => {
      if (isWanted) setModules(encodeQR(text, 'raw', { ecc: 'low', border }));
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (!modules) return null;
  const side = modules.length;
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg class="QrCode" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
