/** How much of a first line makes a name, in characters: what a list of files shows of one. */
const NAME_LENGTH = 40
/** Where the first line of a text is looked for, in UTF-16 units. */
const HEAD = 2000

/** Signs that open a line of Markdown, and those that file systems refuse in a name. */
const NO_NAME = /^[#>*.~\s-]+|[*`\\/:"<>|?\p{Cc}\p{Cf}]/gu

/** Whether a text is set with Markdown's signs: a heading, or bold words. */
const isMarkedUp = (text: string): boolean => /^#{1,6} \S|\*\*\S[^*\n]*\*\*/mu.test(text)

/** What a pasted text is called where the reader names it nothing: its first line, which is its title as a rule. */
export function pastedName(text: string, otherwise: string): string {
  const lines = text.slice(0, HEAD).split('\n').map(line => line.replace(NO_NAME, '').trim())
  return [...(lines.find(line => line !== '') ?? otherwise)].slice(0, NAME_LENGTH).join('').trim()
}

/** A pasted text as a file, which goes the way of every other: the name is what it is told apart by, and what a later version of it replaces. */
export function pastedFile(text: string, name: string): File {
  return new File([text], `${name}.${isMarkedUp(text) ? 'md' : 'txt'}`, { type: 'text/plain' })
}
