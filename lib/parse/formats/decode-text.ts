import { UserError } from '../../errors.ts'

/** The commonest characters and punctuation of written Chinese, both scripts: a right decoding is full of them. */
const COMMON = new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府会议记者发布市政万亿元增长個國來們時過說產種後學經進著電裡實現量兩體機當點從業應開還與關線內數問變條沒結題黨員總設長資邊級圖統計別論農區強處記發布萬億增，。、：；“”？！（）《》「」')
const SAMPLE = 65_536
const UNREADABLE_FIX = '请用文本编辑器另存为 UTF-8 编码的 .txt，或提供 .docx、.pdf、.html 原件。'

/**
 * Decodes text of unknown encoding: UTF-8 with or without BOM, UTF-16, GB18030 (GBK, GB2312) or
 * Big5. UTF-8 is taken where the bytes are valid as such; else the encoding whose reading is full of the commonest
 * Chinese characters. The BOM is dropped; bytes that no encoding explains become U+FFFD where they are rare.
 * @throws UserError `unreadable_file` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  const sample = text.slice(0, SAMPLE)
  let strange = 0
  // eslint-disable-next-line no-control-regex
  for (const _ of sample.matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/gu)) strange++
  if (strange > Math.max(3, sample.length / 50)) throw new UserError('unreadable_file', '文件内容不是可读的文字（像是二进制数据，或编码无法识别）。', UNREADABLE_FIX)
  return text
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf8 = strictly('utf-8', bytes)
  const zeros = share(bytes, byte => byte === 0)
  if (utf8 !== null && zeros < 0.02) return utf8
  const readings = ['gb18030', 'big5', ...zeros > 0 && bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : []].flatMap(encoding => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE - SAMPLE % 4))
    return [{ encoding, score: commonShare(text) }]
  })
  const loose = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE))
  // A UTF-8 file with a few damaged bytes is still UTF-8.
  if (commonShare(loose) > 0.15 && lost(loose) < 0.01) return new TextDecoder('utf-8').decode(bytes)
  const best = readings.reduce((a, b) => b.score > a.score ? b : a)
  if (best.score <= 0.05) return new TextDecoder('utf-8').decode(bytes)
  return new TextDecoder(best.encoding).decode(bytes)
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function share(bytes: Uint8Array, test: (byte: number) => boolean): number {
  const sample = bytes.subarray(0, SAMPLE)
  let count = 0
  for (const byte of sample) if (test(byte)) count++
  return sample.length ? count / sample.length : 0
}

function commonShare(text: string): number {
  let common = 0
  for (const character of text) if (COMMON.has(character)) common++
  return text.length ? common / text.length - 3 * lost(text) : 0
}

function lost(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return text.length ? count / text.length : 0
}
