/**
 * General words of public affairs, English to Chinese: enough for a word search in Chinese text.
 * Entries parted by a bar or a line end, several words allowed; grammar words are left out on purpose.
 */
export const ENGLISH_GLOSSARY = `
how many=多少 | how much=多少 | how long=多久 | how large=多大 | how often=多少次
how far=多远 | how old=年龄多大 | what time=几点 | what date=哪一天 | which year=哪一年 | when=什么时候
where=哪里 | who=谁 | whom=谁 | why=为什么 | how=如何
which=哪些 | what percentage=百分之几 | what share=占比多少 | what proportion=比例多少 | what does=指什么
what are=有哪些 | rail transit=轨道交通 | rail=轨道 | subway=地铁 | metro=地铁
operating mileage=运营里程 | mileage=里程 | length=长度 | public transport=公共交通 | public transportation=公共交通
transport=交通 | transportation=交通 | traffic=交通 | trips=出行 | commute=通勤
commuting=通勤 | bus=公交 | road=道路 | roads=道路 | bridge=大桥
bridges=大桥 | tunnel=隧道 | tunnels=隧道 | railway=铁路 | highway=公路
expressway=高速公路 | express line=快线 | port=港口 | berth=泊位 | airport=机场
gdp=地区生产总值 | gross domestic product=地区生产总值 | regional gdp=地区生产总值 | per capita=人均 | disposable income=可支配收入
income=收入 | growth rate=增速 | growth=增长 | grow=增长 | grew=增长
increase=增长 | increased=增长 | decrease=下降 | decline=下降 | declined=下降
year on year=同比 | year-on-year=同比 | economy=经济 | economic=经济 | economic output=经济总量
output=产量 | production=生产 | target=目标 | goal=目标 | goals=目标
targets=目标 | plan=计划 | plans=计划 | planned=计划 | investment=投资
invest=投资 | invested=投资 | total investment=总投资 | budget=预算 | cost=费用
costs=费用 | price=价格 | prices=价格 | ticket=票 | fare=票价
subsidy=补贴 | subsidies=补贴 | allowance=津贴 | compensation=补偿 | fund=基金
funding=资金 | funds=资金 | money=钱 | fine=罚款 | fines=罚款
penalty=处罚 | reward=奖励 | prize=奖金 | loan=贷款 | tax=税
r&d=研发 | research and development=研发 | r&d intensity=研发投入强度 | r&d spending=研发投入 | intensity=强度
innovation=创新 | innovative=创新 | technology=科技 | science=科技 | science and technology=科技
technological=科技 | high-tech enterprises=高新技术企业 | high-tech companies=高新技术企业 | high-tech firms=高新技术企业 | high-tech=高新技术
enterprise=企业 | enterprises=企业 | company=企业 | companies=企业 | firms=企业
small and medium-sized enterprises=中小企业 | manufacturing=制造业 | industry=产业 | industries=产业 | industrial=工业
cluster=集群 | clusters=集群 | artificial intelligence=人工智能 | ai=人工智能 | data=数据
digital=数字 | platform=平台 | platforms=平台 | laboratory=实验室 | base=基地
bases=基地 | ranking=排名 | rank=位 | ranked=位 | rank nationally=全国第几位
index=指数 | urban renewal=城市更新 | urban=城市 | city=城市 | cities=城市
city's=城市 | municipal=市 | district=区 | districts=区 | county=县
counties=县 | rural=农村 | village=村 | villages=村 | town=镇
region=地区 | population=人口 | permanent residents=常住人口 | permanent population=常住人口 | residents=居民
resident=居民 | people=人 | urbanization rate=城镇化率 | urbanization=城镇化 | central urban area=中心城区
downtown=中心城区 | old residential communities=老旧小区 | old residential areas=老旧小区 | old neighborhoods=老旧小区 | old neighbourhoods=老旧小区
residential=小区 | community=社区 | communities=社区 | neighborhood=小区 | urban villages=城中村
dilapidated houses=危旧房 | dilapidated=危旧 | housing=住房 | houses=房 | house=房
elevators=电梯 | elevator=电梯 | pipelines=管网 | pipeline=管网 | pipe=管网
pipes=管网 | underground=地下 | historic=历史 | historical=历史 | history=历史
heritage=遗产 | culture=文化 | cultural=文化 | tourism=旅游 | tourists=游客
museum=博物馆 | sports=体育 | race=比赛 | races=比赛 | competition=比赛
teams=队伍 | team=队伍 | athletes=运动员 | school=学校 | schools=学校
students=学生 | student=学生 | teachers=教师 | education=教育 | university=大学
graduates=毕业生 | kindergarten=幼儿园 | employment=就业 | unemployment rate=失业率 | jobs=岗位
job=岗位 | recruitment=招聘 | talent=人才 | talents=人才 | workers=工人
wage=工资 | salary=工资 | training=培训 | hospital=医院 | hospitals=医院
medical=医疗 | medical insurance=医保 | health insurance=医保 | health=健康 | insurance=保险
medicine=药品 | medicines=药品 | drugs=药品 | drug=药品 | doctors=医生
patients=患者 | reimbursement=报销 | outpatient=门诊 | elderly=老年人 | elderly care=养老
seniors=老年人 | nursing=护理 | beds=床位 | bed=床位 | pension=养老金
children=儿童 | food=食品 | food safety=食品安全 | canteen=食堂 | canteens=食堂
restaurant=餐饮 | safety=安全 | security=安全 | emergency=应急 | fire=火灾
fires=火灾 | forest=森林 | flood=洪水 | flooding=积水 | heavy rain=强降雨
rainstorm=暴雨 | rainfall=降雨 | rain=雨 | high temperature=高温 | temperature=气温
weather=天气 | disaster=灾害 | rescue=救援 | accidents=事故 | accident=事故
environment=环境 | environmental=环境 | ecological=生态 | green=绿色 | low-carbon=低碳
pollution=污染 | air=空气 | water=水 | river=河 | lake=湖
sea=海 | ocean=海洋 | marine=海洋 | fishing=捕鱼 | fishing ban=休渔
fishing moratorium=休渔 | fishermen=渔民 | energy=能源 | power=电力 | electricity=电
agriculture=农业 | farmers=农民 | grain=粮食 | rice=水稻 | crop=作物
land=土地 | trade=贸易 | imports and exports=进出口 | exports=出口 | imports=进口
consumption=消费 | retail sales=零售 | real estate=房地产 | inflation=物价 | governance=治理
government=政府 | administrative=行政 | law enforcement=执法 | reform=改革 | policy=政策
policies=政策 | measures=措施 | measure=措施 | tasks=任务 | task=任务
key tasks=重点任务 | steps=措施 | work=工作 | project=项目 | projects=项目
construction=建设 | build=建设 | built=建设 | building=建设 | buildings=建筑
renovate=改造 | renovated=改造 | renovation=改造 | upgrade=升级 | facilities=设施
infrastructure=基础设施 | service=服务 | services=服务 | system=体系 | mechanism=机制
development=发展 | quality=质量 | high-quality=高品质 | pass rate=合格率 | inspection=检查
inspections=检查 | samples=抽检 | sampling=抽检 | rate=率 | ratio=比例
on-time rate=准点率 | punctuality=准点率 | percentage=比例 | share=占比 | proportion=占比 | account for=占 | accounts for=占
number=数量 | total=总 | average=平均 | maximum=最高 | minimum=最低
highest=最高 | lowest=最低 | fastest=最快 | largest=最大 | open=开通
opened=开通 | opening=开通 | launch=启动 | launched=启动 | start=开始
starts=开始 | begin=开始 | begins=开始 | end=结束 | ends=结束
completed=完成 | complete=完成 | finish=完成 | deadline=截止 | hotline=热线
phone number=电话号码 | address=地址 | year=年 | years=年 | month=月
months=个月 | monthly=每月 | daily=每天 | annual=全年 | first half=上半年
last year=去年 | this year=今年 | next year=明年 | spokesperson=发言人 | director=局长
director-general=局长 | mayor=市长 | minister=部长 | secretary=书记 | bureau=局
commission=委 | department=部门 | science and technology bureau=科技局 | development and reform commission=发展改革委
urban management bureau=城市管理局 | publicity department=宣传部 | press conference=新闻发布会 | briefing=发布会 | held=举行
venue=地点 | hotel=宾馆 | said=说 | say=说 | says=说
mentioned=提到 | named=提到 | mention=提到 | announced=宣布 | according to=据 | explain=说明
reason=原因 | reasons=原因 | cause=原因 | main=主要 | difference=区别
compare=比较 | compared=比较 | summarize=总结 | summary=总结 | meaning=意思
mean=指 | refer=指 | stand for=指 | national=全国 | nationwide=全国
country=全国 | western=西部 | west=西部 | east=东部 | north=北
south=南 | first=第一 | second=第二 | third=第三 | three=三
four=四 | five=五 | six=六 | seven=七 | eight=八
nine=九 | ten=十 | two=两 | one=一 | yuan=元
percent=% | kilometers=公里
kilometres=公里 | square kilometers=平方公里 | hours=小时 | minutes=分钟 | days=天
by the end of=底 | at the end of=底 | end of=底 | in the city=全市 | childcare=托育 | nursery=托育 | institutions=机构
restaurants=餐馆 | shops=商店 | trees=树 | wetland=湿地 | wetlands=湿地 | heating=供热 | parking=停车
january=1月 | february=2月 | in march=3月 | of march=3月 | april=4月 | in may=5月 | of may=5月 | june=6月
july=7月 | august=8月 | september=9月 | october=10月 | november=11月 | december=12月
day=天 | times=次 | households=户
meal=助餐 | meals=用餐 | meal assistance=助餐 | points=点 | break even=收支平衡
broke even=收支平衡 | water supply=供水 | water-supply=供水 | tap water=自来水 | reservoir=水库
reservoirs=水库 | water diversion=调水 | wastewater=污水 | sewage=污水 | recycled water=再生水
reclaimed water=再生水 | upper limit=上限 | limit=限额 | ceiling=上限 | standard=标准
standards=标准 | oil=油 | frying=煎炸 | online retail=网络零售 | online sales=网络零售
retail=零售 | sales=销售 | shopping=购物 | festival=节 | join=加入
joining=加入 | support=支持 | supports=支持 | metropolitan area=都市圈 | metropolitan circle=都市圈
city cluster=城市群 | integration=一体化 | integrations=一体化 | integrated=一体化 | vouchers=消费券
voucher=消费券 | coupons=消费券 | discount=优惠 | free=免费 | free of charge=免费
apply=申请 | application=申请 | applications=申请 | register=登记 | registration=登记
certificate=证书 | certificates=证书 | licence=许可证 | license=许可证 | permit=许可
passport=护照 | visa=签证 | transit=过境 | foreigners=外国人 | foreign trade=外贸
foreign=外国 | foreign investment=外资 | foreign-funded=外资 | overseas=境外 | abroad=境外
tariff=关税 | tariffs=关税 | customs=海关 | customs clearance=通关 | bonded zone=综合保税区
free trade=自由贸易 | cross-border=跨境 | e-commerce=电商 | logistics=物流 | freight=货运
cargo=货物 | container=集装箱 | containers=集装箱 | throughput=吞吐量 | passenger=旅客
passengers=旅客 | ridership=客流 | flight=航班 | flights=航班 | airline=航线
air routes=航线 | high-speed rail=高铁 | high-speed=高速 | train=列车 | trains=列车
station=车站 | stations=车站 | line=线 | lines=线路 | taxi=出租车
taxis=出租车 | electric=电动 | charging=充电 | charging piles=充电桩 | vehicles=车辆
vehicle=车辆 | cars=汽车 | car=汽车 | new energy vehicles=新能源汽车 | speed limit=限速
care institutions=养老机构 | care institution=养老机构 | red=红色 | yellow=黄色 | caregiver=护理员 | caregivers=护理员 | nursing home=养老机构 | nursing homes=养老机构
retirees=退休人员 | retirement=退休 | disabled=残疾人 | disabilities=残疾 | low-income=低收入
poverty=贫困 | villagers=村民 | farmland=农田 | high-standard farmland=高标准农田 | acreage=播种面积
sown area=播种面积 | harvest=收成 | wheat=小麦 | corn=玉米 | maize=玉米
soybean=大豆 | soybeans=大豆 | vegetables=蔬菜 | fruit=水果 | pigs=生猪
livestock=畜牧 | purchase price=收购价 | drought=旱 | typhoon=台风 | earthquake=地震
landslide=滑坡 | evacuated=转移 | evacuate=转移 | collapsed=倒塌 | rebuild=重建
relief=救灾 | warning=预警 | warnings=预警 | alert=预警 | alerts=预警
primary school=小学 | middle school=初中 | high school=高中 | vocational=职业 | college=高校
colleges=高校 | enrolment=招生 | enrollment=招生 | enroll=入学 | homework=作业
class=班 | classes=班 | after-school=课后 | recess=课间 | vacation=假期
holiday=假期 | exam=考试 | scholarship=奖学金 | childbirth=生育 | newborn=新生儿
vaccine=疫苗 | vaccination=接种 | shot=接种 | shots=接种 | microchip=芯片 | microchips=芯片 | clinic=诊所 | clinics=诊所 | chronic=慢性
surgery=手术 | deductible=起付线 | contribution=缴费 | contributions=缴费 | premium=保费
settlement=结算 | direct settlement=直接结算 | basin=流域 | emissions=排放 | emission=排放
carbon=碳 | pm 2.5=PM2.5 | garbage=垃圾 | waste=废弃物 | noise=噪声
park=公园 | parks=公园 | forest coverage=森林覆盖率 | tourist=游客 | visitors=游客
scenic=景区 | hotels=宾馆 | revenue=收入 | profit=利润 | added value=增加值
value added=增加值 | private economy=民营经济 | private=民营 | interest rate=利率 | loans=贷款
bank=银行 | banks=银行 | credit=信贷 | debt=债务 | fiscal=财政
crime=犯罪 | cases=案件 | case=案件 | fraud=诈骗 | police=公安
legal=法律 | law=法 | court=法院 | complaints=投诉 | complaint=投诉
rent=租金 | apartment=公寓 | apartments=公寓 | affordable housing=保障性住房 | mortgage=房贷
land area=面积 | area=面积 | capacity=能力 | seats=座位 | places=学位
weight=重量 | height=高度 | depth=深度 | speed=速度 | distance=距离
major tasks=重点任务 | priorities=重点任务 | major=重点 | key=重点
police officers=警力 | officers=人员 | private businesses=民营企业 | businesses=企业 | factory=工厂 | factories=工厂
drone=无人机 | drones=无人机 | delivery=配送 | deliveries=配送 | satellite=卫星 | app=应用 | patents=专利
death=死亡 | deaths=死亡 | severe cases=重症 | severe=重症 | injured=受伤 | missing=失联 | rescued=救出
firefighters=消防员 | volunteers=志愿者 | helicopters=直升机 | forest fire=森林火灾 | crimes=犯罪
champion=冠军 | match=比赛 | coach=教练 | stadium=体育场 | exhibition=展览 | exhibitors=参展商
reopen=重新开放 | reopens=重新开放 | restrictions=限制 | trucks=货车 | truck=货车 | drivers=司机 | lanes=车道 | lane=车道 | toll=通行费 | fares=票价
insurer=保险公司 | repairs=维修 | hydrogen=氢 | gas=燃气 | solar=光伏 | wind power=风电 | air quality=空气质量
pharmacies=药店 | pharmacy=药店 | vaccines=疫苗 | tenants=租户 | subletting=转租 | household=户 | resettled=安置 | resettle=安置 | resettlement=安置
receivables=应收账款 | articles=条 | chapters=章 | regulation=条例 | approval=审批 | approvals=审批 | licences=许可证 | ban=禁止 | banned=禁止 | penalties=处罚
pig=生猪 | animal husbandry=畜牧 | wages=工资 | skills=技能 | grant=补助 | cap=上限
night=夜间 | market=市场 | markets=市场 | libraries=图书馆 | library=图书馆 | weekdays=工作日 | weekends=周末 | weeks=周
speakers=发言人 | spoke at=发言 | speak at=发言 | speaking at=发言 | spoke first=先发言 | spoke last=最后发言 | took part in=参加 | take part in=参加 | was present=出席 | were present=出席
`
