import { expect, test } from 'vitest'
import { plainlyOtherTime } from '../../../lib/answer/local/judge/plainly-other-time.ts'
import { notSoAsked } from '../../../lib/answer/local/judge/not-so-asked.ts'
import { comparable } from '../../../lib/answer/local/sentences/question-terms.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'

const isOther = (question: string, said: string) => notSoAsked({ text: question, ...askedFor(question) }, comparable(question), comparable(said))

test.each([
  ['有多少条渡轮没有更换缆绳？', '今年修了86条渡轮，其中57条同步更换了缆绳。'],
  ['不能充电的泊位有多少？', '新增泊位2600个，其中充电泊位480个。'],
  ['有多少听证代表反对？', '23名听证代表中有19名同意。'],
  ['国内引进的船长有多少名？', '五年引进船长1.92万名，其中海外归国4300名。'],
  ['北港区以外的居民有多少？', '北港区居民达到105.8万人。'],
])('%s is not told by: %s', (question, said) => expect(isOther(question, said)).toBe(true))

test.each([
  ['有多少条渡轮没有更换缆绳？', '还有29条渡轮没有更换缆绳。'],
  // Those of whom it is not so, in other words.
  ['还有多少船员没有联系上？', '已经联系上的有30人，另外44人住在没有信号的渔村。'],
  ['有多少条渡轮更换了缆绳？', '其中57条同步更换了缆绳。'],
  ['过了多长时间就不能申请？', '申请的时效是一年。'],
  ['有没有更换缆绳？', '57条同步更换了缆绳。'],
  ['有多少听证代表同意？', '23名听证代表中有19名同意，4名反对。'],
  ['北港区以外的居民有多少？', '北港区以外的居民有60万人。'],
  // A premise that goes the other way is set right, not refused.
  ['利润下降了百分之几？', '利润总额增长2.4%。'],
  ['为什么没有更换缆绳？', '更换缆绳要停航。'],
])('%s may be told by: %s', (question, said) => expect(isOther(question, said)).toBe(false))

test.each([
  ['2023年的货量是多少？', '2024年的货量是58.7亿吨，增长26%。', true],
  ['往年是几号开航？', '今年从11月1日起开航，比往年提前了5天。', true],
  ['现在的航道里程是多少？', '到2027年，航道里程达到750公里。', true],
  ['2024年的货量是多少？', '2024年的货量是58.7亿吨。', false],
  ['2020年的货量是多少？', '货量从2020年的41亿吨增加到2024年的58.7亿吨。', false],
  ['今年比往年提前几天？', '今年从11月1日起开航，比往年提前了5天。', false],
  ['现在的目标是多少？', '到2027年，航道里程达到750公里。', false],
  ['现在的航道里程是多少？', '目前航道里程是600公里，到2027年达到750公里。', false],
])('%s of another time than: %s %s', (asked, said, other) => expect(plainlyOtherTime(comparable(asked), comparable(said))).toBe(other))
