import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sourceFile } from '../source-file.ts'

/** The folders of `lib` whose code decides what is in an entry of the index, but for its vectors: their encoder's id says what made them. */
const RULES = ['text', 'parse', 'chunk', 'passage-index']

/**
 * Hex SHA-256 of the sources that turn a published file into an index entry. Another value means
 * that the same file may now be read differently.
 */
export function rulesHash(): string {
  const lib = path.dirname(path.dirname(sourceFile('passage-index/rules-hash.ts')))
  const hash = createHash('sha256')
  for (const folder of RULES) {
    const names = readdirSync(path.join(/* turbopackIgnore: true */ lib, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).sort()
    for (const name of names) hash.update(`${folder}/${name}\n`).update(readFileSync(path.join(/* turbopackIgnore: true */ lib, folder, name)))
  }
  return hash.digest('hex')
}
