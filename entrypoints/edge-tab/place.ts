/** Where the tab rests if nothing of the page is in its way, in px from the top. */
const rest = 184;
const step = 12;

const controls =
  'a[href],button,input,select,textarea,summary,label,video,[contenteditable],[role=button],[role=link],[role=tab],[role=option],[role=combobox],[role=checkbox],[role=radio],[role=switch],[role=menuitem],[role=slider]';

/**
 * The place nearest below the usual one where a box of this size at this edge lies over none of the page's controls;
 * failing that, the nearest above; failing that, the usual one.
 */
export function freeTop(own: Element, side: 'left' | 'right', width: number, height: number): number {
  const edge = side === 'left' ? 0 : document.documentElement.clientWidth - width;
  const columns = [edge + 2, edge + width / 2, edge + width - 2];
  const rows = new Map<number, boolean>();
  const isTaken = (y: number): boolean => {
    const known = rows.get(y) ?? columns.some((x) => hasControl(document, x, y, own));
    rows.set(y, known);
    return known;
  };
  const isFree = (top: number): boolean => {
    for (let y = top; y < top + height + step; y += step) if (isTaken(y)) return false;
    return true;
  };
  for (let top = rest; top + height <= innerHeight; top += step) if (isFree(top)) return top;
  for (let top = rest - step; top >= 0; top -= step) if (isFree(top)) return top;
  return rest;
}

/** Whether one of the page's controls lies at a point, in this document or in a frame that lets us look. */
function hasControl(within: Document, x: number, y: number, own: Element): boolean {
  const under = within.elementsFromPoint(x, y).find((element) => element !== own);
  if (!under) return false;
  if (under.closest(controls)) return true;
  if (!(under instanceof HTMLIFrameElement)) return false;
  const inner = under.contentDocument;
  const { left, top } = under.getBoundingClientRect();
  return inner !== null && hasControl(inner, x - left, y - top, own);
}
