import { synonymsOf } from '../sentences/synonyms.ts'

/**
 * Words of the language that exclude each other, a line each: what is said of one is not said of
 * another. General vocabulary only. The longest word that stands at a place counts.
 */
const LINES = `
幼儿园 小学 初中 高中 高校 大学
学前教育 义务教育 基础教育 高中教育 职业教育 高等教育 特殊教育 继续教育
中职 高职 技校
小学生 初中生 高中生 大学生 研究生
普通高中 职业高中
中考 高考 研考
语文 数学 英语 体育
夏粮 秋粮 春粮
博士 硕士 本科 专科 大专 中专
博士生 硕士生 本科生 专科生
城镇 农村 乡村 全体
城市 农村 乡村
在职 退休
职工 居民
男性 女性
男子 女子
男职工 女职工
老年人 儿童 青年 中青年 未成年人 成年人
成人 儿童 小孩 孩子
老师 学生 家长
教师 学生 家长
医生 护士
进口 出口
货物 旅客
客运 货运
客流 货流
陆运 水运 空运
水路 公路 铁路 航空
国有企业 民营企业 外资企业 外商投资企业
国企 民企 外企
大型企业 中型企业 小微企业
公办 民办
普通 重点 特困
国家级 省级 市级 县级 区级
全国 全省 全市 全县 全区
一级 二级 三级
一等 二等 三等
一等奖 二等奖 三等奖
第一产业 第二产业 第三产业
一产 二产 三产
农业 工业 服务业
种植业 养殖业
小麦 玉米 水稻 大豆 油菜
早稻 中稻 晚稻
新建 续建
新车 旧车
新房 二手房
买房 租房
住院 门诊
报名 缴费
成人票 儿童票 学生票 老人票
白天 夜间
工作日 周末 节假日
线上 线下
早高峰 晚高峰
起点 终点
东部 西部 南部 北部 中部
国内 国外 境外
省内 省外
市内 市外
本地 外地
本省 外省
上游 中游 下游
上行 下行
地上 地下
入口处 出口处
夏季 冬季 春季 秋季
重建 加固
故意 过失
个人 单位
首次 再次
生产 消费
收入 支出
存款 贷款
出境 入境
出口额 进口额
转出 转入
流入 流出
到港 离港
进站 出站
投诉 咨询 求助 举报
养老保险 医疗保险 失业保险 工伤保险 生育保险
养老金 医保 低保
企业职工 城乡居民
低保 特困 孤儿
国道 省道 县道 乡道 村道
义务教育 高中
失业 就业
公租房 保障房 商品房 廉租房 人才公寓
新能源汽车 燃油车
小汽车 摩托车 电动自行车 货车 客车
地铁 公交 出租车 网约车 高铁
图书馆 博物馆 文化馆 美术馆 体育馆 科技馆 展览馆
公共图书馆 博物馆 文化馆 美术馆
电影院 剧院
高速公路 普通公路 农村公路 铁路 航道
机场 港口 车站
水库 湖泊 河流
森林 草原 湿地
大气 水质 土壤 噪声
颗粒物 臭氧
工业用水 农业用水 生活用水
工业用电 农业用电 居民用电
火电 水电 风电 光伏 核电
煤炭 石油 天然气
猪肉 牛肉 羊肉 鸡蛋 蔬菜 水果
暴雨 暴雪 台风 高温 干旱 寒潮 大风
地震 洪水 山火 滑坡
交通事故 火灾事故 安全生产事故
冠军 亚军 季军
男单 女单 男双 女双
半程马拉松 全程马拉松
开幕式 闭幕式
预赛 决赛
上半场 下半场
红色预警 橙色预警 黄色预警 蓝色预警
一审 二审
刑事 民事 行政
个人所得税 企业所得税 增值税 消费税
首付 利率
空调 冰箱 洗衣机 电视机 热水器
上届 本届 下届
上次 本次 下次
上月 本月 下月
上周 本周 下周
上期 本期 下期
首批 第二批 第三批
首期 二期 三期
全款 分期
儿童 成人
早餐 午餐 晚餐
甲级 乙级
南线 北线 东线 西线
南岸 北岸
左岸 右岸
一期 二期 三期 四期
一类 二类 三类 四类
一档 二档 三档 四档
甲类 乙类 丙类
首套 二套 三套
一孩 二孩 三孩
最低 最高 平均
最少 最多 平均
最小 最大 平均
增加值 总产值
投资 票价 租金 押金 月费
保费 赔
保费 保额
试运行 正式
罚款 奖励
造价 票价 租金
工资 补贴 补助 津贴
起薪 津贴 补贴
月薪 津贴 补贴
产量 产值 销量
面积 人口
用电量 用水量 用气量
电价 水价 气价
`

const sets = LINES.trim().split('\n').map(line => new RegExp(line.split(' ').sort((a, b) => b.length - a.length).join('|').replaceAll('.', '\\.'), 'gu'))

/** The words of a set that a text says, none as a part of a longer one of the set. */
const saidOf = (words: RegExp, text: string): Set<string> => new Set(text.match(words) ?? [])

/**
 * Whether the sentence says of another of a kind what the question asks of one: 硕士 asked, only 博士
 * said. A sentence that names none of the kind may well go on about the one that was named before.
 */
export function anotherKind(asked: string, sentence: string): boolean {
  // A table's averages may well be compared for the most.
  const said = sentence.includes('\t') ? sentence.replaceAll('平均', '') : sentence
  return contrary(asked, said) || contrary(said, asked) || sets.some(words => {
    const wanted = saidOf(words, asked)
    if (wanted.size !== 1) return false
    const told = saidOf(words, said)
    // 暴雨 asked, 强降雨和高温 said: the one that is asked of may be said in other words.
    // 火灾和安全生产事故: the noun behind the last is shared.
    return told.size > 0 && [...wanted].every(word => !told.has(word) && !sharesNoun(word, told, said) && synonymsOf(word).every(other => !said.includes(other)))
  })
}

const sharesNoun = (word: string, told: ReadonlySet<string>, said: string): boolean => word.length > 3 && [...told].some(other => other.endsWith(word.slice(-2)) && said.includes(`${word.slice(0, -2)}和`) && said.includes(other))

/** 非居民 asked, 居民 said, or the other way round. 非遗, 非常 and the like are words of their own. */
function contrary(one: string, other: string): boolean {
  return [...one.matchAll(/(?<![是除无莫])非(?!常|遗|洲|法|凡|但|得|要|物质|正式|公有)(\p{Script=Han}{2})/gu)].some(([, word = '']) =>
    other.includes(word) && other.split(word).slice(0, -1).every(before => !before.endsWith('非')) && !one.split(word).slice(0, -1).some(before => !before.endsWith('非')))
}
