/**
 * Units and measure words. Each line: the canonical word, then the words that mean the same. A
 * quantity keeps the canonical word, so 千米 and 公里 compare equal while 公里 and 米 do not.
 */
const LINES = `
公里 千米 km kilometre kilometres kilometer kilometers
米 m metre metres meter meters
厘米 cm centimetre centimetres centimeter centimeters
毫米 mm millimetre millimetres millimeter millimeters
海里 nautical-mile nautical-miles
平方公里 平方千米 km² km2 square-kilometre square-kilometres square-kilometer square-kilometers sq-km
平方米 平米 ㎡ m² m2 square-metre square-metres square-meter square-meters
公顷 hectare hectares
亩 mu
立方米 m³ m3 cubic-metre cubic-metres cubic-meter cubic-meters
吨 ton tons tonne tonnes
公斤 千克 kg kilogram kilograms
斤
克
升 litre litres liter liters
千瓦时 kwh
千瓦 kw
兆瓦 mw
瓦
标箱 标准箱 teu teus
自然箱
元 块 块钱 元人民币 人民币元 yuan rmb
美元 us-dollar us-dollars
欧元 euro euros
港元 港币
日元
角
年 周年 year years
个月 月 month months
周 个星期 个礼拜 星期 week weeks
天 日 day days
个工作日 工作日 working-day working-days
小时 个小时 个钟头 钟头 hour hours
分钟 minute minutes
秒 秒钟 second seconds
季度 个季度 quarter quarters
学期 个学期
课时 个课时
岁 周岁
年级
世纪
人 名 位 口人 people person persons persons
户 household households
人次 visits
家 companies company firms enterprises
所
座
处
项 item items
条
类
种
轮
次 遍 time times-occurrence
台
部
辆
架
艘
件
套
批次
批
期
届
场
间
栋 幢
层
株
棵
头
只
匹
支
枚
颗
张
幅
篇
本
册
份
封
扇
片
块地
段
级
等
档
版
号
分
学分 credits
口
句
字
款
门
路
班
站
道
孔
亮点
方面 个方面
个 piece pieces
大
度
摄氏度 ℃
折
成
番
倍 倍数 fold times
起
对
盘
`

const canonical = new Map<string, string>()
for (const line of LINES.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const word of [first, ...others]) canonical.set(word.replaceAll('-', ' '), first)
}
const LONGEST = Math.max(...[...canonical.keys()].map(word => word.length))

/** Counting words so general that 个 may stand for them without changing what is said. */
const GENERAL = new Set(['个', '大', '项', '类', '种', '方面', '条', '家', '所', '座', '处', '台', '件', '套', '轮', '次', '支', '场', '部'])

/**
 * The unit that begins at `at`, longest first.
 *
 * @param text simplified, half-width text (see `plainWidth`)
 * @returns its canonical word and length in UTF-16 units, or null
 */
export function unitAt(text: string, at: number): { unit: string; length: number } | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length)
    const unit = canonical.get(word)
    if (unit === undefined) continue
    if (/^[a-z]/.test(word) && /[a-z]/i.test(text[at + length] ?? '')) continue
    // 三块牌子: what 块 counts is money only where no thing stands behind it.
    if (word === '块' && /^(?![钱多来左右以一二两三四五六七八九每起到至的就都上不封])\p{Script=Han}/u.test(text.slice(at + 1))) return { unit: '块', length }
    return { unit, length }
  }
  return null
}

/** Whether a number with unit `said` says the same as one with unit `meant`; '' is a unit left out. */
export function sameUnit(said: string, meant: string): boolean {
  return said === meant || said === '' || (said === '个' && (GENERAL.has(meant) || meant === '')) ||
    (meant === '个' && GENERAL.has(said) && ['大', '项', '类', '种', '方面'].includes(said)) ||
    (['大', '项', '方面'].includes(said) && ['大', '项', '方面'].includes(meant))
}
