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

/** The picture moved down by a number of pixels; what comes in at the edge repeats the edge. */
function moved({ width, height, data }: PNG, by: number): Buffer {
  return Buffer.concat(Array.from({ length: height }, (_, y) => {
    const row = Math.min(height - 1, Math.max(0, y - by))
    return data.subarray(row * width * 4, (row + 1) * width * 4)
  }))
}

/**
 * Marks the pixels of `seen` that no pixel of `expected` accounts for, neither the one there nor
 * the one above or below: fractions of heights and of scroll positions put a line of text one
 * pixel up or down from run to run. Returns how many there are.
 */
function markOthers(expected: PNG, seen: PNG, difference: PNG): number {
  const { width, height } = expected
  const masks = [0, -1, 1].map(by => {
    const mask = Buffer.alloc(width * height * 4)
    pixelmatch(moved(expected, by), seen.data, mask, width, height, { threshold: COLOUR, diffMask: true })
    return mask
  })
  let others = 0
  for (let at = 0; at < difference.data.length; at += 4) {
    const other = masks.every(mask => mask[at + 3]! > 0)
    if (other) others++
    difference.data.set(other ? [255, 0, 0, 255] : [...seen.data.subarray(at, at + 3).map(each => 191 + each / 4), 255], at)
  }
  return others
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
  const others = same ? markOthers(expected, seen, difference) : width * height
  if (others <= width * height * SHARE) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`))
  write(path.join(folder, 'actual.png'), seen)
  if (same) write(path.join(folder, 'difference.png'), difference)
  return `${name}: ${(100 * others / (width * height)).toFixed(2)} % of the pixels differ; see ${folder}. Where the change is meant: REFRESH_SCREENSHOTS=1`
}
