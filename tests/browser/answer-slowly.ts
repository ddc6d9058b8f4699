import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** One part of an answer as the server streams it. */
export type Part = { type: string; id?: string; delta?: string; data?: object }

/** The recorded answer with the citations that its questions ask for. */
export const recorded = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'fixtures/answered.json'), 'utf8')) as Part[]

/** From now on answers come as recorded, a piece every so often, as from a slow model. */
export async function answerSlowly(page: Page, milliseconds: number, parts = recorded): Promise<void> {
  const pieces = [...parts.map(part => JSON.stringify(part)), '[DONE]'].map(each => `data: ${each}\n\n`)
  await page.evaluate(([all, wait]) => {
    const plain = window.fetch
    window.fetch = (input, init) => {
      if (!String(input).endsWith('/api/chat')) return plain(input, init)
      const body = new ReadableStream({
        async start(controller) {
          for (const piece of all) {
            controller.enqueue(new TextEncoder().encode(piece))
            await new Promise(resolve => { setTimeout(resolve, wait) })
          }
          controller.close()
        },
      })
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' } }))
    }
  }, [pieces, milliseconds] as const)
}
