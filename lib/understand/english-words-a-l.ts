/** Words and phrases of public affairs from a to l, English to Chinese, for a word search in Chinese text: entries parted by a bar or a line end. */
export const ENGLISH_WORDS_A_L = `
13 th five-year plan=十三五规划 | 14 th five-year plan period=十四五时期 | 14 th five-year plan=十四五规划 | 15 th five-year plan period=十五五时期 | 15 th five-year plan=十五五规划 | 5 g=5G | 6 g=6G
abandoned farmland=撂荒地 | abolish=取消 | abolished=取消 | above designated size=规上工业企业 | academic year=学年 | academician=院士 | acceptance check=验收 | acceptance=验收 | accessibility=无障碍 | accessible=无障碍
accommodation=住宿 | accounted for=占比 | accounting for=占比 | achieve=实现 | achieved=实现 | achievement=成果 | across provinces=跨省 | action plan=行动方案 | action plans=行动方案 | actor=演员
actual use of foreign capital=外资 | acupuncture=针灸 | adding elevators=加装电梯 | additives=食品添加剂 | adjust=调整 | adjusted=调整 | adjustment=调整 | admission fee=门票价格 | admission=录取 | admit=录取
admitted=录取 | adolescent=青少年 | adopt a child=收养 | adoption=收养 | ads=广告 | advance booking=预约 | advanced manufacturing=先进制造业 | advantage=优势 | advantages=优势 | advertisement=广告 | advertising=广告
aed=除颤仪 | aerospace=航空航天 | affected by floods=受灾 | affected people=受灾群众 | afford=负担 | affordable=保障性 | afforestation=造林 | african swine fever=非洲猪瘟 | after-sales=售后 | after-school tutoring=校外培训
afternoon=下午 | aftershock=余震 | age limit=年龄限制 | age-friendly=适老化 | age=年龄 | aged=年龄 | ageing population=老龄化 | ageing=老龄化 | ages=年龄 | aggressive dogs=烈性犬 | aging population=老龄化 | aging=老龄化
agreement=协议 | agricultural machinery=农机 | agricultural products=农产品 | agricultural=农业 | agriculture and rural affairs bureau=农业农村局 | agriculture and rural affairs=农业农村局
agriculture bureau=农业农村局 | ai models=大模型 | aids=艾滋病 | aim=目的 | air cargo=航空货运 | air freight=航空货运 | air pollution=大气污染 | air route=航线 | air ticket=机票 | air tickets=机票 | aircraft=飞机 | airfare=机票
airfares=机票 | airliner=客机 | airlines=航空公司 | airplane=飞机 | airplanes=飞机 | airspace=空域 | alcohol=酒 | algae=藻类 | algal bloom=藻类 | algorithm=算法 | alien species=外来入侵物种 | all-time high=历史新高
allergies=过敏 | allergy=过敏 | alley=胡同 | allocate=拨付 | allocated=拨付 | allocation=拨付 | allow=允许 | allowances=津贴 | allowed=允许 | aluminium=铝 | aluminum=铝 | alzheimer's=认知障碍 | ambulance=救护车
ambulances=救护车 | amend=修订 | amended=修订 | amendment=修订 | amount=金额 | amusement park=主题公园 | amusement rides=游乐设施 | ancient books=古籍 | ancient city=古城 | ancient tomb=古墓 | ancient tombs=古墓
ancient town=古镇 | ancient towns=古镇 | ancient tree=古树名木 | ancient trees=古树名木 | ancient village=传统村落 | ancient villages=传统村落 | angling=垂钓 | animal disease=动物疫病 | animal diseases=动物疫病
animal epidemics=动物疫病 | animal=动物 | animation=动漫 | anniversary=周年 | annual leave=年休假 | annually=每年 | antelope=羚羊 | antelopes=羚羊 | antibiotics=抗生素 | apple=苹果 | apples=苹果 | appliances=家电
applicant=申请 | applied=申请 | apply online=网上办理 | applying=申请 | appointed=任命 | appointment=预约 | approve=批准 | approved=批准 | aquaculture=水产养殖 | aquarium=水族馆 | aquatic ecology=水生态
aquatic products=水产品 | arable land=耕地 | arbitration=仲裁 | archaeological site=遗址 | archaeological sites=遗址 | archaeological=考古 | archaeologists=考古 | archaeology=考古 | archeological=考古
archeology=考古 | archive=档案 | archives=档案 | arrears=拖欠 | arrest=抓获 | arrested=抓获 | art gallery=美术馆 | art museum=美术馆 | art museums=美术馆 | art=艺术 | artefacts=文物 | article=条 | artifacts=文物
artificial rain=人工增雨 | artificial rainfall=人工增雨 | artisan=工匠 | artist=艺术家 | asian games=亚运会 | assisted reproduction=辅助生殖 | asthma=哮喘 | astronaut=航天员 | athlete=运动员 | athletics=田径 | attend=出席
attendance=出席 | attended=出席 | attendees=出席 | attract investment=招商引资 | attraction=景区 | audience=观众 | audiences=观众 | audit office=审计局 | audit=审计 | audited=审计 | autism=孤独症 | autistic=孤独症
auto parts=汽车零部件 | auto sales=汽车销量 | auto=汽车 | automaker=车企 | automobile=汽车 | automobiles=汽车 | autonomous driving=自动驾驶 | autonomous region=自治区 | autonomous vehicles=自动驾驶 | autumn grain=秋粮
autumn harvest=秋粮 | autumn=秋季 | averages=平均 | avian flu=禽流感 | aviation=民航 | award=奖项 | awarded=奖项 | babies=婴幼儿 | baby=婴幼儿 | back pay=欠薪 | background=背景 | bad loans=不良贷款 | badminton=羽毛球
baggage=行李 | balconies=阳台 | balcony=阳台 | bamboo=竹 | bank card=银行卡 | bank cards=银行卡 | banking=银行 | bankrupt=破产 | bankruptcy=破产 | barbecue=烧烤 | barrier-free=无障碍 | base station=基站
base stations=基站 | basement=地下室 | basic farmland=永久基本农田 | basic medical insurance=基本医保 | basic pension=养老金 | basic research=基础研究 | basketball=篮球 | batteries=电池 | battery swap=换电
battery swapping=换电 | battery-swap=换电 | battery=电池 | bay=海湾 | beach=沙滩 | beauty salon=医疗美容 | beauty salons=医疗美容 | bee=蜂 | beef=牛肉 | beer=啤酒 | bees=蜂 | beneficiaries=受益 | benefit=受益
benefited=受益 | benefitting=受益 | betrothal gifts=彩礼 | beverages=饮料 | bicycle=自行车 | bicycles=自行车 | bid=招标 | bidding=招标 | big data=大数据 | bike lane=自行车道 | bike lanes=自行车道 | bike-sharing=共享单车
bike=自行车 | bikes=自行车 | bins=垃圾桶 | biogas=沼气 | biomass=生物质 | biomedicine=医药 | biopharmaceutical=医药 | biotech=生物技术 | biotechnology=生物技术 | bird flu=禽流感 | bird=鸟 | birth rate=出生率 | births=出生人数
black and odorous water=黑臭水体 | black and smelly water=黑臭水体 | black soil=黑土地 | blackout=停电 | blast=爆炸 | blizzard=降雪 | blockchain=区块链 | blood donation=献血 | blood donor=献血 | blood donors=献血
blood=血液 | blue alert=蓝色预警 | blue skies=蓝天 | blue sky=蓝天 | boarding school=寄宿制 | boarding schools=寄宿制 | boarding=登机 | boat=船 | boiler=锅炉 | bond=债券 | bonded=保税 | bonus=奖金
book an appointment=挂号 | book in advance=预约 | book=图书 | booking=预约 | bookshops=书店 | bookstore=书店 | bookstores=书店 | border areas=边境地区 | border crossing=口岸 | border crossings=口岸 | border port=口岸
border=边境 | borrow=借贷 | borrowers=借贷 | borrowing=借贷 | botanical garden=植物园 | botanical gardens=植物园 | bottled gas=液化石油气 | box office=票房 | boxing=拳击 | brain-computer interface=脑机接口 | brand=品牌
break ground=开工 | breakthrough=突破 | breeding=育种 | bribery=腐败 | bribes=腐败 | brick=砖 | bride price=彩礼 | broadband=宽带 | broadcast=广播 | broadcasting=广播 | broke ground=开工 | bronze=青铜器 | bronzes=青铜器
brt=快速公交 | building site=工地 | building sites=工地 | built-up area=建筑面积 | bulk cargo=散货 | bulk procurement=集中采购 | bullet train=高铁 | bullet trains=高铁 | bullying=校园欺凌 | bumper harvest=收获
bureau of statistics=统计局 | bus lane=公交专用道 | bus lanes=公交专用道 | bus line=公交线路 | bus rapid transit=快速公交 | bus route=公交线路 | bus routes=公交线路 | bus service=公交 | bus station=客运站 | bus stop=公交站
bus stops=公交站 | bus terminal=客运站 | business district=商圈 | business entities=经营主体 | business environment=营商环境 | business hours=开放时间 | business licence=营业执照 | business licences=营业执照
business license=营业执照 | business licenses=营业执照 | business travel=出差 | business trip=出差 | business trips=出差 | butterflies=蝴蝶 | butterfly=蝴蝶 | buy a home=购房 | buying a home=购房
by the end of the year=年底 | cable car=索道 | cableway=索道 | cadres=干部 | calligraphy=书法 | came into operation=投入使用 | camel=骆驼 | cameras=摄像头 | camping=露营 | campsite=露营 | campsites=露营 | campus=校园
canal=运河 | cancel=取消 | canceled=取消 | cancellation=取消 | cancelled=取消 | cancer screening=筛查 | cancer=癌症 | candidate=考生 | candidates=考生 | capital city=省会 | car insurance=车险 | car ownership=汽车保有量
car park=停车场 | car parks=停车场 | car parts=汽车零部件 | car sales=汽车销量 | car-hailing=网约车 | carbon dioxide=二氧化碳 | carbon footprint=碳足迹 | carbon monoxide poisoning=一氧化碳中毒 | carbon neutral=碳中和
carbon neutrality=碳中和 | carbon peak=碳达峰 | carbon peaking=碳达峰 | carbon sink=碳汇 | carbon sinks=碳汇 | carbon trading=碳市场 | care station=养老服务中心 | care stations=养老服务中心 | carmaker=车企 | cartoon=动漫
cash=现金 | casualties=伤亡 | cat=猫 | catch=捕捞量 | categories=类别 | category=类别 | catering industry=餐饮 | catering=餐饮 | catkins=杨柳飞絮 | cattle=牛 | cave=洞穴 | caves=洞穴 | cctv=摄像头 | cdc=疾控中心
celebrate=庆祝 | celebration=庆祝 | cement=水泥 | cemeteries=墓地 | cemetery=墓地 | census=人口普查 | centenarian=百岁老人 | central axis=中轴线 | central bank=中国人民银行 | central enterprises=中央企业
central environmental inspection=生态环境保护督察 | central government=中央 | central heating=集中供热 | centralized procurement=集中采购 | ceramics=陶瓷 | chairman=主席 | chairperson=主席 | challenge=困难
challenges=困难 | championship=锦标赛 | chapter=章 | characteristics=特点 | charge of=负责 | charge=收费 | charged=收费 | charger=充电桩 | charges=收费 | charging infrastructure=充电设施 | charging pile=充电桩
charging point=充电桩 | charging points=充电桩 | charging station=充电站 | charging stations=充电站 | charitable=慈善 | charities=慈善 | charity=慈善 | checkup=体检 | chemical industry=化工 | chemical=化工
cherries=樱桃 | cherry=樱桃 | chess=棋 | chicken=鸡 | chief engineer=总工程师 | child care subsidy=育儿补贴 | child care=托育 | child-rearing subsidy=育儿补贴 | childcare allowance=育儿补贴 | childcare leave=育儿假
childcare subsidies=育儿补贴 | childcare subsidy=育儿补贴 | children of migrant workers=随迁子女 | children's day=儿童节 | children's hospital=儿童医院 | chili=辣椒 | chinese medicine=中医 | chinese new year=春节
chip=芯片 | chronic disease=慢性病 | chronic diseases=慢性病 | church=教堂 | cigarette=香烟 | cigarettes=香烟 | cinema=影院 | circular economy=循环经济 | circular=通知 | citrus=柑橘 | city government=市政府
city wall=城墙 | civil affairs bureau=民政 | civil affairs department=民政 | civil affairs=民政 | civil aviation=民航 | civil servant=公务员 | civil servants=公务员 | claims=理赔 | clause=条款 | clauses=条款
clean energy=清洁能源 | clean heating=清洁取暖 | cleaners=环卫工人 | cleaning=保洁 | clear snow=除雪 | clearance time=通关 | clearance=通关 | climate change=气候变化 | climate=气候 | close=关闭 | closed=关闭 | closes=关闭
closing ceremony=闭幕式 | closing=关闭 | closure=关闭 | clothes=服装 | clothing=服装 | cloud computing=云计算 | cloud seeding=人工增雨 | coach station=客运站 | coal mine=煤矿 | coal mines=煤矿 | coal-fired power=火电
coal=煤炭 | coast=海岸 | coastal=海岸 | coastline=海岸 | coffee=咖啡 | cold chain=冷链 | cold front=寒潮 | cold snap=寒潮 | cold wave=寒潮 | collaboration=合作 | collapse=坍塌 | collapses=坍塌 | collateral=抵押
collective economy=集体经济 | college entrance exam=高考 | college entrance examination=高考 | combine harvesters=收割机 | come into effect=施行 | come into force=施行 | comes into force=施行 | commemorate=纪念
commemoration=纪念 | commerce department=商务局 | commerce=商务 | commercial district=商圈 | commercial districts=商圈 | commercial housing=商品房 | commercial insurance=商业保险 | commercialisation=成果转化
commercialization of research=成果转化 | commodities=商品 | common prosperity=共同富裕 | community correction=社区矫正 | community health center=社区卫生服务中心 | community health centers=社区卫生服务中心
community health centre=社区卫生服务中心 | community health centres=社区卫生服务中心 | community hospital=社区卫生服务中心 | commuters=通勤 | compensate=补偿 | compensated=补偿 | compensation standards=补偿 | complain=投诉
complainants=投诉 | complained=投诉 | completion rate=完成率 | comprehensive utilization=利用率 | compulsory education=义务教育 | compulsory=强制 | computing center=智算中心 | computing centers=智算中心
computing power=算力 | concert=演唱会 | concrete=混凝土 | conditions=条件 | confiscate=没收 | confiscated=没收 | confiscation=没收 | congested=拥堵 | congestion=拥堵 | connect=连接 | connected=连接 | connecting=连接
conscription=征兵 | construct=建设 | constructed=建设 | construction area=建筑面积 | construction land=建设用地 | construction period=工期 | construction site=工地 | construction sites=工地 | construction start=开工
construction started=开工 | construction waste=建筑垃圾 | consult=咨询 | consultation=咨询 | consumer goods=消费品 | consumer price index=居民消费价格指数 | consumer rights=消费者权益 | consumer spending=消费
consumer=消费者 | consumption growth=消费 | contact=联系 | container terminal=集装箱码头 | contestants=参赛 | contract=合同 | contractor=承包商 | control=控制 | controlled=控制 | convenience store=便利店
convenience stores=便利店 | convention center=会展中心 | convention centre=会展中心 | cooking fumes=油烟 | cooking oil=食用油 | cooperate=合作 | cooperation=合作 | cooperative=合作社 | cooperatives=合作社
coordinated development=协同发展 | copper=铜 | copyright=著作权 | coral reefs=珊瑚 | coral=珊瑚 | core technologies=核心技术 | core technology=核心技术 | corporate income tax=企业所得税 | corridor=走廊 | corruption=腐败
cosmetic surgery=医疗美容 | cosmetics=化妆品 | cotton=棉花 | counter-terrorism=反恐 | counterfeit goods=假冒伪劣 | counterfeit=假冒伪劣 | country park=郊野公园 | country parks=郊野公园 | countryside=乡村 | couple=夫妻
couples=夫妻 | courier services=快递 | courier=快递员 | course=课程 | courses=课程 | cover=覆盖 | coverage rate=覆盖 | coverage=覆盖 | covered=覆盖 | cow=牛 | cpi=居民消费价格指数 | cppcc=政协 | crab=蟹 | crack=裂缝
crackdown=专项整治 | craft=手工艺 | craftsman=工匠 | craftsmen=工匠 | cranes=鹤 | crash=交通事故 | credit card=银行卡 | credit cards=银行卡 | credit system=信用 | cremation=火化 | criminal case=刑事案件
criminal cases=刑事案件 | criminal suspects=犯罪嫌疑人 | criminal=犯罪 | cropland=耕地 | cross-provincial=跨省 | crossroads=十字路口 | crosswalk=斑马线 | crude oil=石油 | cruise ship=邮轮 | cruise ships=邮轮 | cruise=邮轮
cruises=邮轮 | cubic meters=立方米 | cubic metres=立方米 | cuisine=美食 | cultivated land=耕地 | cultural center=文化馆 | cultural centers=文化馆 | cultural centre=文化馆 | cultural centres=文化馆
cultural heritage bureau=文物局 | cultural relics=文物 | culture and tourism bureau=文旅局 | culture and tourism=文旅局 | currency=货币 | curriculum=课程 | cut down trees=采伐 | cyber security=网络安全
cybercrime=网络犯罪 | cybersecurity=网络安全 | cycle lanes=自行车道 | cycle paths=自行车道 | cycling lanes=自行车道 | cycling=骑行 | cyclist=骑行 | dairy=奶业 | dam=水坝 | dance=舞蹈 | dancing=舞蹈 | dangerous chemicals=危险化学品
dangerous goods=危险货物 | data center=数据中心 | data centers=数据中心 | data centre=数据中心 | data centres=数据中心 | data elements=数据要素 | date=日期 | dates=日期 | day care=托育 | day off=休息日 | daycare=托育
days off=休息日 | days with good air quality=优良天数 | days with good air=优良天数 | de-icing=融雪剂 | dead=死亡 | deals=合同 | death toll=死亡 | debris flow=泥石流 | debris flows=泥石流 | debut economy=首发经济
decoration=装修 | decreased=下降 | decreases=下降 | deed tax=契税 | deep-sea=深海 | deer=鹿 | defibrillator=除颤仪 | deficit=赤字 | defrauded=诈骗 | degree=学位 | degrees celsius=摄氏度 | degrees=学位
delay retirement=延迟退休 | delay=延误 | delayed retirement=延迟退休 | delayed=延误 | delaying=延误 | delivery rider=骑手 | delivery riders=骑手 | dementia=认知障碍 | demolish=拆除 | demolished=拆除 | demolishing=拆除
demolition=拆除 | demonstration zone=示范 | demonstration=示范 | dengue fever=登革热 | dengue=登革热 | density=密度 | dental implants=口腔 | dental=口腔 | dentist=口腔 | depart=发车 | department store=百货
department stores=百货 | departure=发车 | deposit=存款 | depression=抑郁 | deputy director-general=副局长 | deputy director=副局长 | deputy directors=副局长 | deputy governor=副省长 | deputy mayor=副市长
desalination=海水淡化 | desert=沙漠 | desertification=荒漠化 | designated=指定 | details=详情 | detain=拘留 | detained=拘留 | detection=检测 | detention=拘留 | detour=绕行 | developer=开发商 | development zone=开发区
development zones=开发区 | diabetes=糖尿病 | diagnose=诊断 | diagnosed=诊断 | diagnosis=诊断 | diameter=直径 | dibao=低保 | died=死亡 | diesel=柴油 | difficulties=困难 | difficulty=困难 | digital certificates=电子证照
digital currency=数字人民币 | digital transformation=数字化转型 | digital yuan=数字人民币 | digitalization=数字化转型 | digitization=数字化转型 | dike=堤防 | dikes=堤防 | direct flight=直飞航班 | direct flights=直飞航班
disabled elderly=失能老人 | disabled people=残疾人 | disabled persons' federation=残联 | disadvantaged groups=困难群众 | disaster prevention=防灾减灾 | disaster reduction=防灾减灾 | disaster relief=救灾
disaster victims=受灾群众 | disaster-hit people=受灾群众 | disaster-hit=受灾 | discharge=排放 | discharged=排放 | discounted interest=贴息 | disease control center=疾控中心 | disease control centre=疾控中心
disease=疾病 | diseases=疾病 | disinfect=消毒 | disinfection=消毒 | dismissed=免职 | dispute=纠纷 | disputes=纠纷 | distribute=发放 | distributed=发放 | distribution=发放 | divorce=离婚 | divorces=离婚 | dock=码头
doctor=医生 | doctoral=博士 | doctorate=博士 | document=材料 | dog licence=养犬登记 | dog license=养犬登记 | dog owner=养犬 | dog owners=养犬 | dog registration=养犬登记 | dog walking=遛犬 | dog=犬 | dollars=美元
dolphin=海豚 | domestic service=家政 | domestic violence=家庭暴力 | domestic waste=生活垃圾 | domestic workers=家政 | donate blood=献血 | donate=捐赠 | donated=捐赠 | donation=捐赠 | dormitories=宿舍 | dormitory=宿舍
dorms=宿舍 | dose=剂次 | doses=剂次 | double=翻番 | doubled=翻番 | down payment=首付 | down payments=首付 | downpour=暴雨 | downstream=下游 | draft law=法案 | draft=草案 | dragon boat festival=端午节 | dragon boat=龙舟
dragon boats=龙舟 | drain=排水 | drainage=排水 | drama=戏剧 | dredge=疏浚 | dredging=疏浚 | drill=演练 | drink driving=酒驾 | drinking water=饮用水 | drinks=饮料 | driver's licence=驾驶证 | driver's license=驾驶证
driver=司机 | driverless=自动驾驶 | driving licence=驾驶证 | driving license=驾驶证 | driving restrictions=限行 | drop=下降 | dropped=下降 | droughts=干旱 | drowned=溺水 | drowning=溺水 | drug administration=药监局
drug crimes=毒品犯罪 | drug regulator=药监局 | drug trafficking=毒品犯罪 | drugstore=药店 | drugstores=药店 | drunk driving=酒驾 | duck=鸭 | duration=时长 | durian=榴莲 | dust storm=沙尘暴 | dust storms=沙尘暴 | dust=扬尘
dustbins=垃圾桶 | duty free=免税 | duty-free=免税 | e-bike=电动自行车 | e-bikes=电动自行车 | e-cigarette=电子烟 | e-cigarettes=电子烟 | e-cny=数字人民币 | e-sports=电竞 | each day=每天 | each month=每月 | each year=每年
early childhood education=学前教育 | early morning=凌晨 | early next year=明年初 | early rice=早稻 | early warning=预警 | early warnings=预警 | earthquake administration=地震局 | earthquakes=地震
ecological red line=生态保护红线 | ecology and environment bureau=生态环境局 | ecology=生态 | economic census=经济普查 | economic loss=损失 | economic losses=损失 | ecosystem=生态 | edible oil=食用油
education commission=教育局 | education department=教育局 | effect=影响 | effective date=施行日期 | egg=鸡蛋 | egret=白鹭 | eighth=第八 | elderly care centers=养老服务中心 | elderly care centres=养老服务中心
elderly people=老年人 | elderly services=养老服务 | elderly-friendly=适老化 | elected=选举 | election=选举 | electric vehicle=电动汽车 | electric vehicles=电动汽车 | electricity bill=电费 | electricity bills=电费
electricity consumption=用电量 | electricity generation=发电 | electricity price=电价 | electricity prices=电价 | electricity supply=供电 | electricity tariff=电价 | electricity use=用电量
electronic certificate=电子证照 | electronic certificates=电子证照 | elementary school=小学 | elementary schools=小学 | elephant=大象 | elevated road=高架 | elevator installation=加装电梯
elevators installed=加装电梯 | eleven=十一 | eligibility=符合条件 | eligible=符合条件 | email=邮箱 | embankment=堤防 | emblem=标志 | embroidery=刺绣 | emergency care=急救 | emergency department=急诊
emergency drills=演练 | emergency response=应急响应 | emergency room=急诊 | emergency shelter=避难场所 | emergency shelters=避难场所 | emergency supplies=救灾物资 | emerging industries=战略性新兴产业 | employed=职工
employee=职工 | employees=职工 | employer=用人单位 | employment contract=劳动合同 | end of last year=去年底 | end of the year=年底 | endangered=濒危 | energy conservation=节能 | energy consumption=能耗
energy efficiency=节能 | energy saving=节能 | energy storage=储能 | energy-saving=节能 | enforce=执法 | enforced=执法 | enforcement=执法 | enlistment=征兵 | enquiries=咨询 | enrol=招生 | enrolled=招生 | enrolling=招生
enterprise annuity=企业年金 | entrance fee=门票价格 | entrance=出入口 | entrances=出入口 | entrants=参赛 | entrepreneur=企业家 | entrepreneurship=创业 | entry and exit=出入境 | environment bureau=生态环境局
environmental impact assessment=环评 | environmental inspectors=生态环境保护督察 | environmental protection bureau=生态环境局 | environmental protection=环保 | epicenter=震中 | epicentre=震中
epidemic control=疫情防控 | epidemic prevention=疫情防控 | epidemic=疫情 | equipment renewal=设备更新 | equipment upgrade=设备更新 | equipment upgrades=设备更新 | equipment=设备 | equipped=配备 | escalator=扶梯
esports=电竞 | establish=成立 | established=成立 | estimate=估计 | estimated=预计 | estimates=估计 | estuary=河口 | etc lanes=ETC车道 | ethnic groups=民族 | ethnic minorities=民族 | ethnic minority=民族
ethnic unity=民族团结 | ethnic=民族 | ev=电动汽车 | evacuating=转移 | evacuation=转移 | evening peak=晚高峰 | evening=晚上 | every day=每天 | every month=每月 | every week=每周 | every year=每年 | evidence=证据
exam candidates=考生 | exam centres=考点 | exam score=分数 | exam sites=考点 | examination and approval=审批 | examination=考试 | excavated=出土 | excavation=出土 | exceed=超过 | exceeded=超过 | exceeding=超过
excess capacity=产能过剩 | excessive packaging=包装 | exchange rate=汇率 | exchange=交流 | exchanges=交流 | exempt=免除 | exempted=免除 | exemption=免除 | exercise=健身 | exhaust gas=尾气 | exhaust=尾气
exhibition center=会展中心 | exhibition centre=会展中心 | exhibition space=展览面积 | exhibitor=参展商 | existing homes=二手房 | exit and entry=出入境 | exits=出入口 | expand=扩大 | expanded=扩大 | expanding=扩大
expansion=扩大 | expected=预计 | expenditure=支出 | expenditures=支出 | expert=专家 | expired=保质期 | exploded=爆炸 | explosion=爆炸 | explosives=爆炸物 | expo=博览会 | export control=出口管制 | export controls=出口管制
export=出口 | exported=出口 | exporters=出口 | exporting=出口 | exports of cars=汽车出口 | express delivery outlets=快递驿站 | express delivery=快递 | expropriated=征收 | expropriation=征收 | extend=延长 | extended=延长
extension=延长 | exterior wall=外墙 | exterior walls=外墙 | eyeglasses=眼镜 | facade=外墙 | facades=外墙 | face recognition=人脸识别 | facial recognition=人脸识别 | fake goods=假冒伪劣 | fake=假冒伪劣 | falling=下降
false advertising=虚假宣传 | families=家庭 | family=家庭 | fans=球迷 | farm machinery=农机 | farm produce=农产品 | farm products=农产品 | farm=农场 | farmer=农民 | farmers' income=农民收入 | farmers' market=农贸市场
farmers' markets=农贸市场 | farming=农业 | fast charging=快充 | fatalities=死亡 | feature=特点 | features=特点 | fee reduction=降费 | fee reductions=降费 | fee=费用 | feed=饲料 | fees=费用 | fell=下降 | felling=采伐
female=女性 | ferries=轮渡 | ferry=轮渡 | fertiliser=化肥 | fertility treatment=辅助生殖 | fertility=生育 | fertilizer=化肥 | festivals=节庆 | fiber optic=光纤 | fifth=第五 | filing=备案 | film=电影 | finance bureau=财政局
finance department=财政局 | finance=金融 | financial aid=资助 | financial=金融 | financing=融资 | fined=罚款 | finless porpoise=江豚 | finless porpoises=江豚 | fire brigade=消防 | fire department=消防
fire engines=消防车 | fire exit=消防通道 | fire exits=消防通道 | fire extinguisher=灭火器 | fire extinguishers=灭火器 | fire hazard=火灾隐患 | fire lane=消防通道 | fire lanes=消防通道 | fire protection=消防安全
fire risks=火灾隐患 | fire safety=消防安全 | fire station=消防站 | fire stations=消防站 | fire truck=消防车 | fire trucks=消防车 | firecrackers=烟花爆竹 | firefighter=消防员 | firefighting=消防 | fireworks=烟花爆竹
first aid=急救 | first home=首套房 | first of its kind=首个 | first phase=一期 | first quarter=一季度 | first three quarters=前三季度 | first time=首次 | first train=首班车 | first-store economy=首发经济
first-time home=首套房 | fish catch=捕捞量 | fish farming=水产养殖 | fish fry=增殖放流 | fish release=增殖放流 | fish=鱼 | fisheries=渔业 | fisherman=渔民 | fishers=渔民 | fishery=渔业 | fishing bans=禁渔 | fishing boat=渔船
fishing boats=渔船 | fishing vessel=渔船 | fishing vessels=渔船 | fitness=健身 | five-year plan=五年规划 | fixed asset investment=固定资产投资 | fixed-asset investment=固定资产投资 | flash flood=山洪 | flash floods=山洪
flexible employment=灵活就业 | flexible workers=灵活就业 | floating population=流动人口 | flood control=防汛 | flood detention area=蓄滞洪区 | flood detention areas=蓄滞洪区 | flood discharge=泄洪
flood prevention=防汛 | flood season=汛期 | flood storage=蓄滞洪区 | flooded=洪水 | floodwater=洪水 | floor area=建筑面积 | floor=层 | flower=花卉 | flu shots=流感疫苗 | flu=流感 | flyover=高架 | fodder=饲料 | fog=雾
food additives=食品添加剂 | food delivery=外卖 | food market=农贸市场 | food poisoning=食物中毒 | food security=粮食安全 | food waste=餐厨垃圾 | foot-and-mouth disease=口蹄疫 | football field=足球场 | football fields=足球场
football league=联赛 | football pitch=足球场 | football pitches=足球场 | football=足球 | footbridge=天桥 | forbidden=禁止 | forecast=预报 | foreign capital=外资 | foreign cards=境外银行卡 | foreign companies=外资企业
foreign enterprises=外资企业 | foreign exchange reserves=外汇储备 | foreign exchange=外汇 | foreign firms=外资企业 | foreign tourists=入境游客 | foreign trade volume=进出口 | foreign visitors=入境游客
foreign-invested enterprises=外资企业 | forest chief=林长 | forest farm=林场 | forest farms=林场 | forest land=森林 | forestry and grassland bureau=林业局 | forestry=林业 | former residence=故居
former residences=故居 | founded=成立 | fourth quarter=四季度 | fourth=第四 | free education=免学费 | free trade port=自由贸易港 | free trade zone=自贸试验区 | free trade zones=自贸试验区 | freelancers=灵活就业
freezing rain=冻雨 | freezing=冰冻 | freight train services=班列 | freight volume=货运量 | frequency=频率 | friday=周五 | frost=霜冻 | fuel cell=燃料电池 | fuel cells=燃料电池 | fumes=尾气 | funeral=殡葬 | furniture=家具
future industries=未来产业 | gale=大风 | gales=大风 | galleries=美术馆 | gallery=美术馆 | gambling=赌博 | games=运动会 | gaming=游戏 | gang crime=黑恶势力 | gangs=黑恶势力 | gaokao=高考 | garbage bins=垃圾桶
garbage classification=垃圾分类 | garbage sorting=垃圾分类 | garden=花园 | gardening bureau=园林绿化局 | garlic=大蒜 | garments=服装 | gas bill=燃气费 | gas bills=燃气费 | gas cooker=燃气灶 | gas cylinder=液化气瓶
gas cylinders=液化气瓶 | gas leak=燃气泄漏 | gas leaks=燃气泄漏 | gas pipeline=燃气管道 | gas pipelines=燃气管道 | gas pipes=燃气管道 | gas price=气价 | gas prices=气价 | gas station=加油站 | gas stations=加油站 | gas stove=燃气灶
gas stoves=燃气灶 | gasoline=汽油 | geese=鹅 | general aviation=通用航空 | general manager=总经理 | general public budget=一般公共预算 | generative ai=生成式人工智能 | genetically modified=转基因
geographical indication=地理标志 | geographical indications=地理标志 | geological disaster=地质灾害 | geological disasters=地质灾害 | geological hazards=地质灾害 | geothermal=地热 | get married=结婚 | giant panda=大熊猫
giant pandas=大熊猫 | gig workers=灵活就业 | glacier=冰川 | glass=玻璃 | glasses=眼镜 | global warming=气候变化 | gm=转基因 | go public=上市 | goat=山羊 | goji=枸杞 | gold medal=金牌 | gold medals=金牌 | gold=黄金
good air days=优良天数 | good air quality days=优良天数 | goods=商品 | goose=鹅 | government bonds=债券 | government procurement=采购 | government service=政务服务 | government services=政务服务
government spending=财政支出 | governor=省长 | graduate students=研究生 | graduate=高校毕业生 | grain procurement=粮食收购 | grain production=粮食产量 | grain purchase=粮食收购 | grain reserves=粮食储备 | granary=粮仓
grape=葡萄 | grapes=葡萄 | grass=草坪 | grassland=草原 | grassroots=基层 | gravel=砂石 | graves=墓地 | grazing ban=放牧 | grazing=放牧 | green building=绿色建筑 | green electricity=绿电 | green power=绿电
green space per capita=人均绿地面积 | green space=绿化 | green spaces=绿化 | green tide=藻类 | greenery=绿化 | greenhouse gas=温室气体 | greenhouse gases=温室气体 | greenhouse=温室 | greenhouses=温室 | greening=绿化
greenway=绿道 | grid workers=网格员 | grid=电网 | grotto=石窟 | groundwater=地下水 | growing=增长 | growth rates=增速 | guarantee=担保 | guaranteed delivery=保交楼 | guarantees=担保 | guesthouse=民宿 | guesthouses=民宿
guideline=指导意见 | guidelines=指导意见 | gym=体育馆 | gymnasium=体育馆 | gymnastics=体操 | habitat=栖息地 | hail=冰雹 | hailstorm=冰雹 | hairdressing=美发 | half marathon=半程马拉松 | handed out=发放 | handicraft=手工艺
handle=办理 | handled online=网上办理 | handled=办理 | harvested=收获 | harvester=收割机 | harvesting=收获 | harvests=收获 | haulage=运输 | hazardous chemicals=危险化学品 | hazardous goods=危险货物 | hazardous waste=危险废物
hazards=隐患 | haze=雾霾 | headed by=负责 | headmaster=校长 | headquarters=总部 | headway=间隔 | health bureau=卫健委 | health care=医疗 | health check-ups=体检 | health check=体检 | health checks=体检
health commission=卫生健康委 | health workers=医务人员 | healthcare security bureau=医保局 | healthcare=医疗 | hearings=听证会 | heart disease=心脏病 | heat pump=热泵 | heat pumps=热泵 | heat stroke=中暑 | heat wave=热浪
heating bill=取暖费 | heating bills=取暖费 | heating fee=取暖费 | heating fees=取暖费 | heating period=供暖季 | heating season=供暖季 | heatstroke=中暑 | heatwave=热浪 | heatwaves=热浪 | heavily polluted days=重污染天
heavy pollution days=重污染天 | heavy rainfall=暴雨 | heavy rains=暴雨 | heavy snow=降雪 | hectare=公顷 | hectares=公顷 | helicopter=直升机 | helmet=头盔 | hepatitis=肝炎 | herbal medicine=中药材 | herbs=中药材
herder=牧民 | herdsmen=牧民 | hidden dangers=隐患 | hidden hazards=隐患 | high blood pressure=高血压 | high school entrance exam=中考 | high school entrance examination=中考 | high schools=高中
high temperatures=高温 | high-quality development=高质量发展 | high-rise=高层建筑 | high-rises=高层建筑 | high-speed railway=高铁 | high-tech zone=高新区 | high-tech zones=高新区 | higher education=高校 | highlights=特点
hire=招聘 | hired=招聘 | hiring=招聘 | historic blocks=历史文化街区 | historic districts=历史文化街区 | historical blocks=历史文化街区 | hiv=艾滋病 | hog=生猪 | hold=举办 | home appliances=家电 | home buyers=购房者
home care=居家养老 | home loans=房贷 | home prices=房价 | home purchase=购房 | home purchases=购房 | home-based care=居家养老 | home=住房 | homebuyers=购房者 | homeless people=流浪乞讨人员 | homeless=流浪乞讨人员
homeowner=业主 | homes=住房 | homestay=民宿 | homestead=宅基地 | homicide=命案 | honey=蜂蜜 | horse=马 | horses=马 | hospital bed=床位 | hospital beds=床位 | hospitalisation=住院 | hospitalised=住院
hospitalization=住院 | hospitalized=住院 | host=举办 | hosted by=主办 | hosted=举办 | hostel=住宿 | hosting=举办 | hot pot=火锅 | hot spring=温泉 | hot springs=温泉 | hot weather=高温 | hotel prices=酒店价格
hotlines=热线 | hotpot=火锅 | hour=小时 | house prices=房价 | household appliances=家电 | household registration=户籍 | household waste=生活垃圾 | housekeepers=家政 | housekeeping=家政
housing and construction bureau=住建局 | housing bureau=住建局 | housing commission=住建局 | housing fund=公积金 | housing loans=房贷 | housing prices=房价 | housing provident fund=公积金 | housing shortage=住房困难
hpv=HPV | hukou=户籍 | human resources and social security bureau=人社局 | human resources bureau=人社局 | human resources=人力资源 | human rights=人权 | human trafficking=拐卖 | humanoid robot=人形机器人
humanoid robots=人形机器人 | humidity=湿度 | hundred=百 | hunting=猎捕 | hutong=胡同 | hydroelectric=水电 | hydroelectricity=水电 | hydrogen refueling stations=加氢站 | hydrogen refuelling station=加氢站
hydrogen refuelling stations=加氢站 | hydrogen stations=加氢站 | hydropower station=水电站 | hydropower stations=水电站 | hydropower=水电 | hygiene=卫生 | hypertension=高血压 | ice and snow=冰雪 | ice on roads=结冰
ice=冰 | icu=重症监护 | icy roads=结冰 | id card=身份证 | id cards=身份证 | identity card=身份证 | idle=空置 | illegal buildings=违法建设 | illegal drugs=毒品 | illegal fund-raising=非法集资 | illegal fundraising=非法集资
illegal parking=违停 | illegal structures=违法建设 | illegal=违法 | illegally=违法 | illness=疾病 | immigration=出入境 | immunisation=接种 | immunization=接种 | impact=影响 | implement=实施 | implementation plan=实施方案
implementation=实施 | implemented=实施 | implementing=实施 | import and export=进出口 | import=进口 | imported=进口 | importers=进口 | importing=进口 | impoverished=贫困 | imprisonment=判刑 | improve=改善
improved=改善 | improvement=改善 | improving=改善 | in operation=投入使用 | inaugurated=启用 | inbound tourism=入境游 | inbound tourists=入境游客 | inbound visitors=入境游客 | incentive=激励 | incentives=激励
incineration=焚烧 | incinerator=焚烧 | inclusive finance=普惠金融 | income tax=所得税 | increases=增长 | increasing=增长 | incubator=孵化器 | indicted=起诉 | individual businesses=个体工商户
individual income tax=个人所得税 | indoor temperature=室温 | industrial chain=产业链 | industrial chains=产业链 | industrial enterprises above designated size=规上工业企业 | industrial output=工业生产
industrial park=产业园 | industrial parks=产业园 | industrial zone=产业园 | industry and information technology bureau=工信局 | industry chain=产业链 | infant=婴幼儿 | infected=感染 | infection=感染
infectious disease=传染病 | infectious diseases=传染病 | influencer=网红 | influenza=流感 | information technology=信息技术 | infringement=侵权 | inheritor=传承人 | injuries=伤亡 | inland navigation=内河航运
inland waterway=内河航运 | inland waterways=内河航运 | innovative drug=创新药 | innovative drugs=创新药 | inpatient=住院 | inquiries=咨询 | inquiry=咨询 | insect=昆虫 | inspect=检查 | inspected=检查 | inspecting=检查
inspection and quarantine=检验检疫 | inspectors=检查 | install elevators=加装电梯 | install lifts=加装电梯 | install=安装 | installation=安装 | installed capacity=装机容量 | installed=安装 | installing=安装
insulation=保温 | insurance claims=理赔 | insurance companies=保险公司 | insurance company=保险公司 | insured=参保 | intangible cultural heritage=非物质文化遗产 | intangible heritage=非物质文化遗产
integrated circuit=集成电路 | integrated circuits=集成电路 | intellectual property rights=知识产权 | intellectual property=知识产权 | intelligent computing=智算中心 | intelligent manufacturing=智能制造
intensive care=重症监护 | inter-provincial=跨省 | interchange=换乘 | intercity railway=城际铁路 | intercity=城际铁路 | interest rates=利率 | interest subsidies=贴息 | interest subsidy=贴息 | interest=利息
interior decoration=装修 | intermediate goods=中间品 | international flights=国际航线 | international routes=国际航线 | internet of things=物联网 | internet users=网民 | internet=互联网 | interns=见习 | internship=见习
interprovincial=跨省 | intersection=路口 | interval=间隔 | interview=面试 | invasive species=外来入侵物种 | invention patent=发明专利 | invention patents=发明专利 | inventions=发明专利 | investigate=调查 | investigated=调查
investigation=调查 | investment promotion=招商引资 | investor=投资者 | invoice=发票 | invoices=发票 | ip rights=知识产权 | ipo=上市 | iron ore=铁矿石 | irrigate=灌溉 | irrigated=灌溉 | irrigation=灌溉 | island=海岛
issuance=发放 | issued=发布 | ivf=辅助生殖 | jade=玉 | jewellery=首饰 | jewelry=首饰 | job creation=新增就业 | job fair=招聘会 | job fairs=招聘会 | job hunting=求职 | job seekers=求职 | jobless=失业 | jobs created=新增就业
jobseekers=求职 | journalist=记者 | journey time=行程时间 | journey=出行 | judge=法官 | judges=法官 | judgment=判决 | judicial bureau=司法局 | jujubes=枣 | junction=路口 | junior high school=初中
junior high schools=初中 | junior high=初中 | justice bureau=司法局 | juvenile=未成年人 | juveniles=未成年人 | keep dogs=养犬 | kelp=海带 | key laboratories=实验室 | key technologies=核心技术 | killed=死亡 | kilometer=公里
kilometre=公里 | kilowatt hours=千瓦时 | kilowatt-hours=千瓦时 | kilowatt=千瓦 | kinds=类型 | kitchen waste=餐厨垃圾 | kitchen=厨房 | kwh=千瓦时 | label=标签 | labeling=标签 | labelling=标签 | labor day=五一
labor dispute=劳动争议 | labor disputes=劳动争议 | labor force=劳动力 | labor union=工会 | labor=劳动 | laboratories=实验室 | labour day=五一 | labour dispute=劳动争议 | labour disputes=劳动争议 | labour force=劳动力
labour=劳动 | lacquerware=漆器 | laid off=裁员 | lakes=湖泊 | land acquisition=征地 | land auction=土地出让 | land auctions=土地出让 | land expropriation=征地 | land sales=土地出让 | land supply=供地
land transfer=土地流转 | land use=用地 | landfill=填埋场 | landing=降落 | landlord's=房东 | landlord=房东 | landscaping bureau=园林绿化局 | landslides=滑坡 | language models=大模型 | language=语言 | languages=语言
lantern festival=元宵节 | lantern=灯 | large dogs=烈性犬 | large language models=大模型 | large model=大模型 | large models=大模型 | largest in the country=全国最大 | last bus=末班车 | last train=末班车
launch site=发射场 | launching=启动 | lawn=草坪 | laws=法律 | lawsuit=诉讼 | lawyer=律师 | layoff=裁员 | leaders=领导 | league=联赛 | leak=渗漏 | leakage=渗漏 | leaking=渗漏 | lease=租赁 | leases=租赁 | leash=牵引绳
leashed=牵引绳 | leasing=租赁 | left-behind children=留守儿童 | legal aid=法律援助 | legislation=法律 | legislators=人大 | lend=借贷 | lending=借贷 | leopard=豹 | lesson=课 | levee=堤防 | levees=堤防 | level=级别
licence plate=号牌 | licence plates=号牌 | license plate=号牌 | license plates=号牌 | licensed=许可 | licensing=许可 | life expectancy=人均预期寿命 | light pollution=光污染 | lighthouse=灯塔 | lightning=雷电
limited=限制 | limits=限制 | liquefied natural gas=液化天然气 | liquefied petroleum gas=液化石油气 | liquor=酒 | list=名单 | listed companies=上市公司 | listed company=上市公司 | litchi=荔枝 | literacy=阅读
lithium battery fires=电池起火 | lithium=锂 | litigation=诉讼 | litter=垃圾 | littering=垃圾 | little giant=专精特新小巨人 | little giants=专精特新小巨人 | live alone=独居 | live streaming=直播 | live-streaming=直播
livelihood project=民生实事 | livelihood projects=民生实事 | livelihood=民生 | livestream=直播 | livestreamer=主播 | livestreaming=直播 | living alone=独居 | lng=液化天然气 | load=负荷 | local debt=政府债务 | located=位于
location=位于 | locust=蝗虫 | logging=采伐 | logo=标志 | long-term care insurance=长期护理险 | long-term care=长期护理 | lose weight=体重管理 | loss-making=亏损 | losses=损失 | lottery=摇号 | low-altitude=低空
lower reaches=下游 | lowered=下调 | lpg=液化石油气 | luggage=行李 | lunar new year=春节 | lunar=月球 | lychee=荔枝 | lychees=荔枝
a year earlier=上年同期 | after dark=天黑 | altogether=一共 | ambulance takes=送医院 | apartment block=公寓 | apartment blocks=公寓 | arena=体育馆 | backup bank=备份库 | bib=号码布 | bibs=号码布
bringing in water=供水 | cardboard box=纸箱 | cardboard boxes=纸箱 | cardboard=纸箱 | casual workers=灵活就业人员 | chairwoman=董事长 | cheat=骗 | cheating=骗 | class break=课间
class breaks=课间 | commuting circle=通勤圈 | compensation money=补偿资金 | connected to the grid=并网 | course selection=选课 | creative park=园区 | creative parks=园区 | deflation=通缩
double-check=核实 | drinking water sources=饮用水水源 | drop off=投放 | emergency pipeline=应急管线 | follow up=跟进 | foreign employees=外籍职工 | foreign workers=外籍职工
foreign-funded company=外资企业 | generated=发电 | guide service=讲解 | guided tour=讲解 | guided tours=讲解 | head of=负责人 | heat=高温 | hold out=撑 | how far apart=相距多远 | how soon=多久
in a row=连续 | in total=一共 | in what order=顺序 | interviewed=采访 | keep back=截留 | leave china=离境 | lift=电梯 | lifts=电梯 | limited to=限 | loan ratio=贷款率
low-income households=低保户
`
