/** Words and phrases of public affairs from m to z, English to Chinese, for a word search in Chinese text: entries parted by a bar or a line end. */
export const ENGLISH_WORDS_M_Z = `
machine tool=机床 | machine tools=机床 | machinery=设备 | maglev=磁悬浮 | magnitude=震级 | main road=主干道 | main roads=主干道 | maintain=维护 | maintained=维护 | maintenance=维护 | major accidents=重大事故 | male=男性
mall=商场 | managed=管理 | management=管理 | mandarin=普通话 | mandatory=强制 | mangrove=红树林 | mangroves=红树林 | manhole cover=井盖 | manhole covers=井盖 | manholes=井盖 | manufacturer=制造企业 | marathon=马拉松
marine ranch=海洋牧场 | marine ranches=海洋牧场 | marine ranching=海洋牧场 | maritime=海事 | market access=市场准入 | market entities=经营主体 | market players=经营主体 | market regulation bureau=市场监管局
market regulation=市场监管局 | market regulator=市场监管局 | market share=市场份额 | market supervision bureau=市场监管局 | market supervision=市场监管局 | marriage leave=婚假 | marriage registration=婚姻登记 | marriage=结婚
marriages=结婚 | martial arts=武术 | martyrs=烈士 | mascot=吉祥物 | mask=口罩 | master plan=总体规划 | master's students=研究生 | materials=材料 | maternal=孕产妇 | maternity hospital=妇产医院 | maternity insurance=生育保险
maternity leave=产假 | may day=五一 | measles=麻疹 | meat=肉类 | medal=奖牌 | media=媒体 | mediate=调解 | mediated=调解 | mediation=调解 | mediators=调解 | medical aesthetics=医疗美容 | medical alliance=医联体
medical care=医疗 | medical consortium=医联体 | medical consortiums=医联体 | medical device=医疗器械 | medical devices=医疗器械 | medical equipment=医疗器械 | medical insurance card=医保卡
medical security bureau=医保局 | medical staff=医务人员 | medical treatment=治疗 | medical waste=医疗废物 | medical workers=医务人员 | medicinal herbs=中药材 | megawatts=兆瓦 | memorandum=协议 | memorial hall=纪念馆
men=男性 | mental health=心理健康 | merchant=商户 | meteorological=气象 | meteorology=气象 | meter readings=抄表 | meters=米 | methane=甲烷 | metre=米 | metres=米 | metro line=地铁线路 | metro station=地铁站
metro stations=地铁站 | micro businesses=小微企业 | micro-dramas=短视频 | microloans=小额贷款 | microplastics=微塑料 | mid-autumn festival=中秋节 | middle reaches=中游 | middle schools=初中 | midnight=凌晨
migrant children=随迁子女 | migrant population=流动人口 | migrant worker=农民工 | migrant workers=农民工 | migrants=流动人口 | migration=迁移 | migratory bird=候鸟 | migratory birds=候鸟 | military=军事 | milk=牛奶
mine accident=矿难 | mine accidents=矿难 | mine=矿山 | mineral resources=矿产 | mineral=矿产 | mines=矿山 | mini program=小程序 | mini-program=小程序 | minimum living allowance=低保 | mining=矿山 | minorities=民族
minors=未成年人 | minute=分钟 | misleading advertising=虚假宣传 | mobile payment=移动支付 | mobile payments=移动支付 | mobile phone users=移动电话用户 | mobile phone=手机 | mobile phones=手机 | mobile users=移动电话用户
modernisation=现代化 | modernization=现代化 | monasteries=寺院 | monastery=寺院 | monday=周一 | money laundering=洗钱 | money supply=货币供应量 | monitor=监测 | monitored=监测 | monitoring station=监测站
monitoring stations=监测站 | monitoring=监测 | monkey=猴 | monks=寺院 | monorail=单轨 | month on month=环比 | month-on-month=环比 | morning peak=早高峰 | morning=上午 | mortality rate=死亡率 | mortality=死亡率
mortgages=房贷 | mosque=清真寺 | mosques=清真寺 | mosquito=蚊子 | motorbike=摩托车 | motorbikes=摩托车 | motorcycle=摩托车 | motorcycles=摩托车 | mountain=山 | mountainous areas=山区 | mountainous=山区 | movie=电影
movies=电影 | mu=亩 | mudslide=泥石流 | mudslides=泥石流 | municipal waste=生活垃圾 | mural=壁画 | murder=命案 | mushroom=食用菌 | music=音乐 | mutton=羊肉 | mutual recognition=互认 | myopia=近视 | narcotics=毒品
national day holiday=国庆 | national day=国庆 | national fitness=健身 | national games=全运会 | national highway=国道 | national laboratories=实验室 | national park=国家公园 | national parks=国家公园
national unity=民族团结 | natural disaster=灾害 | natural disasters=灾害 | natural gas=天然气 | natural resources=自然资源 | nature reserve=自然保护区 | nature reserves=自然保护区 | navigation satellite=卫星导航
navigation=通航 | nearsightedness=近视 | needy families=困难群众 | negative list=负面清单 | neighborhood committee=居委会 | neighbourhood committee=居委会 | netizens=网民 | network coverage=信号
network security=网络安全 | nev=新能源汽车 | new area=新区 | new areas=新区 | new district=新区 | new drugs=创新药 | new energy vehicle=新能源汽车 | new energy=新能源 | new homes=商品房 | new housing=商品房 | new jobs=新增就业
new materials=新材料 | new quality productive forces=新质生产力 | new year's day=元旦 | new year's eve=除夕 | news conference=新闻发布会 | newspaper=报纸 | night economy=夜经济 | night market=夜市 | night markets=夜市
nighttime economy=夜经济 | ninth=第九 | no smoking=控烟 | no-reason returns=退货 | noisy=噪声污染 | non-performing loans=不良贷款 | noodles=面条 | norovirus=诺如病毒 | notarization=公证 | notary=公证 | notice=通知
nuclear energy=核电 | nuclear plant=核电站 | nuclear power plant=核电站 | nuclear power station=核电站 | nuclear power=核电 | nuclear reactor=反应堆 | nuclear=核电 | number of beds=床位数 | number of births=出生人数
number of cars=汽车保有量 | number of cases=案件数 | number of companies=企业数量 | number of deaths=死亡人数 | number of enterprises=企业数量 | number of flights=航班数 | number of households=户数
number of participants=参与人数 | number of patients=患者人数 | number of people=人数 | number of students=学生人数 | number of tourists=游客人数 | number of vehicles=车辆数 | number of visitors=游客人数
number plate=号牌 | number plates=号牌 | nurse=护士 | nurseries=托育 | nursery stock=苗木 | nurses=护士 | nursing beds=养老床位 | nuts=坚果 | obese=肥胖 | obesity=肥胖 | occupancy rate=入住率 | occupancy=入住率
occupation=职业 | occupational disease=职业病 | occupational diseases=职业病 | ocean ranch=海洋牧场 | odor=异味 | odour=异味 | off-campus tutoring=校外培训 | offence=违法行为 | offences=违法行为 | offenders=违法行为
official website=网站 | official=官员 | offshore wind power=海上风电 | offshore wind=海上风电 | oil field=油田 | oil fields=油田 | oilfield=油田 | old people=老年人 | old trees=古树名木 | old-age insurance=养老保险
older adults=老年人 | older people=老年人 | olympic games=奥运会 | olympics=奥运会 | on-street parking=路侧停车 | one-stop=一站式 | online application=网上办理 | online car-hailing=网约车 | online fraud=诈骗
online games=游戏 | online platforms=电商平台 | online shopping=网购 | online shops=网店 | online store=网店 | online stores=网店 | online=网上 | open to public=对外开放 | open to the public=对外开放
open to traffic=通车 | opened to traffic=通车 | opening ceremony=开幕式 | opening hours=开放时间 | opening up=对外开放 | opening-up=对外开放 | opera=戏曲 | operate=运营 | operated=运营 | operating income=营业收入
operating revenue=营业收入 | operating system=操作系统 | operating theatre=手术室 | operating=运营 | operation=运营 | operational=投入使用 | operator=运营商 | opinions=意见 | optical fiber=光纤 | optical fibre=光纤
optimise=优化 | optimised=优化 | optimize=优化 | optimized=优化 | oracle bones=甲骨文 | orange alert=橙色预警 | oranges=柑橘 | orchard=果园 | orchestra=乐团 | order=订单 | ordinance=条例 | organ donation=器官捐献
organiser=主办 | organized by=主办 | organized crime=黑恶势力 | organizer=主办 | orphan=孤儿 | out of poverty=脱贫 | outbound=出境 | outbreak=疫情 | outer space=太空 | outfalls=排放 | outlet=网点
outpatient services=门诊 | outpatient visits=门诊 | output value=产值 | overall plan=总体规划 | overcapacity=产能过剩 | overdue accounts=拖欠账款 | overdue payments=拖欠 | overdue=拖欠 | overloaded=超载
overloading=超载 | overpass=天桥 | overseas students=留学 | overseas warehouse=海外仓 | overseas warehouses=海外仓 | oversight=监管 | overtime=加班 | overweight=肥胖 | owners committee=业主委员会
owners' committee=业主委员会 | owners=业主 | oysters=贝类 | ozone=臭氧 | package tours=旅游团 | package=快递 | packages=快递 | packaging=包装 | pagoda=塔 | paid leave=年休假 | paid=支付 | painting=书画 | palace=宫
panda=大熊猫 | pandemic=大流行 | paper cutting=剪纸 | paper industry=造纸 | paper-cutting=剪纸 | papermaking=造纸 | paperwork=材料 | parade=阅兵 | paralympics=残奥会 | parcel locker=快递柜 | parcel lockers=快递柜
parcel stations=快递驿站 | parcel=快递 | parent=家长 | parental leave=育儿假 | parking bays=停车位 | parking charges=停车费 | parking fee=停车费 | parking fees=停车费 | parking garage=停车场 | parking lot=停车场
parking lots=停车场 | parking space=停车位 | parking spaces=停车位 | parking spots=停车位 | participants=参赛 | participate=参与 | participated=参与 | participation=参与 | party members=党员 | passenger flow=客流量
passenger traffic=客流量 | passenger transport=客运 | passenger trips=客流量 | passenger volume=客流量 | pasture=草原 | pastures=草原 | patent applications=专利 | patent=专利 | paternity leave=陪产假 | patient=患者
pavement=人行道 | pay contributions=缴纳 | pay raise=涨薪 | pay rise=涨薪 | pay=支付 | payable=缴纳 | paying=支付 | payment arrears=拖欠账款 | payment=支付 | pe class=体育课 | pe classes=体育课 | peach=桃 | peak hour=高峰
peak hours=高峰 | peak load=负荷 | peanut=花生 | pedestrian bridge=天桥 | pedestrian street=步行街 | pedestrian=行人 | penalised=处罚 | penalized=处罚 | penetration rate=渗透率 | pension insurance=养老保险
people in need=困难群众 | people with disabilities=残疾人 | people's congress=人大 | people's livelihood=民生 | pepper=辣椒 | per day=每天 | per head=每人 | per hour=每小时 | per household=每户 | per kilometer=每公里
per kilometre=每公里 | per month=每月 | per person=每人 | per square meter=每平方米 | per square metre=每平方米 | per unit yield=单产 | per year=每年 | percentage point=百分点 | percentage points=百分点
performance=演出 | performances=演出 | period=期间 | permits=许可证 | permitted=允许 | personal data=个人信息 | personal income tax=个人所得税 | personal information=个人信息 | personal pension=个人养老金
pest control=病虫害 | pest=病虫害 | pesticide=农药 | pesticides=农药 | pet=宠物 | petition=信访 | petrochemical=石化 | petrol station=加油站 | petrol stations=加油站 | petrol=汽油 | petroleum=石油 | pharmaceutical=医药
phase one=一期 | phase three=三期 | phase two=二期 | phase=阶段 | phases=阶段 | phd=博士 | phone numbers=电话号码 | phone scams=电信网络诈骗 | phone=电话 | phones=手机 | photovoltaic=光伏 | physical education=体育课
physical exam=体检 | physical examination=体检 | physician=医生 | pier=码头 | pilot free trade zone=自贸试验区 | pilot program=试点 | pilot programme=试点 | pilot programs=试点 | pilot project=试点
pilot projects=试点 | pilot zone=试验区 | pilot zones=试验区 | pilot=试点 | pine wilt disease=松材线虫病 | pine wood nematode=松材线虫病 | ping-pong=乒乓球 | piracy=盗版 | plane=飞机 | planes=飞机 | planning bureau=自然资源局
planning=规划 | plant species=野生植物 | plant trees=种植 | planted=种植 | planting=种植 | plastic bag=塑料袋 | plastic bags=塑料袋 | plastic pollution=塑料 | plastic=塑料 | plate lottery=摇号 | plateau=高原
platform screen doors=屏蔽门 | playground=运动场 | pm 10=PM10 | poaching=猎捕 | pocket park=口袋公园 | pocket parks=口袋公园 | polar=极地 | police officer=民警 | police station=派出所
police stations=派出所 | policeman=民警 | policemen=民警 | political consultative conference=政协 | pollen=过敏 | pollutant=污染物 | polluted=污染 | polluters=污染 | polluting=污染 | poor families=困难群众
popular science=科普 | population census=人口普查 | porcelain=陶瓷 | pork=猪肉 | porpoise=江豚 | porpoises=江豚 | post office=邮局 | post offices=邮局 | postal=邮政 | postgraduate=研究生 | postgraduates=研究生
postpone=推迟 | postponed=推迟 | postponement=推迟 | posts=岗位 | potato=马铃薯 | pottery=陶瓷 | poultry=家禽 | poverty alleviation=脱贫 | poverty reduction=脱贫 | power batteries=动力电池 | power battery=动力电池
power bill=电费 | power consumption=用电量 | power cut=停电 | power cuts=停电 | power generation=发电 | power grid=电网 | power load=负荷 | power outage=停电 | power outages=停电 | power plant=电厂
power plants=电厂 | power price=电价 | power prices=电价 | power station=电厂 | power stations=电厂 | power supply=供电 | ppi=工业生产者出厂价格指数 | prawns=虾 | pre-made dishes=预制菜 | pre-made food=预制菜 | pre-sale=预售
precipitation=降水量 | prefabricated buildings=装配式建筑 | prefabricated=装配式建筑 | prefecture=州 | prefectures=州 | preferential=优惠 | pregnancy=孕妇 | pregnant women=孕妇 | pregnant=孕妇 | prepaid card=预付卡
prepaid cards=预付卡 | prepared dishes=预制菜 | presale=预售 | preschool education=学前教育 | preschool=学前教育 | prescription=处方 | president=主席 | press conferences=新闻发布会 | prevent=预防 | preventing=预防
prevention=预防 | price cut=降价 | price cuts=降价 | price gouging=哄抬物价 | price hike=涨价 | price hikes=涨价 | price increases=涨价 | price rise=涨价 | primary industry=第一产业 | primary schools=小学
principals=校长 | prison=监狱 | prisoners=监狱 | privacy=隐私 | private equity=私募 | private investment=民间投资 | private pension=个人养老金 | private tutoring=校外培训 | problem=问题 | procedure=办理 | procedures=办理
procuratorate=检察院 | procurement=采购 | producer price index=工业生产者出厂价格指数 | product quality=产品质量 | production capacity=产能 | production safety=安全生产 | profession=职业 | professional title=职称
professional titles=职称 | profitable=盈利 | progress=进展 | prohibit=禁止 | prohibited=禁止 | promote=推进 | promoted=推进 | promoting=推进 | promotion=推进 | property certificate=不动产证 | property fee=物业费
property fees=物业费 | property management fees=物业费 | property management=物业 | property managers=物业 | property owners=业主 | property right=产权 | property rights=产权 | property tax=房产税 | proposal=提案
prosecuted=起诉 | prosecution=起诉 | prosecutor=检察院 | protect=保护 | protected=保护 | protecting=保护 | protection of cultural relics=文物保护 | protection=保护 | provide=提供 | provided=提供 | provident fund=公积金
provides=提供 | providing=提供 | province=省 | provinces=省 | provincial government=省政府 | provincial highway=省道 | provincial=全省 | provision=条款 | public comment=征求意见 | public consultation=征求意见
public data=公共数据 | public health=公共卫生 | public hearing=听证会 | public institutions=事业单位 | public interest litigation=公益诉讼 | public legal services=法律服务 | public opinions=征求意见
public rental housing=公租房 | public security bureau=公安 | public security=公安 | public service=公共服务 | public services=公共服务 | public toilet=公厕 | public toilets=公厕 | public welfare=福利
publication=出版 | publish=公布 | published=公布 | publishing=出版 | pump=泵站 | pumped storage=抽水蓄能 | pumping station=泵站 | pumping stations=泵站 | punish=处罚 | punished=处罚 | punishment=处罚 | pupil=学生
purchase tax=车辆购置税 | purpose=目的 | put into operation=投入使用 | put into use=投入使用 | pv=光伏 | qingming=清明 | quake=地震 | quakes=地震 | qualification rate=合格率 | qualification=资格 | qualified rate=合格率
qualifies=符合条件 | qualify=符合条件 | quantum computer=量子计算 | quantum computing=量子计算 | quantum=量子 | quarantine=检疫 | quarantined=检疫 | quarter=季度 | quarterly=每季度 | quota=配额 | rabies=狂犬病 | radiation=辐射
radiator=暖气 | rail freight=铁路货运 | rail track=轨道 | railway station=火车站 | rainwater=雨水 | raised=提高 | raising dogs=养犬 | raising=提高 | ramp=坡道 | random checks=抽查 | random inspections=抽查
ranking in the country=排名 | ranks=排名 | rapeseed=油菜 | rare disease=罕见病 | rare diseases=罕见病 | rare earth=稀土 | rare earths=稀土 | rare species=濒危物种 | raw material=原材料 | raw materials=原材料 | reach=达到
reached=达到 | reactor=反应堆 | reading=阅读 | real estate certificate=不动产证 | real estate registration=不动产登记 | real estate tax=房产税 | real-name=实名 | rebuilding=重建 | rebuilt=重建 | recall=召回 | recalled=召回
receive=收到 | received=收到 | reconstruction=重建 | record high=历史新高 | record=纪录 | recruit=招聘 | recruited=招聘 | recruitment fairs=招聘会 | rectification=整改 | rectified=整改 | rectify=整改 | recyclable=回收
recyclables=回收 | recycle=回收 | recycled=回收 | recycling=回收 | red tide=赤潮 | reduce=减少 | reduced=减少 | reducing=减少 | reduction=减少 | referee=裁判 | referees=裁判 | refined oil=成品油 | refineries=炼油厂
refinery=炼油厂 | reforestation=造林 | refund=退款 | refunded=退款 | regional=区域 | registered=报名 | registering=报名 | regulations=规定 | regulator=监管部门 | regulatory=监管 | rehabilitation=康复 | reimburse=报销
reimbursed=报销 | reimbursement rate=报销比例 | relapse into poverty=返贫 | released=公布 | relic protection=文物保护 | relic site=遗址 | relics=文物 | relief supplies=救灾物资 | religion=宗教 | religious sites=宗教活动场所
religious venues=宗教活动场所 | religious=宗教 | relocate=搬迁 | relocated=搬迁 | relocates=搬迁 | relocating=搬迁 | relocation=搬迁 | remote areas=偏远地区 | remote sensing=遥感 | renewable energy=可再生能源
renewable=可再生能源 | renewables=可再生能源 | renminbi=人民币 | renovating=改造 | rental homes=租赁住房 | rental housing=租赁住房 | rental=租赁住房 | rented=租房 | renters=租户 | renting=租房 | repair=维修 | repaired=维修
repairing=维修 | replace=更换 | replaced=更换 | replacement=更换 | replacing=更换 | report line=举报 | reporter=记者 | require=要求 | required=要求 | requirement=要求 | requires=要求 | rescue team=救援队
rescue teams=救援队 | rescuer=救援队 | rescues=救援 | rescuing=救援 | research institute=科研院所 | research institutes=科研院所 | research=科研 | researcher=科研人员 | reservation=预约 | residence permit=居住证
residence permits=居住证 | residents' committee=居委会 | resolution rate=解决率 | resolve=解决 | resolved=解决 | respond=回应 | responded=回应 | response rate=响应率 | response=回应 | responsible for=负责
rest area=服务区 | restocking=增殖放流 | restoration=修复 | restore=修复 | restored=修复 | restrict=限制 | restricted=限制 | restriction=限制 | restrooms=公厕 | results=结果 | resume=恢复 | resumed=恢复 | resumption=恢复
retire=退休 | retired batteries=废旧电池 | retired=退休 | retrofit=改造 | retrofitted=改造 | return goods=退货 | return to poverty=返贫 | returnees=留学 | returning farmland to forest=退耕还林 | reuse=利用 | revise=修订
revised=修订 | revision=修订 | revocation=吊销 | revoke=吊销 | revoked=吊销 | ride-hailing drivers=司机 | ride-hailing=网约车 | rider=骑手 | ring road=环线 | rise=增长 | risen=增长 | rising=增长 | risk=风险
river bank=河岸 | river banks=河岸 | river chief=河长 | river chiefs=河长 | riverbank=河岸 | rivers=河流 | rmb=人民币 | road accident=交通事故 | road maintenance=道路养护 | road repair=道路养护 | road repairs=道路养护
road works=道路施工 | roadside parking=路侧停车 | roadworks=道路施工 | robbery=抢劫 | robot=机器人 | robotaxi=无人驾驶出租车 | robotics=机器人 | rocket=火箭 | role=作用 | roof=屋顶 | rooftop=屋顶 | room rates=酒店价格
room temperature=室温 | ropeway=索道 | rose=增长 | route=路线 | routes=路线 | rowing=赛艇 | rubber=橡胶 | rubbish=垃圾 | ruins=遗址 | rules=规定 | ruling=判决 | rumors=谣言 | rumour=谣言 | runners=跑步 | running=跑步
runway=跑道 | rural area=农村地区 | rural areas=农村地区 | rural homesteads=宅基地 | rural income=农民收入 | rural revitalisation=乡村振兴 | rural revitalization=乡村振兴 | rural road=农村公路 | rural roads=农村公路
rural tourism=乡村旅游 | rush hour=高峰 | rush hours=高峰 | safety hazards=隐患 | sailors=船员 | salaries=工资 | saline-alkali land=盐碱地 | salt=食盐 | sanctions=制裁 | sand and dust=扬尘 | sand control=防沙治沙
sand mining=砂石 | sandstorm=沙尘暴 | sandy land=防沙治沙 | sanitation workers=环卫工人 | sanitation=卫生 | saplings=苗木 | satellite navigation=卫星导航 | satellites=卫星 | satisfaction rate=满意度 | satisfaction=满意度
satisfied=满意度 | saturday=周六 | save water=节水 | savings=存款 | scale=规模 | scalpers=黄牛 | scalping=黄牛 | scam=诈骗 | scenic area=景区 | scenic areas=景区 | scenic spot=景区 | scenic spots=景区 | schedule=时刻表
schedules=时刻表 | school bullying=校园欺凌 | school bus=校车 | school buses=校车 | school district=学区 | school districts=学区 | school lunch=学校供餐 | school lunches=学校供餐 | school meal=学校供餐
school meals=学校供餐 | school places=学位 | school principal=校长 | school safety=校园安全 | school year=学年 | science fiction=科幻 | science museum=科技馆 | science popularization=科普 | scientific research=科研
scientist=科研人员 | scope=范围 | score=分数 | scores=分数 | scrap=报废 | scrapped=报废 | scrapping=报废 | screened=筛查 | screening=筛查 | sea area=海域 | sea areas=海域 | seafarers=船员 | seafood=水产品
search and rescue=搜救 | seat belt=安全带 | seat belts=安全带 | seawater desalination=海水淡化 | seaweed=海带 | second half=下半年 | second phase=二期 | second quarter=二季度 | second-hand homes=二手房
second-hand housing=二手房 | secondary industry=第二产业 | securities=证券 | security check=安检 | security checks=安检 | seed industry=种业 | seed=种子 | seismic=抗震 | select=评选 | selected=评选 | selection=评选
self-built homes=自建房 | self-built houses=自建房 | self-driving=自动驾驶 | self-employed businesses=个体工商户 | self-employed=个体工商户 | semester=学期 | semiconductor=半导体 | senior centers=养老服务中心
senior citizens=老年人 | senior high school=高中 | senior high schools=高中 | senior high=高中 | sentenced=判刑 | serious accidents=重大事故 | serve=服务 | served=服务 | service area=服务区 | service areas=服务区
service center=办事大厅 | service centre=办事大厅 | service hall=办事大厅 | service halls=办事大厅 | service industry=服务业 | service sector=服务业 | services sector=服务业 | serving=服务 | set up=成立 | seventh=第七
sewage plant=污水处理厂 | sewage treatment plant=污水处理厂 | sewage treatment plants=污水处理厂 | sewage treatment=污水处理 | sewer=排水 | shale gas=页岩气 | shanty towns=棚户区 | shantytown=棚户区 | shared bicycles=共享单车
shared bikes=共享单车 | shareholders=股份 | sheep=羊 | shelf life=保质期 | shellfish=贝类 | shelter=避难场所 | ship lock=船闸 | ship=船舶 | shipbuilding=造船 | shipping lanes=航线 | shipping route=航线
shipping routes=航线 | shipping=航运 | shipyard=造船 | shop=商店 | shopping center=商场 | shopping centers=商场 | shopping centres=商场 | shopping mall=商场 | shopping malls=商场 | shoreline=岸线 | shorelines=岸线
short video=短视频 | short videos=短视频 | short-sightedness=近视 | shrimp=虾 | shuttle bus=接驳 | shuttle buses=接驳 | shuttle=接驳 | sick leave=病假 | sidewalk=人行道 | sign up=报名 | signal coverage=信号
signal=信号 | signed=签约 | significance=意义 | signing=签约 | signup=报名 | silk=丝绸 | silver economy=银发经济 | silver-haired=银发 | since the beginning of this year=今年以来 | sixth=第六 | size=规模 | skating=滑冰
ski resort=滑雪 | ski resorts=滑雪 | ski=滑雪 | skiing=滑雪 | skill training=职业技能培训 | skill=技能 | skilled workers=技能 | skilled=技能 | skills training=职业技能培训 | skyscraper=高层建筑 | slaughter=屠宰
slaughterhouse=屠宰 | slaughterhouses=屠宰 | slogan=口号 | sluice=水闸 | sluices=水闸 | small and micro enterprises=小微企业 | small business=小微企业 | small businesses=小微企业 | small loans=小额贷款
smart cities=智慧城市 | smart city=智慧城市 | smart factories=智能工厂 | smart factory=智能工厂 | smart home=智能家居 | smart manufacturing=智能制造 | smart meters=智能电表 | smartphone=手机 | smartphones=手机 | smell=异味
smog=雾霾 | smoke alarms=烟雾报警器 | smoke detectors=烟雾报警器 | smoke-free=控烟 | smokers=吸烟 | smoking ban=控烟 | smoking=吸烟 | smuggled=走私 | smugglers=走私 | smuggling=走私 | snack=小吃 | snake=蛇 | snakes=蛇
snow clearing=除雪 | snow leopard=雪豹 | snow leopards=雪豹 | snow melting=融雪剂 | snow removal=除雪 | snow=降雪 | snowfall=降雪 | snowstorm=降雪 | so far this year=今年以来 | soccer=足球 | social assistance=社会救助
social credit=社会信用 | social insurance=社保 | social relief=社会救助 | social security card=社保卡 | social security cards=社保卡 | social security=社保 | social worker=社工 | social workers=社工 | soes=国有企业
software=软件 | soil erosion=水土流失 | soil=土壤 | solar energy=光伏 | solar panel=光伏板 | solar panels=光伏板 | solar power=光伏 | soldiers=部队 | solicit opinions=征求意见 | solid waste=固体废物 | solve=解决
solved cases=破案 | solved=解决 | sowing=播种 | sows=母猪 | space industry=航天 | space station=空间站 | spacecraft=飞船 | spaceship=飞船 | spatial planning=国土空间规划 | special bonds=专项债券 | special campaign=专项整治
special education=特殊教育 | special operation=专项整治 | specialized and sophisticated=专精特新 | species=物种 | spectators=观众 | speed bumps=减速带 | speeding=超速 | spend=支出 | spending=支出 | spent batteries=废旧电池
spent=支出 | spokesman=发言人 | spokeswoman=发言人 | sponge cities=海绵城市 | sponge city=海绵城市 | sport=体育 | sporting events=赛事 | sports events=赛事 | sports facilities=场馆 | sports ground=运动场
sports grounds=运动场 | sports meeting=运动会 | sports venues=场馆 | spot checks=抽查 | spring break=春假 | spring farming=春耕 | spring festival travel rush=春运 | spring festival=春节 | spring ploughing=春耕
spring plowing=春耕 | spring sowing=播种 | spring=春季 | springs=泉 | square dancing=广场舞 | square kilometres=平方公里 | square meters=平方米 | square metres=平方米 | square=广场 | squares=广场 | stage plays=戏剧
stage=阶段 | stages=阶段 | staircase=楼梯 | stairs=楼梯 | stairwell=楼梯 | stalls=摊贩 | stamp=邮票 | standard chinese=普通话 | start construction=开工 | start-up=初创企业 | started construction=开工 | startup=初创企业
state council=国务院 | state-owned assets commission=国资委 | state-owned assets=国有资产 | state-owned enterprise=国有企业 | state-owned enterprises=国有企业 | state-owned land=国有土地 | statistical=统计
statistics=统计 | stealing=盗窃 | steel=钢铁 | stepped=阶梯 | stock market=股票 | stock=股票 | stolen=盗窃 | store=便利店 | stores=便利店 | storey=层 | storm=风暴 | strategic emerging industries=战略性新兴产业
straw burning=秸秆 | straw=秸秆 | stray animals=流浪犬 | stray cats=猫 | stray dog=流浪犬 | stray dogs=流浪犬 | strays=流浪犬 | stream=溪流 | streamers=主播 | street cleaners=环卫工人 | street cleaning=保洁
street lamps=路灯 | street lights=路灯 | street stalls=摊贩 | street vendors=摊贩 | street=街道 | streetlights=路灯 | strengthen=加强 | strengthened=加强 | strengthening=加强 | stroke=脑卒中 | strong winds=大风
student aid=资助 | student loan=助学贷款 | student loans=助学贷款 | study abroad=留学 | studying abroad=留学 | sturgeon=鲟 | sub-center=副中心 | sub-centre=副中心 | subdistrict=街道办 | subsidised=补贴 | subsidize=补贴
subsidized=补贴 | subsistence allowance=低保 | subsistence allowances=低保 | substandard=不合格 | substation=变电站 | suburb=郊区 | suburban park=郊野公园 | suburban rail=市郊铁路 | suburban railway=市郊铁路
suburban=郊区 | subway line=地铁线路 | subway station=地铁站 | subway stations=地铁站 | sue=诉讼 | sued=诉讼 | sugar=糖 | sugarcane=糖 | suggestions=意见 | sulfur dioxide=二氧化硫 | summer break=暑假 | summer grain=夏粮
summer harvest=夏粮 | summer holiday=暑假 | summer holidays=暑假 | summer vacation=暑假 | summer=夏季 | sunday=周日 | supercharging=快充 | supercomputer=超算 | supercomputing=超算 | supermarket=超市 | supervise=监管
supervised=监管 | supervision=监管 | supplier=供应商 | supply chain=供应链 | supply chains=供应链 | supply=供应 | surface water=地表水 | surgeries=手术 | surpass=超过 | surpassed=超过 | surveillance cameras=摄像头
survey=调查 | surveyed=调查 | survival rate=存活率 | suspect=犯罪嫌疑人 | swan=天鹅 | sweet potatoes=红薯 | swimming pool=游泳馆 | swimming pools=游泳馆 | swimming=游泳 | swindled=诈骗 | swine fever=非洲猪瘟 | symptom=症状
table tennis=乒乓球 | take effect=施行 | take off=起飞 | take place=举行 | take-off=起飞 | takeaway=外卖 | takeoff=起飞 | takeoffs and landings=起降架次 | takeout=外卖 | takes effect=施行 | takes place=举行
tanker=油罐车 | tax and fee cuts=减税降费 | tax authorities=税务局 | tax authority=税务局 | tax bureau=税务局 | tax cut=减税 | tax cuts=减税 | tax evasion=偷税 | tax exempt=免税 | tax exemption=免税 | tax exemptions=免税
tax rebate=退税 | tax rebates=退税 | tax reduction=减税 | tax reductions=减税 | tax refund=退税 | tax refunds=退税 | tax revenue=税收 | tax-free=免税 | taxation=税收 | taxes=税收 | taxi drivers=司机 | taxpayer=纳税人
tcm=中医 | tea leaves=茶叶 | tea=茶 | teacher=教师 | teachers' day=教师节 | teaching staff=教师 | technical school=技工学校 | technical schools=技工学校 | technology contract=技术合同 | technology contracts=技术合同
technology transfer=成果转化 | teenager=青少年 | telecom fraud=电信网络诈骗 | telecom=通信 | telecommunications fraud=电信网络诈骗 | telecommunications=通信 | telecoms fraud=电信网络诈骗 | telephone number=电话
telephone numbers=电话号码 | telephone=电话 | telescope=望远镜 | telescopes=望远镜 | television series=电视剧 | television=电视 | temple fair=庙会 | temple fairs=庙会 | temple=寺庙 | temples=寺庙 | tenant=租户
tender=招标 | tennis=网球 | tent=帐篷 | tenth=第十 | terminal=航站楼 | territorial planning=国土空间规划 | terrorism=反恐 | tertiary hospital=三甲医院 | tertiary hospitals=三甲医院 | tertiary industry=第三产业
test result=检测结果 | test results=检测结果 | test sites=考点 | tested=检测 | testing=检测 | teu=标准箱 | textbook=教材 | textile=纺织 | textiles=纺织 | theater=剧院 | theatre=剧院 | theatres=剧院 | theft=盗窃 | theme=主题
themes=主题 | thermal power=火电 | third phase=三期 | third quarter=三季度 | thousand=千 | thunderstorm=雷暴 | thursday=周四 | ticket price=门票价格 | ticket prices=门票价格 | ticket sales=售票 | ticket scalpers=黄牛
ticketing=售票 | tickets=门票 | tidal=潮汐 | tide=潮汐 | tides=潮汐 | tiered=阶梯 | tiger=虎 | timber=木材 | time-honored brands=品牌 | time-honoured brands=品牌 | timetable=时刻表 | tip-offs=举报 | tobacco control=控烟
tobacco=烟草 | toilet=公厕 | toll fees=通行费 | toll gate=收费站 | toll road=收费公路 | toll roads=收费公路 | toll station=收费站 | toll stations=收费站 | toll-free=免收通行费 | tomato=番茄 | tomb-sweeping day=清明 | tomb=墓
tombs=墓地 | tomorrow=明天 | ton=吨 | tonne=吨 | tonnes=吨 | took effect=施行 | took place=举行 | top-tier hospitals=三甲医院 | topped out=封顶 | torch=火炬 | tornado=龙卷风 | torrential rain=暴雨 | total amount=总额
total length=总长 | total number=总数 | total trade=进出口 | totaled=总计 | totalled=总计 | totals=总计 | tour guide=导游 | tour guides=导游 | tourist arrivals=游客人次 | tourist attractions=景区 | tourist trips=游客人次
tournament=赛事 | tours=旅游团 | towns=乡镇 | township=乡镇 | toy=玩具 | tracks=轨道 | tractor=拖拉机 | trade deficit=贸易逆差 | trade fair=博览会 | trade frictions=贸易摩擦 | trade in services=服务贸易 | trade in=以旧换新
trade partners=贸易伙伴 | trade surplus=贸易顺差 | trade union=工会 | trade unions=工会 | trade volume=进出口 | trade war=贸易摩擦 | trade-in=以旧换新 | trademark=商标 | trading partner=贸易伙伴 | trading partners=贸易伙伴
trading=交易 | traditional chinese medicine=中医 | traditional industries=传统产业 | traditional villages=传统村落 | traffic congestion=拥堵 | traffic control=交通管制 | traffic jam=拥堵 | traffic jams=拥堵
traffic light=红绿灯 | traffic lights=红绿灯 | traffic offences=交通违法 | traffic police=交警 | traffic restriction=限行 | traffic restrictions=限行 | traffic signals=红绿灯 | trafficking=拐卖 | trail=绿道
train station=火车站 | train ticket=火车票 | train tickets=火车票 | training centers=培训机构 | training centres=培训机构 | tram=有轨电车 | tramway=有轨电车 | transaction volume=成交额 | transaction=成交额
transfer payment=转移支付 | transfer payments=转移支付 | transfer=换乘 | transform=改造 | transformation=改造 | transformed=改造 | transformer=变压器 | transmission line=输电线路 | transmission lines=输电线路
transport bureau=交通委 | trapped=被困 | trash cans=垃圾桶 | trash sorting=垃圾分类 | trash=垃圾 | travel agencies=旅行社 | travel agency=旅行社 | travel rush=春运 | travel time=行程时间 | travel=出行 | treasury bonds=债券
treated=治疗 | treatment=治疗 | tree felling=采伐 | tree planting=造林 | tree=树木 | trial operation=试运营 | triathlon=铁人三项 | tributaries=支流 | tributary=支流 | trip=出行 | troops=部队 | troupe=剧团 | troupes=剧团
truckers=货车司机 | trunk road=主干道 | tsunami=海啸 | tuberculosis=结核病 | tuesday=周二 | tuition fee=学费 | tuition fees=学费 | tuition-free=免学费 | tuition=学费 | tumor=癌症 | tumour=癌症 | turnover=成交额 | turtle=龟
turtles=龟 | tutoring institutions=培训机构 | tutoring=校外培训 | tv drama=电视剧 | tv dramas=电视剧 | tv series=电视剧 | tv=电视 | twelve=十二 | type=类型 | types=类型 | under construction=在建 | under the age of=岁
undergraduate=本科 | undergraduates=本科 | unearthed=出土 | unemployed=失业 | unemployment benefit=失业保险 | unemployment benefits=失业保险 | unemployment=失业 | unfinished housing=保交楼 | unicorn=独角兽 | unions=工会
universities=高校 | university graduates=高校毕业生 | unpaid wages=欠薪 | unqualified=不合格 | upgraded=升级 | upgrades=升级 | upgrading=升级 | upper reaches=上游 | upstream=上游 | urban area=城区 | urban areas=城区
urban employment=城镇就业 | urban-rural gap=城乡差距 | urban-rural integration=城乡融合 | urban-rural=城乡 | used batteries=废旧电池 | utilisation=利用 | utility tunnel=综合管廊 | utility tunnels=综合管廊 | utilization=利用
vacancies=空缺 | vacancy=空置 | vacant=空置 | vaccinate=接种 | vaccinated=接种 | vaccine dose=剂次 | valid=有效期 | validity period=有效期 | validity=有效期 | value-added tax=增值税 | vapes=电子烟 | vat=增值税
vegetable basket=蔬菜 | vegetable market=农贸市场 | vegetable=蔬菜 | vehicle inspection=车检 | vehicle ownership=汽车保有量 | vehicle purchase tax=车辆购置税 | vehicle restrictions=限行 | vendors=摊贩
venture capital=创业投资 | venues=场馆 | verdict=判决 | vessel=船舶 | vet=兽医 | veteran=退役军人 | veterinarian=兽医 | veterinary=兽医 | viaduct=高架 | vice governor=副省长 | vice mayor=副市长 | victim=受害人
video game=游戏 | video games=游戏 | village clinic=村卫生室 | village clinics=村卫生室 | village committee=村委会 | village officials=村干部 | violate=违法 | violated=违法 | violation=违法 | violence=暴力 | violent=暴力
virtual power plant=虚拟电厂 | virus=病毒 | visa exemption=免签 | visa free=免签 | visa-free=免签 | vocational colleges=职业教育 | vocational school=职业教育 | vocational schools=职业教育 | vocational training=职业技能培训
vocs=挥发性有机物 | volcano=火山 | volleyball=排球 | volume-based procurement=集中采购 | volunteer service=志愿服务 | volunteer=志愿服务 | volunteering=志愿服务 | wage arrears=欠薪 | waive=免除 | waived=免除 | walnuts=核桃
ward=病房 | warehouse=仓库 | warehouses=仓库 | warehousing=仓库 | warranty=质保 | waste classification=垃圾分类 | waste incineration=焚烧 | waste sorting=垃圾分类 | waste-free city=无废城市
wastewater treatment plant=污水处理厂 | wastewater treatment=污水处理 | water affairs bureau=水务局 | water authority=水务局 | water bill=水费 | water bills=水费 | water bureau=水务局 | water conservancy=水利
water conservation=节水 | water consumption=用水量 | water cut=停水 | water cuts=停水 | water level=水位 | water levels=水位 | water meter=水表 | water meters=水表 | water outage=停水 | water price=水价
water prices=水价 | water quality=水质 | water rates=水价 | water resources department=水务局 | water resources=水资源 | water saving=节水 | water shortage=缺水 | water shortages=缺水 | water source=水源
water sources=水源 | water tariff=水价 | water use=用水量 | water-saving=节水 | waterlogged=内涝 | waterlogging=内涝 | watermelon=西瓜 | waterway=航道 | weather bureau=气象局 | weather forecast=预报 | website=网站
websites=网站 | wedding=婚礼 | wednesday=周三 | week=周 | weekend=周末 | weekly=每周 | weight loss=体重管理 | weight management=体重管理 | welfare=福利 | wet market=农贸市场 | wet markets=农贸市场 | whale=鲸 | whales=鲸
wharf=码头 | wharves=码头 | wheelchair=轮椅 | whistleblower=举报 | white paper=白皮书 | wholesale market=批发市场 | wholesale markets=批发市场 | wholesale=批发市场 | widen=拓宽 | widened=拓宽 | width=宽度
wild animal=野生动物 | wild animals=野生动物 | wild boar=野猪 | wild boars=野猪 | wild plants=野生植物 | wildfire=森林火灾 | wildfires=森林火灾 | wildlife=野生动物 | wind farm=风电场 | wind farms=风电场 | wind turbine=风机
wind turbines=风机 | wind=风 | wine=葡萄酒 | winter break=寒假 | winter holiday=寒假 | winter olympics=冬奥会 | winter tourism=冰雪旅游 | winter vacation=寒假 | winter=冬季 | witness=证人 | wolf=狼 | wolfberry=枸杞
wolves=狼 | woman=女性 | women's day=妇女节 | women's federation=妇联 | women=妇女 | wood=木材 | woodland=森林 | wool=羊毛 | work hours=工作时间 | work injuries=工伤 | work injury=工伤 | work safety=安全生产
work-related injury=工伤 | workforce=劳动力 | working hours=工作时间 | workplace injury=工伤 | workplace safety=安全生产 | workshop=车间 | world heritage site=世界遗产 | world heritage=世界遗产 | wushu=武术 | yak=牦牛
year-end=年底 | year-old=岁 | yearly=每年 | years of age=岁 | years old=岁 | yesterday=昨天 | yield per mu=单产 | yield=单产 | young people=青年 | youth=青年 | zebra crossing=斑马线 | zero-waste city=无废城市
zhongkao=中考 | zoo=动物园
r&d expenditure=研发投入 | r&d investment=研发投入 | r&d investment intensity=研发投入强度 | research and development spending=研发投入 | research intensity=研发投入强度 | research investment=研发投入 | research spending=研发投入 | spending on research=研发投入 | spending on research and development=研发投入
maternity allowance=生育津贴 | mooncake=月饼 | news outlet=媒体 | noise problem=噪声扰民 | offshore turbine=海上风机 | offshore turbines=海上风机 | offshore=海上 | open 24 hours=24小时开放
piloted=试点 | platelet=血小板 | platelets=血小板 | power produced=发电 | principal=校长 | purchase stations=收购网点 | record-breaking=破纪录 | registered users=注册用户 | repair workers=抢修人员
requests per second=每秒次 | restore power=恢复供电 | restoring power=恢复供电 | running late=延误 | school bag=书包 | school bags=书包 | seed bank=种子库 | seed banks=种子库 | sell shares=减持
series a=a轮 | series b=b轮 | series c=c轮 | share buyback=回购 | shelters=安置点 | smell gas=燃气泄漏 | so far=目前 | spirit of the city=城市精神 | spokespeople=发言人 | spokespersons=发言人
stay alive=自救 | sum up=概括 | summarise=概括 | sums up=概括 | teammate=队友 | teammates=队友 | the remaining=其余 | the rest=其余 | things thrown from tall buildings=高空抛物
throwing objects from height=高空抛物 | throwing objects from tall buildings=高空抛物 | tonight=今晚 | top floor=顶楼 | touchdown=落地 | turbine=风机 | turbines=风机 | twin bank=备份库
unbeaten=不败 | unloading=卸货 | urban-rural income gap=城乡居民收入差距 | urban-rural income ratio=城乡居民收入比 | user=用户 | users=用户 | vacant house=空置房 | vacant houses=空置房 | vacant lots=空地
visitors a day=每日游客 | visitors per day=每日游客 | vote=表决 | voting=表决 | wage deposit=工资保证金 | watch list=名单 | yield at zebra crossings=礼让斑马线 | zebra crossings=斑马线
`
