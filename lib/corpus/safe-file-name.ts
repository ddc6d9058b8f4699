import path from 'node:path'
import { UserError } from '../errors.ts'
import { isPublishedFile, PUBLISHED_FORMATS } from './published-formats.ts'

/** Bytes of UTF-8 a kept name may have; file systems stop at 255. */
const LONGEST_NAME = 200

/**
 * The name under which a file somebody sent is kept in the corpus folder: its last path segment
 * without control and direction characters, characters some file systems refuse, leading dots, or
 * device names; shortened by whole characters, ending kept.
 * @throws UserError `unsupported_format` where the ending is none we read, `bad_input` where no name is left.
 */
export function safeFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/g, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim().replace(/^[.~]+/, '').replace(/[. ]+$/, '').trim()
  const ending = path.extname(plain)
  if (!isPublishedFile(`x${ending}`)) {
    throw new UserError('unsupported_format', `不能读取“${shorten(plain || given.toWellFormed(), 80)}”：格式不在支持之列。`, `请提供 ${PUBLISHED_FORMATS.join('、')} 文件。`)
  }
  const stem = plain.slice(0, -ending.length).trimEnd()
  if (!stem) throw new UserError('bad_input', '文件没有可用的名称。', '给文件起一个名字后再试。')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem) ? `_${stem}` : stem
  return shorten(reserved, LONGEST_NAME - Buffer.byteLength(ending)) + ending
}

function shorten(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const character of text) {
    length += Buffer.byteLength(character)
    if (length > bytes) break
    kept += character
  }
  return kept
}
