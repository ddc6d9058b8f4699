'use client'
import { useEffect, useRef } from 'react'
import { openLayer } from './page-steps.ts'

/** While `open`, something lies over the page, and the browser's back closes it as Escape does. */
export function useLayer(open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => (open ? openLayer(() => close.current()) : undefined), [open])
}
