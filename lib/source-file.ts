import fs from 'node:fs'
import path from 'node:path'

/**
 * Where a source under `lib` is, e.g. `onnx/model-worker.ts`: a worker's, or one whose bytes tell whether it has changed. Node runs it as it is; a page build moves the module that asks, never that file.
 */
export function sourceFile(underLib: string): string {
  const places = [path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', underLib)]
  if (import.meta.dirname) places.unshift(path.join(/* turbopackIgnore: true */ import.meta.dirname, underLib))
  const found = places.find(place => fs.existsSync(/* turbopackIgnore: true */ place))
  if (!found) throw new Error(`lib/${underLib} is missing`)
  return found
}
