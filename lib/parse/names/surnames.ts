/** Surnames of one character in use (the Hundred Family Surnames and the commoner ones outside it), simplified. */
const SINGLE = '褟綦锺謇翦赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖代涂付邸揭朴栗鄢苑尧来眭仝覃苟兰原卿折桃初信海雪皇展麦植阿冼区佐庹逢鹿漆敬仉撒丘邝甯楚晋操母智汝檀呼芦岱闪辜占尉逮由补钦过闫修战商戚迟门税线亓佀妥禚铁楼矫旷练揣苌谌粟麴啜隽郄郇邗鄯鄞弭恽撖斛楮沐淦睦缑訚郸雒靖骞鬲麹迮靳禤逄茆庾'
/** Surnames of two characters, simplified. */
const DOUBLE = '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 轩辕 端木 独孤 南宫 西门 东郭 百里 呼延 完颜 耶律 纳兰 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 司寇 子车 颛孙 巫马 公西 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 第五 东里 梁丘 左丘 公羊 太史 关门'

const single = new Set(SINGLE)
const double = new Set(DOUBLE.split(' '))

/** Length in characters of the surname a Han name (simplified) begins with; 0 where it begins with none. */
export function surnameLength(name: string): 0 | 1 | 2 {
  if (name.length > 2 && double.has(name.slice(0, 2))) return 2
  return single.has(name.charAt(0)) ? 1 : 0
}
