import fs from 'node:fs'
import path from 'node:path'

/**
 * Where a worker's source is, e.g. `onnx/model-worker.ts` under `lib`. Node runs it as it is; a page
 * build moves the module that starts the worker, never that file.
 */
export function workerSource(underLib: string): string {
  const places = [path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', underLib)]
  if (import.meta.dirname) places.unshift(path.join(/* turbopackIgnore: true */ import.meta.dirname, '..', underLib))
  const found = places.find(place => fs.existsSync(/* turbopackIgnore: true */ place))
  if (!found) throw new Error(`lib/${underLib} is missing`)
  return found
}
