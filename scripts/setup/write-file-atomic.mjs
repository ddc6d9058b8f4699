import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/**
 * Writes a file so that a reader, or a start after a crash, sees all of it or none of it.
 * @param {string} file absolute
 * @param {string} content
 */
export function writeFileAtomic(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  try {
    const handle = fs.openSync(draft, 'w')
    try {
      fs.writeFileSync(handle, content)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(draft, file)
  } catch (error) {
    fs.rmSync(draft, { force: true })
    throw error
  }
}
