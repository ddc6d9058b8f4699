'use client'
import { useEffect, useState } from 'react'

let asked: Promise<boolean> | null = null

async function ask(): Promise<boolean> {
  try {
    const health = await (await fetch('/api/health')).json() as { models?: { llm?: string | null } }
    return Boolean(health.models?.llm)
  } catch {
    // Not kept: the next one who asks tries again.
    asked = null
    return false
  }
}

/** Whether the server has a language model, which may word an answer anew; asked once a page, when `wanted`. */
export function useLlmConfigured(wanted: boolean): boolean {
  const [configured, setConfigured] = useState(false)
  useEffect(() => {
    let current = true
    if (wanted) void (asked ??= ask()).then(has => { if (current) setConfigured(has) })
    return () => { current = false }
  }, [wanted])
  return configured
}
