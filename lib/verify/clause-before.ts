const MARK = /[，。；：、;:\n]|,(?!\d)/gu

/** The words of its clause that stand before a place, with `at` in UTF-16 units of `plain` (as `plainWidth`); a comma within a figure parts nothing. */
export const clauseBefore = (plain: string, at: number): string => plain.slice(Math.max(0, ...[...plain.slice(0, at).matchAll(MARK)].map(({ index }) => index + 1)), at)
