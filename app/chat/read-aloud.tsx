'use client'
import { useEffect, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { textLanguage } from './text-language.ts'

/** Reads an answer aloud without its markers; not there where the browser has no voice. */
export function ReadAloud({ text }: { text: string }) {
  const messages = useMessages()
  const [available, setAvailable] = useState(false)
  const [reading, setReading] = useState(false)
  useEffect(() => {
    // Some browsers know the name and have nothing behind it.
    if (!(window.speechSynthesis as SpeechSynthesis | undefined)) return
    const look = () => setAvailable(speechSynthesis.getVoices().length > 0)
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [])
  if (!available) return null
  const toggle = () => {
    speechSynthesis.cancel()
    setReading(!reading)
    if (reading) return
    const utterance = new SpeechSynthesisUtterance(text.replace(/\[\d+\]/g, ''))
    utterance.lang = textLanguage(text) === 'en' ? 'en-US' : 'zh-CN'
    utterance.onend = utterance.onerror = () => setReading(false)
    speechSynthesis.speak(utterance)
  }
  return (
    <button type="button" className="quiet-button" aria-pressed={reading} onClick={toggle}>
      <SvgIcon name={reading ? 'stop' : 'sound'} className="size-4" />{reading ? messages.stopReading : messages.readAloud}
    </button>
  )
}
