"""Our own glosses of the everyday words of news and policy; `usual` reads them."""

from __future__ import annotations

NEWS = """
    日前=recently  近日=recently  近期=recently  近来=recently  目前=at present  当前=at present
    眼下=at present  如今=nowadays  今后=from now on  此前=before this  此后=after this
    随后=afterwards  随即=at once  当日=that day  当天=that day  当年=that year  当时=at that time
    同期=the same period  同比=year on year  环比=month on month  届时=at that time
    年来=in recent years  近年来=in recent years  多年来=for many years  一年来=over the past year
    年内=within the year  年底=year end  年初=start of the year  年间=in the years  年前=years ago
    年度=annual  月底=month end  上年=last year  全年=whole year  一季度=first quarter
    季度=quarter  上半年=first half of the year  下半年=second half of the year  历时=take (time)
    期间=during  月份=month  月=month  日=day  年=year  天=day  岁=years old  时间=time
    上午=morning  下午=afternoon  凌晨=before dawn  首个=the first  首次=for the first time
    首批=first batch  首家=first  首届=first  首=first  会上=at the meeting  会议=meeting
    大会=congress  会后=after the meeting  会前=before the meeting  会议室=meeting room
    会场=meeting venue  会议指出=the meeting noted  召开=hold  举行=hold  举办=hold  主持=chair
    出席=attend  强调=stress  指出=point out  表示=say  说=say  称=say  坦言=say frankly
    介绍=explain  透露=reveal  认为=think  提出=put forward  要求=require  获悉=learn  了解到=learn
    据了解=it is understood  据悉=it is reported  据介绍=it is said  讲=speak  告诉=tell
    看来=it seems  发现=find  看到=see  见到=see  听到=hear  提到=mention  说到=speak of  感到=feel
    得到=get  做到=achieve  收到=receive  送到=send to  走到=walk to  回到=return to  来到=come to
    前来=come  赶到=arrive at  接到=receive  找到=find  拿到=get  达不到=fall short of
    记者=reporter  全媒体=omnimedia  讯=report  本报=this newspaper  本报讯=our newspaper reports
    电=electricity  摄=photo by  供图=photo provided by  图=picture  文=text  版=page  责编=editor
    省=province  市=city  区=district  县=county  镇=town  乡=township  村=village  州=prefecture
    街道=subdistrict  社区=community  全省=whole province  全市=whole city  全区=whole district
    全县=whole county  全镇=whole town  全村=whole village  全国=whole country  全球=global
    全党=whole Party  我省=our province  我市=our city  我区=our district  我县=our county
    我国=our country  该市=the city  该区=the district  该县=the county  该省=the province
    该校=the school  该院=the institution  该项目=the project  该公司=the company  该局=the bureau
    该厂=the factory  各地=all places  各级=all levels  各类=all kinds of  各项=all
    各界=all circles  各方=all parties  各区=each district  各县=each county  各市=each city
    市区=urban area  城区=urban area  城乡=urban and rural  辖区=area in charge  园区=park
    当地=local  地方=place  地区=region  基层=grassroots  市里=the city  县里=the county
    村里=the village  院=institute  所在=where  党=the Party  党委=Party committee
    党组=leading Party group  书记=Party secretary  支部=Party branch  市委=city Party committee
    省委=provincial Party committee  区委=district Party committee  县委=county Party committee
    常委=standing committee member  市长=mayor  副市长=vice mayor  副=deputy  主任=director
    局=bureau  局长=bureau chief  厅=department  部=ministry  处=place  科=section  委=commission
    部门=department  单位=unit  机构=institution  机关=government body  干部=officials
    群众=the people  人民=people  民生=people's livelihood  居民=residents  代表=representative
    委员=committee member  负责人=person in charge  负责=be in charge of
    有关部门=departments concerned  相关部门=departments concerned  人员=personnel  工作人员=staff
    人士=people  主体=main body  主体责任=main responsibility  开展=carry out  推进=advance
    推动=promote  促进=promote  落实=carry out  实施=carry out  执行=carry out  贯彻=carry out
    深入=in depth  进一步=further  加快=speed up  加强=strengthen  加大=increase  提升=raise
    提高=raise  增强=strengthen  深化=deepen  完善=improve  健全=improve  优化=optimize
    强化=strengthen  扩大=expand  建立=set up  设立=set up  成立=set up  建成=complete  建设=build
    打造=build  构建=build  搭建=set up  培育=foster  培养=train  培训=training  支持=support
    支撑=support  保障=guarantee  确保=ensure  服务=service  管理=management  监督=supervision
    监管=regulation  治理=governance  改革=reform  创新=innovation  改造=renovate  转型=transform
    升级=upgrade  转化=convert  突破=breakthrough  攻关=tackle key problems
    攻坚=tackle hard problems  整改=rectify  整治=clean up  部署=make plans  安排=arrange
    统筹=coordinate  协调=coordinate  组织=organize  参与=take part in  参加=take part in
    参观=visit  考察=inspect  调研=field research  走访=visit  考核=assess  评价=evaluate
    评估=assess  检查=inspect  检测=test  监测=monitor  统计=statistics  登记=register
    累计=in total  合计=in total  共计=in total  总计=in total  共有=have in total  平均=on average
    增长=grow  增加=increase  减少=reduce  下降=fall  上升=rise  上涨=rise  降至=fall to
    增至=rise to  升至=rise to  增速=growth rate  提前=ahead of time  持续=continue  连续=in a row
    稳定=stable  明显=clear  显著=marked  显示=show  突出=prominent  重大=major  重要=important
    重点=key  关键=key  核心=core  主要=main  基本=basic  全面=all-round  综合=comprehensive
    专项=special  专业=professional  有效=effective  积极=active  主动=on one's own initiative
    切实=earnestly  扎实=solid  着力=focus on  大力=vigorously  坚决=firmly  坚持=keep to
    努力=strive  依法=by law  依法治=rule by law  违规=break rules  违法=illegal  明确=clear
    规范=standardize  规定=rule  制度=system  机制=mechanism  体制=system  体系=system  政策=policy
    措施=measure  举措=measure  办法=measures  方案=plan  意见=opinions  条例=regulations
    标准=standard  通知=notice  公告=announcement  报告=report  申报=apply  申请=apply
    审批=approval  审议=deliberate  公示=public notice  项目=project  工程=project  工作=work
    活动=activity  行动=action  任务=task  目标=goal  指标=target  成果=results  成效=results
    成绩=achievement  成绩单=report card  经验=experience  作用=role  优势=advantage  问题=problem
    难题=hard problem  痛点=pain point  难点=difficulty  短板=weak link  风险=risk  压力=pressure
    动力=driving force  活力=vitality  能力=ability  力量=strength  力度=intensity  水平=level
    质量=quality  效率=efficiency  规模=scale  比重=share  比例=share  数据=data  资金=funds
    资源=resources  资本=capital  投资=investment  投入=put in  研发=R&D  科研=scientific research
    科技=sci-tech  技术=technology  产品=product  产业=industry  行业=industry  企业=enterprise
    公司=company  市场=market  消费=consumption  需求=demand  供给=supply  收入=income  价格=price
    成本=cost  订单=order  合同=contract  贷款=loan  补贴=subsidy  税务=tax  财政=finance
    金融=finance  经济=economy  社会=society  文化=culture  教育=education  医疗=medical care
    卫生=health  健康=health  生态=ecology  环境=environment  绿色=green  安全=safety
    应急=emergency  消防=fire control  交通=transport  公交=public transport  就业=employment
    创业=start a business  养老=elderly care  保险=insurance  住房=housing  基础=foundation
    设施=facilities  设备=equipment  基地=base  平台=platform  中心=center  领域=field  方面=aspect
    环节=link  阶段=stage  过程=process  情况=situation  条件=condition  基金=fund  集团=group
    团队=team  队伍=team  人才=talent  专家=expert  学生=student  教师=teacher  教授=professor
    成长=grow  合作=cooperate  交流=exchange  联合=jointly  结合=combine  融合=integrate
    共同=together  协同=coordinate  统一=unified  集中=concentrate  聚焦=focus on  聚集=gather
    引进=bring in  引领=lead  引导=guide  带动=drive  助力=help  激发=stimulate  释放=release
    发挥=bring into play  利用=use  应用=application  推广=spread  推出=launch  启动=start
    开启=start  出台=issue  发布=release  公布=announce  印发=issue  施行=take effect  取得=achieve
    获得=win  荣获=win  位列=rank  位居=rank  居=rank  排名=rank  入选=be chosen for
    纳入=bring into  列入=list in  涉及=involve  覆盖=cover  吸引=attract  吸纳=absorb  面积=area
    占地=cover (land)  总量=total  总额=total  金额=sum  产量=output  产值=output value
    利润=profit  落地=be put into effect  落户=settle in  入驻=move in  上门=to the door
    走进=walk into  下乡=to the countryside  迈进=march toward  迈向=march toward  跑出=achieve
    亮出=show  交出=hand in  吹响=sound  驶入=drive into  特别=especially  比较=rather  充分=fully
    真正=truly  直接=directly  完全=completely  及时=in time  严格=strict  严重=serious
    严肃=serious  相比=compared with  相应=corresponding  不同=different  接下来=next
    下一步=next step  接着=then  最终=in the end  最后=finally  最高=highest  最大=largest
    最低=lowest  最好=best  更好=better  更多=more  来看=judging from  开放=open  开=open
    办理=handle  受理=accept (a case)  办=do  抓=grasp  抓好=do well  做好=do well  搞=do  做=do
    当好=be a good  走=walk  打=hit  带=bring  看=look  听=listen  问=ask  答=answer  写=write
    叫=be called  出现=appear  存在=exist  生活=life  生产=produce  发展=develop
    人心=people's hearts  时代=era  新时代=new era  未来=future  历史=history  精神=spirit
    主题=theme  特色=distinctive feature  品牌=brand  亮点=highlight  热词=buzzword
    名片=calling card  样板=model  典型=typical example  示范=demonstration  试点=pilot  模式=mode
    形式=form  方式=way  做法=practice  途径=way  空间=space  格局=pattern  局面=situation
    态势=trend  形势=situation  水=water  种=kind  大桥=bridge  大赛=contest  竞赛=contest
    比赛=match  论坛=forum  峰会=summit  仪式=ceremony  博览会=expo  园=park  厂=factory
    站=station  路=road  道=road  馆=hall  楼=building  批=batch  率=rate  值=value  量=amount
    额=amount  费=fee  税=tax  价=price  款=money  金=gold  业=industry  员=member  人=people
    民=the people  师=teacher  长:zhǎng=head  长:cháng=long  行:xíng=go  行:háng=line
    重:zhòng=heavy  重:chóng=again  力=force  学=study  法=law  型=type  式=style  类=kind
    级=level  层=layer  户=household  份=copy  名=name  家=home  位=place  项=item  件=item
    台=platform  场=field  点=point  线=line  面=face  片=area  座=seat  步=step  张=Zhang
    万=ten thousand  亿=100 million  千=thousand  百=hundred  十=ten  元=yuan  亩=mu  块=piece
    百余=over a hundred  千余=over a thousand  数十=dozens of  数百=hundreds of  数千=thousands of
    数万=tens of thousands of  上千=over a thousand  上万=over ten thousand  上百=over a hundred
    万名=ten thousand  万人=ten thousand people  万家=ten thousand homes  人次=person-times
    人均=per capita  百分点=percentage points  成交=deal closed  成交额=turnover  总分=total score
    双=double  半=half  单=single  有力=strong  有序=orderly  有利于=help to  有助于=help to
    有望=be expected to  有人=someone  深=deep  实=solid  真=true  优=excellent  强:qiáng=strong
    难=hard  快=fast  慢=slow  满=full  足=enough  省级=provincial  市级=municipal
    县级=county-level  国家级=national-level  世界级=world-class  身边=around one
    老百姓=ordinary people  手中=in hand  手里=in hand  心里=in the heart  上届=last session
    上次=last time  下次=next time  上个月=last month  下个月=next month  上周=last week
    下周=next week  上月=last month  下月=next month  同行:tóngxíng=go together  背后=behind
    当场=on the spot  连夜=that very night  全程=whole way  全体=all  全部=all  整个=whole
    部分=part  大部分=most  多个=several  多次=many times  多家=many  多种=many kinds of  多项=many
    多名=many  每年=every year  每月=every month  每天=every day  师生=teachers and students
    师傅=master worker  志愿者=volunteer  农户=farm household  客户=customer  用户=user  孩子=child
    老人=elderly person  患者=patient  家长=parent  妇女=women  青年=young people  东西=thing
    背景=background  底色=base color  实际=actual  实践=practice  实现=achieve  完成=complete
    结束=end  开始=begin  继续=continue  保持=keep  形成=form  组成=make up  构成=make up
    承担=bear  履行=fulfil  解决=solve  处理=handle  应对=respond to  防控=prevent and control
    防范=guard against  避免=avoid  造成=cause  引发=trigger  影响=influence  受到=receive
    面临=face  遇到=meet with  建议=suggest  决定=decide  选择=choose  计划=plan  预计=expect
    力争=strive  旨在=aim to  以此=with this  为此=for this reason  由此=from this  从而=thus
    进而=and then  便于=make easy  使得=make  促使=impel  致力于=be devoted to  得益于=thanks to
    离不开=cannot do without  在于=lie in  次=time  条=item  句=sentence  分=minute  卖=sell
    吨=tonne  公里=km  请=please  米=metre  先=first  钱=money  药=medicine  话=words  字=character
    队=team  组=group  笔=sum  期=phase  装=install  出口=export  进口=import  结果=result
    回=return  周=week  套=set  方=side  村民=villagers  根=root  才能=only then can  降=reduce
    还有=also  美元=US dollars  段=section  管=manage  辆=vehicle  稳=steady  责任=responsibility
    干=do  工=work  机=machine  排=row  边=side  人工=manual  长期=long-term  案件=case  只是=only
    大家=everyone  投=put in  生=be born  研究=research  算=count as  数字=number  通报=notify
    作=do  食品=food  城=city  困难=difficulty  支=support  班=shift  林=forest  届=session
    别=do not  教=teach  展=exhibition  原=original  设=set up  新增=new  补=supplement
    支出=spending  游客=tourist  课=class  查=check  关=close  号=number  校=school  保=protect
    背=carry  结=knot  逐=one by one  接待=receive  箱=box  热=hot  学习=learn  相=each other
    活=live  系=be  直=straight  压=press  派=send  飞=fly  子=child  摆=place  通=go through
    整=whole  旅游=tourism  度=degree  故事=story  提=raise  岗位=post  岗=post
    一律=without exception  枚=piece  掉=off  包=wrap  挂=hang  晚=late  论文=paper  惠=benefit
    个别=a few  库=store  信用=credit  证=certificate  架=frame  行为=act  颗=piece  运行=operate
    列=list  缩短=shorten  作业=work  免=exempt  民警=police officer  合格=up to standard
    拆=take down  团=group  念=read  落=fall  赛=race  事项=matters  归=belong to  解释=explain
    云=cloud  粮食=grain  产=produce  股=share  报=report  失败=fail  商=business  企=company
    经营=operate  帮助=help  贷=loan  人家=household  轮=round  发放=issue  倒=fall  快递=courier
    卡=card  开发=develop  采购=purchase  检验=inspect  托=hold  乡村=rural  标=mark  石=stone
    充电=charge  货=goods  艘=ship  药品=medicine  遍=all over  担心=worry  代=generation
    调整=adjust  犯罪=crime  推=push  齐=together  拥有=have  农=farming  领=lead  竟=unexpectedly
    小区=housing estate  品种=variety  底=bottom  劳动=labor  算法=algorithm  厂房=factory building
    救援=rescue  认定=certify  持=hold  布=cloth  机械=machinery  店=shop  反映=reflect
    包装=packaging  签=sign  说话=speak  建筑=building  加工=process  热线=hotline  调=adjust
    文明=civilized  正式=formally  采取=take  资产=assets  人民币=RMB  册=volume  制=system
    交=hand over  提示=remind  冲=rush  资助=fund  指=point  棵=tree  要看=depend on  缺=lack
    一口=a mouthful  治=cure  总体=overall  职=post  国产=domestic  签约=sign a contract  赔=pay
    配套=supporting  令人=make one  学会=learn  专=specially  望=look  年代=decade  对象=target
    隐患=hidden danger  觉得=feel  养殖=farm (animals)  证明=prove  响起=ring out  获=win
    校长=principal  球=ball  绝不=never  席=seat  感谢=thank  同步=at the same time  翻译=translate
    追究=pursue  寄=send  安置=resettle  竞争=competition  提问=ask  会不会=will it  存=deposit
    万户=ten thousand households  牵头=take the lead  体验=experience  大型=large  计算=calculate
    末=end  权利=rights  一切=all  核=core  租=rent  酒=alcohol  芯片=chip  传=pass on  更新=renew
    当然=of course  草案=draft  驻=stationed in  负担=burden  纷纷=one after another  病人=patient
    昔日=former  赔偿=compensation  条款=clause  供应=supply  突然=suddenly  业主=owner
    收费=charge  赴=go to  定=decide  盖=cover  关心=care about  都会=will all  公安=police
    创=create  到底=in the end  总是=always  包括=include  捐=donate  利益=interests  掌握=master
    经费=funds  体检=physical check-up  骑手=delivery rider  划=draw  检察=procuratorial
    能源=energy  多元=diverse  总结=summary  质=quality  激动=excited  签订=sign  现=now
    初=beginning  预约=book  护理=nursing  增收=raise income  商量=discuss  协商=consult  气=gas
    购=buy  生物=biological  专门=specially  责令=order  租金=rent  融资=financing  一头=one end
    栋=building  准确=accurate  不肯=be unwilling to  节=festival  侨=overseas Chinese
    垃圾=rubbish  敢于=dare to  半天=half a day  公=public  先行=first  拟=plan to  收购=acquire
    波动=fluctuate  样=kind  列车=train  调度=dispatch  处置=handle  协会=association  拨打=call
    电站=power station  立案=file a case  编=compile  反=against  外地=other places
    底线=bottom line  先生=Mr  彩礼=bride price  民族=ethnic group  演出=perform  深处=depths
    陈=Chen  沈=Shen  刘=Liu  吴=Wu  赵=Zhao  杨=Yang  王=Wang  李=Li  黄=yellow  周末=weekend
    优质=high-quality  担当=take on  排放=emission  究竟=after all  研制=develop  卷=roll  付=pay
    司=department  表=table  焊=weld  公安机关=police  大量=a great deal of  骨干=backbone
    失信=dishonest  考验=test  残=disabled  符合=meet  扣=deduct  回升=pick up  计=count
    侵权=infringe rights  破坏=damage  物流=logistics  高达=as high as  到位=be in place  大小=size
    旁=beside  爱心=caring  铺=lay  开幕=open  通信=communication  停车=park  来得=come  妻子=wife
    不停=without stopping  谈到=talk about  看病=see a doctor  闹=make a noise  一对=a pair of
    发掘=discover  销=sell  自行=on one's own  亲=in person  磨=grind  台风=typhoon  起草=draft
    违反=violate  考试=exam  平稳=steady  仪=instrument  布局=layout  超标=exceed the standard
    主张=advocate  编制=draw up  集=gather  大山=mountains  榜=list  塞=stuff  航=sail  盏=lamp
    稿=draft  进展=progress  平安=safe  外部=external  宣讲=explain (to the public)  文字=text
    打工=work away from home  共识=consensus  作风=way of working  人类=humankind
    大国=major country  丰富=rich  发送=send  观念=idea  捐款=donation  诚信=honesty  废=waste
    诊=diagnose  存款=deposit  户均=per household  分之=parts  提取=extract  具=tool  语=language
    依=according to  资=funds  乘坐=take  生意=business  起步=start  投放=put in  三条=three
    政=government  酒店=hotel  踏实=steady  绕=go round  功=merit  毒=drug  被困=be trapped
    游=tour  奖金=bonus  一番=some  驿站=station  大爷=old man  严=strict  一手=first-hand
    教训=lesson  简称=short name  英=English  与会=attending  装置=device  随机=random
    小满=Xiaoman  会同=together with  买卖=trade  利=benefit  发射=launch  征=levy  福=good fortune
    分钱=cent  认真=carefully  搭=put up  城里=in the city  处分=punishment  发力=exert effort
    备案=put on record  高技术=high-tech  法规=regulations  银=silver  积=accumulate
    不予=not grant  同胞=compatriot  为期=for (a period of)  一体化=integration
    老字号=time-honored brand  后人=descendants  观=view  换届=change of term  机组=unit
    同学=classmate  化工=chemical industry  阵=burst  针=needle  记忆=memory  训=train  戏=play
    一行=delegation  尽=do all  致=cause  现代=modern  援=aid  独=alone  县长=county head
    尤=especially  义=justice  聚=gather  前提=precondition  整合=integrate  赛道=track  心愿=wish
    网红=internet celebrity  岸=shore  品=goods  含=contain  撒=scatter  苏=Jiangsu  工艺=craft
    挂钩=linked  中介=intermediary  纪=discipline  理=reason  功率=power  门槛=threshold
    优惠=preferential  招商=attract investment  国有=state-owned  任=serve as  向导=guide  虚=empty
    桂=Guangxi  临时=temporary  本届=this session  务=affairs  芯=core  表现=show  规=rule
    抵=reach  车上=in the vehicle  完毕=finish  底气=confidence  运动=sports  宁=peace  势=trend
    界=circle  审=examine  说法=statement  说到底=in the end  散=scatter  宣传=publicity
    大连=Dalian  传来=come (of news)  走向=move toward  雷锋=Lei Feng  车队=motorcade  街区=block
    申某=Shen  三农=agriculture, rural areas and farmers  授牌=present a plaque
    抽考=spot-check exam  承办=host  益处=benefit  行之有效=effective  遥看=look from afar
    主旋律=main theme  亮眼=eye-catching  兜底=provide a safety net  抓手=lever  蓝图=blueprint
    集结号=rallying call  快车道=fast lane  办学=run a school  群众性=mass  现代化=modernization
    一体推进=advance as one  高质量=high-quality  高水平=high-level  高标准=high-standard
    常态化=regular  数字化=digitalization  智能化=smart  市场化=market-oriented
    国际化=international  规范化=standardized  信息化=informatization
    多措并举=take many measures at once  脱贫=escape poverty  攻坚战=hard battle
    获得感=sense of gain  营商环境=business environment  惠及=benefit  助推=boost  赋能=empower
    聚力=pool strength  发力点=focus  排头兵=pacesetter  领头羊=front runner  新篇章=new chapter
    座谈会=symposium  推进会=progress meeting  动员会=mobilization meeting
    启动仪式=launch ceremony  发布会=press conference  培训班=training course
    专题会=special meeting  现场会=on-site meeting  交出了=hand in  总工程师=chief engineer
    总书记=general secretary  得了=get  考=exam  牌=plate  建=build  养=raise  修=repair  株=plant
    现场=scene  时下=nowadays  开票=issue invoices  邻=neighboring  会长=president
    提效=raise efficiency  停业=close down  一下=a bit  抗疫=fight the epidemic
    国防部=Ministry of National Defense  大院=compound  发起人=initiator  凭证=proof
    受损=be damaged  书=book  主持人=host  没想到=unexpectedly  亲人=relatives
    总经理=general manager  有没有=is there  行家里手=expert  体=body  身=body  心=heart  大=big
    小=small  高=high  低=low  新=new  老=old  好=good  近=nearly  约=about  超=over  逾=over
    达=reach  总=total  特=special  起来=up  想=want to  愿=be willing  肯=be willing
    翻了一番=double  翻番=double  十三五=13th Five-Year Plan  十四五=14th Five-Year Plan
    十五五=15th Five-Year Plan  倡议=initiative  长得=look  撤=withdraw  加快推进=speed up
    右一=first from right  左一=first from left  右二=second from right  左二=second from left
    说出=speak out  收到了=receive  女士=Ms  小姐=Miss  他的=his  她的=her  它的=its  我的=my
    你的=your  我们的=our  他们的=their  她们的=their  自己的=one's own  大家的=everyone's
    对华=toward China  访华=visit China  来华=come to China  华=China  假=leave
    下派=send to lower levels  态度=attitude  自然=natural  成色=quality  合=combine  有限=limited
    技师=technician  骗=cheat  请问=may I ask  主人=host  般=like  不好=not good  喜=joy  逢=meet
    分子=molecule  挑=choose  热门=popular  账款=payment  意味着=mean  旅=travel  不想=not want to
    不通=not get through  效=effect  畅=smooth  格=pattern  怀=hold  以免=so as not to
    农药=pesticide  原告=plaintiff  等待=wait  担=carry  基=foundation  目的=aim  薪酬=pay
    导演=director  亏=lose  配合=cooperate  势力=force  看法=view  收回=take back  摔=fall
    流失=loss  递=hand  冲击=impact  驾驶=drive  自称=claim to be  渠道=channel  面子=face
    山水=landscape  露出=reveal  押=detain  新生=new life  天下=world  支教=volunteer teaching
    班子=leadership team  首先=first  泡=soak  流量=flow  下滑=decline  查验=inspect  罗=Luo
    专员=commissioner  物质=material  遭=suffer  大多=mostly  意思=meaning  毫不=not at all
    季节=season  告=tell  节点=key point  素=plain  果=fruit  形=shape  味=taste  折=discount
    为主=mainly  用人=employ people  大幅=by a large margin  心血=effort  劲=strength  得很=very
    前列=front ranks  老街=old street  解=solve  湖区=lake area  置换=replace  趋=tend  赢=win
    纳=take in  本事=ability  一带=area  盼=hope  形容=describe  于是=so  活儿=work
    几年=several years  常务=executive  民心=people's support  见证=witness  尖=sharp
    实业=enterprise  培=train  历程=course  资质=qualification  终端=terminal  复=again  改装=refit
    函=letter  混=mix  老化=aging  红海=Red Sea  履=perform  鲁=Shandong  冀=Hebei  晋=Shanxi
    豫=Henan  京=Beijing  津=Tianjin  粤=Guangdong  皖=Anhui  甘=Gansu  当堂=on the spot
    专场=special session  通航=open to traffic  职业=occupation  阿姨=auntie  叔叔=uncle
    人大=people's congress  政协=CPPCC  两会=Two Sessions  国务院=State Council  工会=labor union
    村委会=village committee  居委会=neighborhood committee  两委=two committees
    三公=official spending  沪=Shanghai  太行=Taihang  几十=dozens of  几百=hundreds of
    几千=thousands of  几万=tens of thousands of  那一刻=that moment  这一刻=this moment
    方可=only then may  坐得住=sit still  关口=threshold  涉=involve  涉税=tax-related
    承诺书=letter of commitment  共建=build together  若干=several  沟通=communicate
    把握好=grasp well  上下游=upstream and downstream  院所=research institutes
    法律法规=laws and regulations  又一次=once again  各职能部门=each department
    国际=international  自律=self-discipline  选定=choose  最大程度=to the greatest extent
    在内=included  在即=be at hand  为例=as an example  之际=at the time of  进行了=carry out
    以来的=since  日均=daily average  月均=monthly average
"""
