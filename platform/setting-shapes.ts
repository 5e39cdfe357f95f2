import * as z from 'zod/mini';

/** How a readable value of each setting looks, whoever has set it. */
export const settingShapes = {
  side: z.enum(['left', 'right']),
  startCollapsed: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['browser', 'en', 'es']),
  singleKeys: z.boolean(),
  defaultCarrier: z.string().check(z.minLength(1), z.maxLength(64)),
} as const;
