import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Briefing } from '../../lib/contract/briefing.ts'
import type { Evidence } from '../../lib/contract/evidence.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const read = new Map<string, Briefing>()

/** A briefing of the repository, parsed once. */
export function briefingOf(file: string): Briefing {
  let briefing = read.get(file)
  if (!briefing) {
    briefing = parseText(readFileSync(file, 'utf8'), file.split('/').at(-1) ?? file)
    read.set(file, briefing)
  }
  return briefing
}

/** Evidence with these words, said by `speaker`, numbered `number`. */
export function evidenceOf(text: string, speaker: Speaker | null, number = 1): Evidence {
  return {
    number, passageId: `test#${number}`, briefingId: 'test', speaker, quote: text, text, start: 0, end: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/** The speaker of that name in a briefing (either script). */
export function speakerOf(briefing: Briefing, name: string): Speaker {
  const found = briefing.speakers.find(speaker => toSimplified(speaker.name) === toSimplified(name))
  if (!found) throw new Error(`${name} does not speak in ${briefing.fileName}: ${briefing.speakers.map(speaker => speaker.name).join(' ')}`)
  return found
}
