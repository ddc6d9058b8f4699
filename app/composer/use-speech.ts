'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** The part of the Web Speech API that is used; TypeScript's DOM library does not declare it. */
type Recognition = {
  lang: string
  onstart: (() => void) | null
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onend: (() => void) | null
  onerror: ((event: { error?: string }) => void) | null
  start: () => void
  stop: () => void
  abort?: () => void
}
type WithRecognition = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }

/** Why nothing was written down: the reader did not allow it, said nothing that was heard, or nobody listens. */
export type SpeechTrouble = 'forbidden' | 'unheard' | 'unavailable'

/** How long a service may take to begin, in milliseconds. */
const PATIENCE = 10_000

const troubles: Record<string, SpeechTrouble | null> = { 'not-allowed': 'forbidden', 'no-speech': 'unheard', aborted: null }

const recognizer = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as WithRecognition
  return SpeechRecognition ?? webkitSpeechRecognition
}

/** Writing down what is spoken: whether this browser can, whether it does so now, and what went wrong. */
export function useSpeech(onWords: (words: string) => void) {
  const [available, setAvailable] = useState(false)
  const [listening, setListening] = useState(false)
  const [trouble, setTrouble] = useState<SpeechTrouble | null>(null)
  const recognition = useRef<Recognition | null>(null)
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined)
  const heard = useRef(onWords)
  heard.current = onWords
  useEffect(() => {
    setAvailable(Boolean(recognizer()))
    return () => {
      clearTimeout(patience.current)
      recognition.current?.stop()
    }
  }, [])
  const toggle = useCallback(() => {
    if (listening) return void recognition.current?.stop()
    const Listener = recognizer()
    if (!Listener) return
    const listener = new Listener()
    const end = (why: SpeechTrouble | null) => {
      clearTimeout(patience.current)
      if (recognition.current !== listener) return
      setListening(false)
      if (why) setTrouble(why)
    }
    listener.lang = document.documentElement.lang === 'en' ? 'en-US' : document.documentElement.lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN'
    listener.onstart = () => clearTimeout(patience.current)
    listener.onresult = event => heard.current(Array.from(event.results, result => result[0]?.transcript ?? '').join(''))
    listener.onend = () => end(null)
    listener.onerror = ({ error = '' } = {}) => end(error in troubles ? troubles[error]! : 'unavailable')
    recognition.current = listener
    setTrouble(null)
    setListening(true)
    // Where no service answers, some browsers say nothing at all.
    patience.current = setTimeout(() => {
      end('unavailable')
      listener.abort?.()
    }, PATIENCE)
    listener.start()
  }, [listening])
  const forget = useCallback(() => setTrouble(null), [])
  return { available, listening, trouble, toggle, forget }
}
