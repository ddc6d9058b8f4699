import { cookies, headers } from 'next/headers'
import { parseSettings, type Settings, SETTINGS_COOKIE } from './settings.ts'

/** The reader's settings, on the server. */
export async function readSettings(): Promise<Settings> {
  const cookie = (await cookies()).get(SETTINGS_COOKIE)?.value ?? ''
  return parseSettings(cookie, (await headers()).get('accept-language') ?? '')
}
