'use client'
import { useEffect, useState } from 'react'

let asked: Promise<string | null> | null = null

async function ask(): Promise<string | null> {
  const health = await (await fetch('/api/health')).json() as { models?: { llm?: string | null } }
  return health.models?.llm ?? null
}

/**
 * The language model that the server has configured, null where it has none; undefined until that is known, and where it cannot
 * be: not knowing means not offering. Asked once a page, when `wanted`.
 */
export function useConfiguredModel(wanted = true): string | null | undefined {
  const [model, setModel] = useState<string | null>()
  useEffect(() => {
    let current = true
    // A failure is not kept: the next one who asks tries again.
    if (wanted) (asked ??= ask()).then(name => { if (current) setModel(name) }, () => { asked = null })
    return () => { current = false }
  }, [wanted])
  return model
}
