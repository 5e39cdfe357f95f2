import type { ComponentChildren } from 'preact';
import { type Citation, placeOf } from '../criteria/policy.ts';
import { Icon } from './Icon.tsx';
import { sourceWords as words } from './words.ts';

/** A link to the place a citation names. It opens beside the page, which stays as it is. */
export function CiteLink({ cite, children }: { cite: Citation; children: ComponentChildren }) {
  return (
    <a class="CiteLink" href={placeOf(cite)} target="_blank" rel="noreferrer">
      {children}
      <span class="sr"> {words.newTab}</span>
      <Icon name="out" />
    </a>
  );
}
