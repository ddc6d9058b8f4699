import fs from 'node:fs'
import path from 'node:path'
import { Tokenizer as Pieces } from '@huggingface/tokenizers'
import { UserError } from '../errors.ts'
import { oncePerProcess } from '../once-per-process.ts'
import { tokenSpans } from './token-spans.ts'
import type { Span } from '../contract/briefing.ts'

/** Ids that frame a text for both models. */
export const SPECIAL = { start: 0, pad: 1, end: 2, unknown: 3 } as const

/** Most tokens, special ones included, that either model takes. */
export const TOKEN_LIMIT = 512

export type Tokenizer = {
  /** Ids of the text's pieces, without special tokens. Never holds a special id but `unknown`, whatever the text says. */
  encode(text: string): number[]
  /** The same ids and, for each, the UTF-16 span of `text` it stands for. */
  encodeWithSpans(text: string): { ids: number[]; spans: Span[] }
}

/** The model's own marks, written out in a text, would be read as marks: their bracket is blanked. */
const MARKS = /<(?=(?:s|\/s|pad|unk)>)/g

/**
 * The tokenizer both models share, loaded once a process (about 0.1 s).
 * @throws UserError `unavailable` when its file is missing or not readable as a tokenizer.
 */
export function loadTokenizer(modelsDir: string): Tokenizer {
  return oncePerProcess(`tokenizer:${modelsDir}`, () => {
    const pieces = read(path.join(/* turbopackIgnore: true */ modelsDir, 'tokenizer.json'))
    const tokenize = (text: string) => pieces.encode(text.replace(MARKS, ' ').toWellFormed(), { add_special_tokens: false })
    return {
      encode: text => tokenize(text).ids,
      encodeWithSpans: text => {
        const { ids, tokens } = tokenize(text)
        return { ids, spans: tokenSpans(text, tokens) }
      },
    }
  })
}

function read(file: string): Pieces {
  try {
    return new Pieces(JSON.parse(fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')), {})
  } catch (cause) {
    throw new UserError('unavailable', '无法读取分词文件 tokenizer.json。', '恢复仓库里的 models 目录（git checkout models），或把 MODELS_DIR 设为它所在的位置。', { cause })
  }
}
