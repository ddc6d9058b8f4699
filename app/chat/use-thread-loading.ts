'use client'
import { useEffect } from 'react'
import { loadThread } from './load-thread.ts'

const signs = ['pointermove', 'pointerdown', 'keydown', 'input'] as const

/** With the first sign of a reader the exchanges are loaded, so that they are there before the first question is sent. */
export function useThreadLoading(): void {
  useEffect(() => {
    const once = new AbortController()
    const load = () => {
      once.abort()
      // Where it fails, the place for the exchanges says so and tries again.
      loadThread().catch(() => {})
    }
    for (const sign of signs) window.addEventListener(sign, load, { passive: true, signal: once.signal })
    return () => once.abort()
  }, [])
}
