import { createHash } from 'node:crypto'
import fs from 'node:fs'

/** First 16 hex digits of the SHA-256 of some files' bytes together; none where one is missing, which opening the model reports. */
export async function hashFiles(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  try {
    for (const file of files) {
      for await (const bytes of fs.createReadStream(/* turbopackIgnore: true */ file)) hash.update(bytes as Buffer)
    }
  } catch {
    return 'missing'
  }
  return hash.digest('hex').slice(0, 16)
}
