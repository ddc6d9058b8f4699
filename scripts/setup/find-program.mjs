import fs from 'node:fs'
import path from 'node:path'

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} absolute path of the first program of that name on the PATH
 */
export function findProgram(name, env) {
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (!folder) continue
    const file = path.join(folder, name)
    try {
      fs.accessSync(file, fs.constants.X_OK)
      if (fs.statSync(file).isFile()) return file
    } catch {
      // Not here; the next folder may have it.
    }
  }
  return null
}
