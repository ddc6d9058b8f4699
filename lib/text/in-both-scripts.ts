import characters from 'opencc-js/dict/TSCharacters'

/** The traditional characters of a simplified one, of one UTF-16 unit each. */
const traditional = new Map<string, string>()
for (const [from = '', to = ''] of characters.split('|').map(line => line.split(' '))) if (from.length === 1 && to.length === 1 && from !== to) traditional.set(to, (traditional.get(to) ?? '') + from)
// 答覆, 回覆: simplified texts write 复.
traditional.set('复', (traditional.get('复') ?? '') + '覆')

/**
 * A pattern written in simplified characters that reads traditional ones as well: for texts whose own
 * characters are wanted, where they cannot be made simplified first.
 */
export function inBothScripts(pattern: RegExp): RegExp {
  let source = ''
  let inClass = false
  for (let at = 0; at < pattern.source.length; at++) {
    const character = pattern.source.charAt(at)
    if (character === '\\') {
      source += character + pattern.source.charAt(++at)
      continue
    }
    if (character === '[') inClass = true
    else if (character === ']') inClass = false
    const others = traditional.get(character) ?? ''
    source += others === '' ? character : inClass ? character + others : `[${character}${others}]`
  }
  return new RegExp(source, pattern.flags)
}
