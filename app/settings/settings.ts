export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const
export const sizes = ['normal', 'large', 'larger'] as const
export const models = ['auto', 'local', 'deep'] as const
export const shortcutChoices = ['on', 'off'] as const
export const strictnesses = ['mark', 'remove', 'replace'] as const

/** What the reader chose; kept in one cookie so that the first paint is already right. */
export type Settings = {
  language: (typeof languages)[number]
  theme: (typeof themes)[number]
  size: (typeof sizes)[number]
  model: (typeof models)[number]
  strictness: (typeof strictnesses)[number]
  /** Whether one character alone, pressed outside a field, does something. */
  shortcuts: (typeof shortcutChoices)[number]
}

export const SETTINGS_COOKIE = 'settings'

const oneOf = <Value extends string>(allowed: readonly Value[], value: string | null): Value | undefined => allowed.find(each => each === value)

/**
 * The cookie's text (`language=en&theme=dark`) → settings; what is missing or unknown falls back
 * to the default, the language to the browser's where that is a Chinese one.
 */
export function parseSettings(cookie: string, acceptLanguage = ''): Settings {
  const given = new URLSearchParams(cookie)
  const first = acceptLanguage.split(',').find(each => /^\s*zh/i.test(each)) ?? ''
  return {
    language: oneOf(languages, given.get('language')) ?? (/zh-(hant|tw|hk|mo)/i.test(first) ? 'zh-Hant' : 'zh-Hans'),
    theme: oneOf(themes, given.get('theme')) ?? 'system',
    size: oneOf(sizes, given.get('size')) ?? 'normal',
    model: oneOf(models, given.get('model')) ?? 'auto',
    strictness: oneOf(strictnesses, given.get('strictness')) ?? 'mark',
    shortcuts: oneOf(shortcutChoices, given.get('shortcuts')) ?? 'on',
  }
}

export function formatSettings(settings: Settings): string {
  return new URLSearchParams(settings).toString()
}
