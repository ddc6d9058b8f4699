import { RANK } from '../../../text/rank.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { leftOpen } from './left-open.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

const privateLife = new RegExp(`手机号|住址|家住|家在哪|的家|住在哪|年龄|多大年纪|多大岁数|今年多大|几岁|结婚|婚姻|妻子|老婆|夫人|爱人|丈夫|老公|自己家|自家|(?:${RANK}|本人)自己(?:有没有|是不是|会不会|打|买|用|住|开|坐|吃|去|喝)|自己(?:最|平时)?(?:爱|喜欢|喜爱)|最(?:爱|喜欢)(?:看|吃|读|听|去|玩|做)(?:哪|什么|啥)|家庭情况|家里|子女|(?:要|生|怀)(?:个)?(?:孩子|小孩|宝宝|二胎|三胎)(?!的)|儿子|女儿|籍贯|老家|家乡|故乡|哪一?年(?:担任|当上|上任|到任|任职)|(?:何时|什么时候)(?:上任|到任|履新)|哪里人|毕业于|学历|哪所大学|生日|哪年出生|爱好|星座|血型|体重|身高|微信号|身份证|个人收入|存款|工资多少|月薪|办公室电话`, 'u')
const OFFICE = /[市局书县区处部院][长记]|主任/u

/** A speaker's private life, of which the best sentence says nothing: whatever else it says is no answer. */
export function privateMatter({ view, understanding, best, sure }: PartAsked): PartAnswer | null {
  const personal = privateLife.exec(view.asked)
  const ofSomebody = understanding.speakers.length > 0 || OFFICE.test(view.asked)
  return personal && ofSomebody && !toSimplified(best.read.sentence.text).includes(personal[0]) ? leftOpen(view, sure) : null
}
