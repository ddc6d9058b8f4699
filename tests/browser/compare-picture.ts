import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const kept = path.join(import.meta.dirname, 'screenshots')
/** How far a pixel's colour may be off, from 0 to 1, before it counts as another. */
const COLOUR = 0.05
/** Which part of the pixels may be others. */
const SHARE = 0.001

/** Writes a picture as small as it goes without its colours leaving `COLOUR`: these are kept in the repository. */
function write(file: string, { width, height, data }: PNG): void {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(data.map(each => Math.min(255, Math.round(each / 4) * 4)))
  fs.writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }))
}

/**
 * Holds a picture of the page against the kept one of that name; returns what is wrong, null where
 * nothing is. What was seen and where it differs is left in a temporary folder that the words
 * name. `REFRESH_SCREENSHOTS=1` keeps the picture instead.
 */
export function comparePicture(name: string, screenshot: Buffer): string | null {
  const seen = PNG.sync.read(screenshot)
  const file = path.join(kept, `${name}.png`)
  if (process.env.REFRESH_SCREENSHOTS === '1') {
    write(file, seen)
    return null
  }
  if (!fs.existsSync(file)) return `${name}: no picture is kept; REFRESH_SCREENSHOTS=1 keeps one`
  const expected = PNG.sync.read(fs.readFileSync(file))
  const { width, height } = expected
  const difference = new PNG({ width, height })
  const same = seen.width === width && seen.height === height
  const others = same ? pixelmatch(expected.data, seen.data, difference.data, width, height, { threshold: COLOUR }) : width * height
  if (others <= width * height * SHARE) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`))
  write(path.join(folder, 'actual.png'), seen)
  if (same) write(path.join(folder, 'difference.png'), difference)
  return `${name}: ${(100 * others / (width * height)).toFixed(2)} % of the pixels differ; see ${folder}. Where the change is meant: REFRESH_SCREENSHOTS=1`
}
