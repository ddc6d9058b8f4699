import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { NODE_FLAGS } from '../../scripts/setup/node-flags.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** How much of what a server said last is kept, in characters. */
const LAST_WORDS = 4000

export type BuiltServer = {
  address: string
  /** What it said last on standard error. */
  said: () => string
  /** Whether it ended, and how. */
  ended: Promise<{ code: number | null; signal: string | null }>
  kill: ChildProcess['kill']
}

/**
 * Starts the built product as `npm start` serves it, with the real local model, on a free port. Its
 * briefings, index and feedback are copies, removed once it has ended, so tests may change them.
 */
export async function startBuilt(): Promise<BuiltServer> {
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
  let said = ''
  const ended = new Promise<{ code: number | null; signal: string | null }>(resolve => server.once('close', (code, signal) => {
    fs.rmSync(kept, { recursive: true, force: true })
    resolve({ code, signal })
  }))
  const address = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-LAST_WORDS)
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    void ended.then(({ code, signal }) => reject(new Error(`The server ended with ${signal ?? code} before it listened:\n${said}`)))
  })
  // Waits until the index is open and the models are warm: no test is about that.
  const health = await fetch(`${address}/api/health`)
  if (!health.ok) {
    server.kill('SIGKILL')
    throw new Error(`The server cannot answer: ${await health.text()}`)
  }
  return { address, ended, said: () => said, kill: server.kill.bind(server) }
}
