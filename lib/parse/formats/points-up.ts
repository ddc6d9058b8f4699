const POINTS_UP = /^[\s\u3000>*_]*[▲△⬆↑\u{1f446}]\ufe0f?[\s\u3000]*\S/u
const LONGEST = 80

/** Whether words under a picture begin with a sign that points up to it: ▲ 某某展示样品. */
export const pointsUp = (words: string): boolean => words.trim().length <= LONGEST && POINTS_UP.test(words)
