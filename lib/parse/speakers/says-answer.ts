/** 答（某某）, 答｜某某. */
export const SAYS_ANSWER = /^(?:答|回答|答复|答覆|回复|A)(?![\p{Script=Han}A-Za-z])/u
