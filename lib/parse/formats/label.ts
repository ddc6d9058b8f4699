/** What a label says about who speaks after it, in printed words. */
export type Label =
  | { kind: 'person'; name: string; title: string | null; role: 'host' | 'spokesperson' | 'reporter' | null; organization?: string }
  /** A word that may be a name: a person where the page introduces one so called. */
  | { kind: 'word'; name: string; title: string | null }
  | { kind: 'reporter'; name: string; organization: string | null }
  | { kind: 'outlet'; name: string }
  | { kind: 'netizen'; name: string }
  /** Words of no known shape where the page marks who speaks. */
  | { kind: 'stranger'; name: string }
  /** 王局长, 市某局王局长. */
  | { kind: 'surname'; name: string; surname: string; title: string; body?: string }
  /** 高：, short for the one person of that surname. */
  | { kind: 'initial'; name: string }
  | { kind: 'office'; name: string }
  | { kind: 'role'; role: 'host' | 'spokesperson'; name: string }
  | { kind: 'question' }
  | { kind: 'answer' }
  /** 译员: somebody says in another language what was said right before. */
  | { kind: 'interpreter' }
  | { kind: 'latin'; name: string; title: string | null; role: 'host' | 'spokesperson' | 'reporter' }
  | { kind: 'title'; title: string }
