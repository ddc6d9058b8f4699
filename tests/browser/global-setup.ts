import type { TestProject } from 'vitest/node'
import { type BuiltServer, startBuilt } from './start-built.ts'

declare module 'vitest' {
  interface ProvidedContext {
    addresses: string[]
  }
}

/** A server for each worker: tests change the briefings, and find them as they left them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let over = false
  const servers: BuiltServer[] = []
  // One after the other: each warms its models on all processors.
  for (let i = 0; i < project.config.maxWorkers; i++) {
    const server = await startBuilt()
    // A server that dies takes all later tests with it: what it said last tells why.
    void server.ended.then(({ code, signal }) => { if (!over) process.stderr.write(`The server ended with ${signal ?? code} amid the tests:\n${server.said()}\n`) })
    // The first page asks every suggested question once; afterwards they are known.
    await fetch(`${server.address}/api/suggestions`)
    servers.push(server)
  }
  project.provide('addresses', servers.map(({ address }) => address))
  return async () => {
    over = true
    for (const { kill } of servers) kill('SIGTERM')
    await Promise.all(servers.map(({ ended }) => ended))
  }
}
