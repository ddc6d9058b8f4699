import type { zhHans } from './zh-hans.ts'

/** Every word the interface shows, by key; `{name}` in a text is filled in by `fill`. */
export type Messages = Record<keyof typeof zhHans, string>
