import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { NODE_FLAGS } from '../../scripts/setup/node-flags.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

const root = path.resolve(import.meta.dirname, '../..')

/** How much of what a server said last is kept, in characters. */
const LAST_WORDS = 4000

/** The address that the server prints once it answers; a server that ends first has failed. */
function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    server.once('exit', code => reject(new Error(`The server ended with ${code} before it listened:\n${said}`)))
  })
}

/**
 * The built product as `npm start` serves it, with the real local model, on a free port. Its
 * briefings, index and feedback are copies, so tests may change them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!fs.existsSync(path.join(root, '.next/BUILD_ID'))) throw new Error('The page is not built. Run `npm test`, or `npm run build` first.')
  const kept = fs.mkdtempSync(path.join(os.tmpdir(), 'yu-xiaozhi-browser-'))
  fs.cpSync(path.join(root, 'corpus'), path.join(kept, 'corpus'), { recursive: true })
  if (fs.existsSync(path.join(root, '.index'))) fs.cpSync(path.join(root, '.index'), path.join(kept, 'index'), { recursive: true })
  const { OPENAI_API_KEY: _, ...inherited } = process.env
  const server = spawn(process.execPath, [...NODE_FLAGS, 'scripts/serve.ts'], {
    cwd: root,
    env: {
      ...inherited, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1',
      CORPUS_DIR: path.join(kept, 'corpus'), INDEX_DIR: path.join(kept, 'index'), FEEDBACK_DIR: path.join(kept, 'feedback'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await listening(server)
  // A server that dies takes all later tests with it: what it said last tells why.
  let said = ''
  server.stderr?.on('data', (piece: Buffer) => { said = (said + piece.toString()).slice(-LAST_WORDS) })
  const died = (code: number | null, signal: string | null) => void process.stderr.write(`The server ended with ${signal ?? code} amid the tests:\n${said}\n`)
  server.once('exit', died)
  // Waits until the index is open and the models are warm: the first test is not about that.
  const health = await fetch(`${address}/api/health`)
  // The first page asks every suggested question once; afterwards they are known.
  await fetch(`${address}/api/suggestions`)
  if (!health.ok) throw new Error(`The server cannot answer: ${await health.text()}`)
  project.provide('address', address)
  return async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.off('exit', died)
    server.kill('SIGTERM')
    await ended
    fs.rmSync(kept, { recursive: true, force: true })
  }
}
