import type { Briefing } from '../contract/briefing.ts'
import { parseText } from './parse-text.ts'

/** Parses a published file's bytes into a briefing. */
export async function parseFile(bytes: Uint8Array, fileName: string): Promise<Briefing> {
  return parseText(new TextDecoder().decode(bytes), fileName)
}
