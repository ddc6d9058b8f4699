import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot, runtimeDir } from './project-root.mjs'
import { writeFileAtomic } from './write-file-atomic.mjs'

const CACHE_FILE = path.join(runtimeDir, 'file-hashes.json')

/**
 * Content hash of files and folders (recursively, by name order), read from disk only where size,
 * inode, or a time stamp changed since the last look: hashing 80 MB of models at every start
 * would cost more than everything else that a second start does. The change time (ctime) is part
 * of the comparison because, unlike the modification time, no program can set it back.
 */
export class ContentHash {
  /** @param {string} [cacheFile] */
  constructor(cacheFile = CACHE_FILE) {
    this.cacheFile = cacheFile
    this.changed = false
    /** @type {Record<string, [string, string]>} */
    this.known = {}
    try {
      this.known = JSON.parse(fs.readFileSync(cacheFile, 'utf8'))
    } catch {
      // No cache, or one cut short: everything is read again.
    }
  }

  /**
   * @param {string[]} paths absolute; a missing one counts as such
   * @param {...string} extra further words that the hash depends on
   * @returns {string} 64 hex digits
   */
  of(paths, ...extra) {
    const hash = crypto.createHash('sha256')
    for (const item of paths) {
      for (const file of listFiles(item)) hash.update(`${path.relative(projectRoot, file)}\0${this.ofFile(file)}\n`)
      hash.update('\n')
    }
    for (const word of extra) hash.update(`${word}\0`)
    return hash.digest('hex')
  }

  /** @param {string} file */
  ofFile(file) {
    const stat = fs.statSync(file, { bigint: true })
    const seen = `${stat.size}:${stat.ino}:${stat.mtimeNs}:${stat.ctimeNs}`
    const known = this.known[file]
    if (known?.[0] === seen) return known[1]
    const sha = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex')
    this.known[file] = [seen, sha]
    this.changed = true
    return sha
  }

  /** Keeps what was read for the next start; a cache that can't be written costs time, nothing else. */
  save() {
    if (!this.changed) return
    try {
      writeFileAtomic(this.cacheFile, JSON.stringify(this.known))
      this.changed = false
    } catch {
      // Read-only or full disk: the step that needs the space reports it.
    }
  }
}

/**
 * @param {string} item a file or folder
 * @returns {string[]} files in name order; none where `item` is missing
 */
function listFiles(item) {
  const stat = fs.statSync(item, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [item]
  const names = fs.readdirSync(item).filter(name => !name.startsWith('.')).sort()
  return names.flatMap(name => listFiles(path.join(item, name)))
}
