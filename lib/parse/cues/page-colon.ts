/** The sign that a page sets between who speaks and his words in the colon's place; soft where sentences have it behind their subject, too. */
export type PageColon = { sign: string; soft: boolean }
