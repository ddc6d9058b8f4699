'use client'
import { Fragment, useMemo } from 'react'
import { keepWords } from './keep-words.ts'

/** A headline whose lines break between words and never in one, nor between a number and its unit. */
export function KeptWords({ text }: { text: string }) {
  const pieces = useMemo(() => keepWords(text), [text])
  return pieces.map(({ text: words, kept }, at) => (kept ? <span key={at} className="whitespace-nowrap">{words}</span> : <Fragment key={at}>{words}</Fragment>))
}
