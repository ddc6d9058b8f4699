import type { QuestionPart } from '../../../contract/understanding.ts'

/** 谁说的: answered by whoever said what answers the other parts. */
export const isWhoSaid = ({ asksFor, text }: QuestionPart): boolean =>
  asksFor === 'person' && text.length < 12 && /(?:谁|哪[一]?位)\p{Script=Han}{0,4}(?:说|讲|介绍|回答|表示|提到|透露|谈|公布|宣布|提醒|强调|呼吁|承诺|预测)|(?:说|讲|介绍|回答|表示|提到|谈)\p{Script=Han}{0,4}(?:谁|哪[一]?位)/u.test(text)

/** 谁回答的: it asks for whoever answered, not for whoever said something. */
export const asksWhoAnswered = (part: QuestionPart): boolean => isWhoSaid(part) && /回答|答复|回应|解答/u.test(part.text)
