import { endsInTitle } from './ends-in-title.ts'
import { surnameLength } from './surnames.ts'

/** Characters that words and headings are made of and given names are not (simplified). */
const NEVER_IN_GIVEN_NAMES = new Set('的了吗呢吧么着们这那哪谁几及与或但且把被让将该需须没非费税款贷债额价型式类项题问答案件区县市省镇乡街局厅处署网频条第它他她你我都也还又再就很更最每各某什怎等给对则岗策训词句段篇')
/** Words of a page that begin with a character which is also a surname (simplified). */
const WORDS = new Set('时间 地点 主题 重点 方向 安全 关键 高峰 温馨 成绩 相关 经济 关注 金额 计划 方案 方法 方式 目标 任务 措施 项目 经费 经验 平台 常见 明确 解读 解决 解答 通知 通报 广告 广播 公告 公示 权威 权益 利益 强调 应对 应用 应急 江苏 云南 海南 广东 山东 山西 河南 安徽 宁夏 吉林 辽宁 水利 农业 农村 文化 文明 文旅 教育 卫生 国家 国际 国内 全国 全市 全文 全体 成果 成效 成就 路径 路线 查询 简介 简报 简讯 都市 单位 包括 家长 家庭 居民 游客 师生 商家 商业 商务 金融 白天 石油 田间 马路 毛利 牛奶 羊肉 鱼类 花卉 米面 谷物 麦子 车辆 车站 步骤 边界 阳光 雪天 海洋 海关 高校 高温 高铁 高考 高新 向前 向上 向海 满意 充分 充电 尚未 连续 连线 容易 古城 古镇 易地 信息 信用 原则 原因 原文 展望 展览 初步 初心 来源 来信 言论 支持 支出 支撑 管理 管控 干部 干净 房屋 房产 康养 平均 和谐 和平 顾客 余额 元旦 安排 安置 常态 乐园 于是 何时 何谓 华侨 金秋 严格 严查 陶瓷 章程 云端 方便 任何 唐代 费用 汤圆 罗列 安居 齐心 康复 余下 平安 黄金 明年 明天 成本 成立 成长 宋代 季度 强化 强制 路面 危险 江河 盛会 林业 林区 高效 夏季 夏天 田园 支付 莫非 经营 经过 解除 应当 宗旨 宣传 宣布 单独 包容 左右 石材 程序 荣誉 曲线 家园 封面 储备 松绑 井盖 段落 富民 牧场 山区 山水 谷雨 车主 全面 全程 全力 班车 秋季 秋天 宫殿 甘肃 武汉 符合 景区 景点 景观 束缚 龙舟 叶片 幸福 司机 司法 白皮 印发 怀念 从业 从严 索引 咸阳 双向 双方 双休 闻声 党建 党员 劳动 申请 申报 扶持 扶贫 牛羊 通道 通过 通车 边境 燕窝 农田 农民 温度 别处 庄稼 习惯 鱼塘 慎重 终端 居住 居家 步行 都是 满足 国庆 文件 文字 文艺 广场 东部 利率 利用 越来 隆重 师资 融合 融资 冷链 简单 空气 空调 沙尘 养老 丰收 关于 关爱 相信 查处 后续 后记 红利 红色 游园 权限 益处 公共 公交 公园 公司 公安 公开 有关 有效 商品 商圈 年度 年内 年底 爱心 阳台 言语 福利 代表 付款 修复 战略 战场 门票 税收 税务 线上 线下 补贴 补充 补助 过程 过渡 由来'.split(' '))

/**
 * Whether a string (simplified, no spaces) has the shape of a person's name: a known surname and
 * one or two characters more, or several parts joined by a middle dot. A shape is no proof.
 */
export function isName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,4}$/u.test(text)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false
  const surname = surnameLength(text)
  if (surname === 0) return false
  // 陈方安生, 林郑月娥: a married surname before one's own.
  if (surname === 1 && text.length === 4 && surnameLength(text.slice(1)) !== 1) return false
  const given = text.slice(surname)
  if (text.length === 3 && WORDS.has(text.slice(0, 2)) && /[人员者方式率度性类型期会费]$/u.test(text)) return false
  // 管科长, 王主任: a surname with an office.
  if (given.length === 2 && endsInTitle(given)) return false
  if (given.length === 0 || WORDS.has(text) || WORDS.has(text.slice(0, 2)) && text.length !== 3) return false
  return ![...given].some(character => NEVER_IN_GIVEN_NAMES.has(character))
}
