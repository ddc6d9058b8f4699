import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folders of `lib` whose code decides what is in an entry of the index. */
const RULES = ['text', 'parse', 'chunk', 'passage-index']

/**
 * Hex SHA-256 of the sources that turn a published file into an index entry. Another value means
 * that the same file may now be read differently.
 */
export function rulesHash(): string {
  const lib = libFolder()
  const hash = createHash('sha256')
  for (const folder of RULES) {
    const names = readdirSync(/* turbopackIgnore: true */ path.join(lib, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).sort()
    for (const name of names) hash.update(`${folder}/${name}\n`).update(readFileSync(/* turbopackIgnore: true */ path.join(lib, folder, name)))
  }
  return hash.digest('hex')
}

/** Beside this file, or, where a bundler has moved this code, under the folder the server was started in. */
function libFolder(): string {
  const beside = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
  return existsSync(path.join(beside, 'passage-index', 'rules-hash.ts')) ? beside : path.join(/* turbopackIgnore: true */ process.cwd(), 'lib')
}
