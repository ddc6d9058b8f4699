import { describe, expect, test } from 'vitest'
import { readLabel } from '../../lib/parse/labels/read-label.ts'

const FIRST = ['市委常委', '市委副书记', '县委书记', '党组书记', '党组副书记', '党组成员', '党委书记', '党委委员', '区委常委', '省委常委', '州委常委', '一级巡视员', '新闻发言人']
const SECOND = ['常务副市长', '副市长', '市长', '常务副县长', '县长', '局长', '副局长', '秘书长', '常务副秘书长', '主任', '副主任', '常务副主任', '总工程师', '总经济师', '宣传部部长', '统战部部长', '政法委书记', '纪委书记', '司法局局长', '商务局局长', '水务局局长', '应急管理局局长', '农业农村局局长', '交通运输局副局长', '文化和旅游局局长', '国防动员办公室主任', '海关关长', '总经理', '副院长', '常务副院长', '董事长', '一级调研员', '二级巡视员', '政委', '支队长']
const NAMES = ['冷山月', '于长河', '高健', '司马青', '常宁', '党大有']

describe.each([['、', ' '], ['、', ''], ['，', ' ']])('two offices parted by %s, a name behind %j', (comma, blank) => {
  test.each(FIRST)('%s and any other', first => {
    const wrong = SECOND.flatMap(second => NAMES.flatMap(name => {
      const title = `${first}${comma}${second}`
      const label = readLabel(`${title}${blank}${name}`)
      return label?.kind === 'person' && label.name === name && label.title === title ? [] : [`${title}${blank}${name}: ${JSON.stringify(label)}`]
    }))
    expect(wrong).toEqual([])
  })
})
