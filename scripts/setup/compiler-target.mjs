import fs from 'node:fs'
import process from 'node:process'

/** What x86-64-v3 adds to every x86-64 processor (System V ABI supplement), as /proc/cpuinfo names it. */
const V3 = ['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave']

/**
 * Flags with which the vector index (hnswlib) is compiled. Its distance loops are 1.3 to 1.9 times
 * faster with AVX2. `x86-64-v3` and not `native`: the folder may be copied to another machine, or
 * a container image started on one; v3 runs on nearly every server processor since 2013 (Haswell,
 * Zen), `native` crashes with SIGILL on the next model down. The flags are part of the stamp of the
 * dependencies, so a machine without v3 compiles anew instead of crashing.
 * @returns {string}
 */
export function compilerTarget() {
  const flags = process.arch === 'x64' ? cpuFlags() : new Set()
  return V3.every(flag => flags.has(flag)) ? '-O3 -march=x86-64-v3' : '-O3'
}

/** Reads only the first processor's entry: on a machine with many the whole file takes long to make. */
function cpuFlags() {
  try {
    const handle = fs.openSync('/proc/cpuinfo', 'r')
    const head = Buffer.alloc(16_384)
    const length = fs.readSync(handle, head, 0, head.length, 0)
    fs.closeSync(handle)
    const line = /^flags\s*:(.*)$/m.exec(head.toString('latin1', 0, length))?.[1] ?? ''
    return new Set(line.trim().split(/\s+/))
  } catch {
    return new Set()
  }
}
