import { createHash } from 'node:crypto'
import { contentHash } from '../corpus/content-hash.ts'
import type { Entry } from './entry.ts'

const HASH_LENGTH = 64
const HEAD = HASH_LENGTH + 8
/** Passages, or tokens, of one line of JSON: so many are parsed in a few milliseconds. */
const SLICE = 256
/** Bytes hashed between two pauses. */
const HASHED = 4 * 1024 * 1024

type Arrays = Pick<Entry, 'passages' | 'embedded' | 'tokens'>
type Line = Partial<Arrays & Pick<Entry['briefing'], 'turns' | 'sections'> & Pick<Entry, 'briefing'>>

/**
 * An entry as one file: hex SHA-256 of all that follows | length of the JSON | count of
 * `occurrences` | JSON | occurrences | vectors. Lengths and arrays are 32-bit little endian. The JSON
 * is lines of objects whose arrays are put together in order: a large entry can be read in steps.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  const { vectors, occurrences } = entry
  const json = Buffer.from(linesOf(entry).map(line => JSON.stringify(line)).join('\n'))
  const file = Buffer.alloc(HEAD + json.length + occurrences.byteLength + vectors.byteLength)
  file.writeUInt32LE(json.length, HASH_LENGTH)
  file.writeUInt32LE(occurrences.length, HASH_LENGTH + 4)
  json.copy(file, HEAD)
  bytesOf(occurrences).copy(file, HEAD + json.length)
  bytesOf(vectors).copy(file, HEAD + json.length + occurrences.byteLength)
  file.write(contentHash(file.subarray(HASH_LENGTH)), 0, 'latin1')
  return file
}

/** The arrays of an entry that grow with its text. */
const arraysOf = ({ briefing: { turns, sections }, passages, embedded, tokens }: Arrays & { briefing: Entry['briefing'] }) => ({ turns, sections, passages, embedded, tokens })

function linesOf(entry: Entry): object[] {
  const lines: object[] = [{ briefing: { ...entry.briefing, turns: [], sections: [] } }]
  for (const [name, items] of Object.entries(arraysOf(entry))) {
    for (let at = 0; at < items.length; at += SLICE) lines.push({ [name]: items.slice(at, at + SLICE) })
  }
  return lines
}

/**
 * The entry in a file's bytes, or null where they are not what was written.
 * @param pause called between steps, so that reading a large entry holds nobody up
 */
export async function decodeEntry(file: Uint8Array, pause: () => Promise<void> = async () => {}): Promise<Entry | null> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!await hasOwnChecksum(bytes, pause)) return null
  const jsonEnd = HEAD + bytes.readUInt32LE(HASH_LENGTH)
  const occurrencesEnd = jsonEnd + 4 * bytes.readUInt32LE(HASH_LENGTH + 4)
  const entry = { passages: [], embedded: [], tokens: [] } as unknown as Arrays & { briefing: Entry['briefing'] }
  for (let start = HEAD; start < jsonEnd;) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 || found > jsonEnd ? jsonEnd : found
    const line = JSON.parse(bytes.toString('utf8', start, end)) as Line
    if (line.briefing) entry.briefing = line.briefing
    for (const [name, all] of Object.entries(arraysOf(entry)) as [keyof ReturnType<typeof arraysOf>, unknown[]][]) {
      for (const item of line[name] ?? []) all.push(item)
    }
    start = end + 1
    await pause()
  }
  return {
    ...entry,
    occurrences: new Uint32Array(aligned(bytes, jsonEnd, occurrencesEnd)),
    vectors: new Float32Array(aligned(bytes, occurrencesEnd, bytes.length)),
  }
}

/** Whether a file of an entry is as it was written. */
export async function hasOwnChecksum(bytes: Buffer, pause: () => Promise<void> = async () => {}): Promise<boolean> {
  if (bytes.length < HEAD) return false
  const hash = createHash('sha256')
  for (let at = HASH_LENGTH; at < bytes.length; at += HASHED) {
    hash.update(bytes.subarray(at, at + HASHED))
    await pause()
  }
  return bytes.toString('latin1', 0, HASH_LENGTH) === hash.digest('hex')
}

function bytesOf(array: Float32Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

/** A copy: typed arrays must start at a multiple of their element's size. */
function aligned(bytes: Buffer, start: number, end: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer
}
