import type { TestProject } from 'vitest/node'
import { startBuilt } from './start-built.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

/** The server that all tests of the page share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, ended, said, kill } = await startBuilt()
  let over = false
  // A server that dies takes all later tests with it: what it said last tells why.
  void ended.then(({ code, signal }) => { if (!over) process.stderr.write(`The server ended with ${signal ?? code} amid the tests:\n${said()}\n`) })
  // The first page asks every suggested question once; afterwards they are known.
  await fetch(`${address}/api/suggestions`)
  project.provide('address', address)
  return async () => {
    over = true
    kill('SIGTERM')
    await ended
  }
}
