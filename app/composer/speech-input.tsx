'use client'
import { useEffect, useRef, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** The part of the Web Speech API that is used; TypeScript's DOM library does not declare it. */
type Recognition = {
  lang: string
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onend: (() => void) | null
  onerror: (() => void) | null
  start: () => void
  stop: () => void
}
type WithRecognition = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }

/** Speaking a question instead of typing it; not there where the browser cannot listen. */
export function SpeechInput({ onWords }: { onWords: (words: string) => void }) {
  const messages = useMessages()
  const [available, setAvailable] = useState(false)
  const [listening, setListening] = useState(false)
  const recognition = useRef<Recognition | null>(null)
  useEffect(() => {
    const { SpeechRecognition, webkitSpeechRecognition } = window as WithRecognition
    setAvailable(Boolean(SpeechRecognition ?? webkitSpeechRecognition))
    return () => recognition.current?.stop()
  }, [])
  if (!available) return null
  const listen = () => {
    if (listening) {
      recognition.current?.stop()
      return
    }
    const { SpeechRecognition, webkitSpeechRecognition } = window as WithRecognition
    const Listener = SpeechRecognition ?? webkitSpeechRecognition
    if (!Listener) return
    const listener = new Listener()
    listener.lang = document.documentElement.lang === 'en' ? 'en-US' : document.documentElement.lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN'
    listener.onresult = event => onWords(Array.from(event.results, result => result[0]?.transcript ?? '').join(''))
    listener.onend = listener.onerror = () => setListening(false)
    recognition.current = listener
    setListening(true)
    listener.start()
  }
  return (
    <button type="button" className="quiet-button" aria-pressed={listening} aria-label={listening ? messages.speaking : messages.speak} title={listening ? messages.speaking : messages.speak} onClick={listen}>
      <SvgIcon name="mic" />
    </button>
  )
}
