import fs from 'node:fs'
import { writeFileAtomic } from './write-file-atomic.mjs'

/**
 * A stamp says with which inputs a step was last completed. It is removed before the step's work
 * begins and written after it ends, so work that was cut short is done again.
 * @param {string} file
 * @param {string} key content hash of the step's inputs
 */
export function isStamped(file, key) {
  try {
    return fs.readFileSync(file, 'utf8') === key
  } catch {
    return false
  }
}

/** @param {string} file */
export function clearStamp(file) {
  fs.rmSync(file, { force: true })
}

/**
 * @param {string} file
 * @param {string} key
 */
export function writeStamp(file, key) {
  writeFileAtomic(file, key)
}
