import { contentHash } from '../corpus/content-hash.ts'
import type { Entry } from './entry.ts'

const HASH_LENGTH = 64
const HEAD = HASH_LENGTH + 8

/**
 * An entry as one file: hex SHA-256 of all that follows | length of the JSON | count of
 * `occurrences` | JSON | occurrences | vectors. Lengths and arrays are 32-bit little endian.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  const { vectors, occurrences, ...rest } = entry
  const json = Buffer.from(JSON.stringify(rest))
  const file = Buffer.alloc(HEAD + json.length + occurrences.byteLength + vectors.byteLength)
  file.writeUInt32LE(json.length, HASH_LENGTH)
  file.writeUInt32LE(occurrences.length, HASH_LENGTH + 4)
  json.copy(file, HEAD)
  bytesOf(occurrences).copy(file, HEAD + json.length)
  bytesOf(vectors).copy(file, HEAD + json.length + occurrences.byteLength)
  file.write(contentHash(file.subarray(HASH_LENGTH)), 0, 'latin1')
  return file
}

/** The entry in a file's bytes, or null where they are not what was written. */
export function decodeEntry(file: Uint8Array): Entry | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!hasOwnChecksum(bytes)) return null
  const jsonEnd = HEAD + bytes.readUInt32LE(HASH_LENGTH)
  const occurrencesEnd = jsonEnd + 4 * bytes.readUInt32LE(HASH_LENGTH + 4)
  return {
    ...JSON.parse(bytes.toString('utf8', HEAD, jsonEnd)) as Omit<Entry, 'vectors' | 'occurrences'>,
    occurrences: new Uint32Array(aligned(bytes, jsonEnd, occurrencesEnd)),
    vectors: new Float32Array(aligned(bytes, occurrencesEnd, bytes.length)),
  }
}

/** Whether a file of an entry is as it was written. */
export function hasOwnChecksum(bytes: Buffer): boolean {
  return bytes.length >= HEAD && bytes.toString('latin1', 0, HASH_LENGTH) === contentHash(bytes.subarray(HASH_LENGTH))
}

function bytesOf(array: Float32Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

/** A copy: typed arrays must start at a multiple of their element's size. */
function aligned(bytes: Buffer, start: number, end: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer
}
