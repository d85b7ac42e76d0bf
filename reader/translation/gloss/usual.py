"""Our own glosses: function words, and the everyday words of news and policy.

Where the first sense of a dictionary misleads (在 as *exist*, 省 as *save*), or where the
dictionary has no word at all (会上). A word may have one gloss a reading: ``为:wéi``. Words
without a gloss are left out of the line: they only mark grammar, or count.
"""

from __future__ import annotations

import re

from reader.translation.gloss.news import NEWS

_PAIR = re.compile(r"(\S+?)=(.*?)(?=\s{2,}|$)", re.MULTILINE)


def table(text: str) -> dict[str, str]:
    """Read a list like ``的=  在=in``: two spaces stand between glosses."""
    return {match[1]: match[2].strip() for match in _PAIR.finditer(text)}


GRAMMAR = table("""
    的=  地:de=  得:de=  了:le=  着:zhe=  过:guo=  们=  吗=  呢=  吧=  啊=  呀=  嘛=  哦=  啦=  哟=
    所=  之=of  得:děi=must  得:dé=get  着:zháo=  地:dì=place  了:liǎo=finish  过:guò=past  在=in
    于=in  自=from  从=from  由=by  到=to  至=to  向=toward  往=toward  朝=toward  对=to
    对于=as for  对此=about this  关于=about  给=to  为:wéi=as  为:wèi=for  为了=for  把=take
    将=will  被=by  让=let  使=make  令=make  以=with  用=use  按=according to  按照=according to
    据=according to  根据=according to  依据=on the basis of  凭=by  靠=rely on  因=because of
    由于=due to  随着=along with  随=with  与=and  和=and  及=and  以及=and  同=with  跟=with
    并=and  且=and  而=and  及其=and its  并且=and  或=or  或者=or  但=but  却=but  则=then
    而是=but rather  而且=and  虽=although  若=if  如=like  如果=if  因为=because  因此=therefore
    所以=so  即=namely  只要=as long as  只有=only  不仅=not only  不但=not only  还是=still
    的话=if  等=etc.  等等=etc.  是=is  就是=is just  不是=is not  也是=is also  有=have
    没有=not have  没=not  无=without  未=not yet  不=not  非=non-  不会=will not  不能=cannot
    不得=must not  不可=must not  不要=do not  不用=need not  不必=need not  不再=no longer  能=can
    能否=whether  能不能=can or not  会=will  可=can  可以=can  要=must  须=must  需=need
    需要=need  应=should  应当=should  应该=should  必须=must  得以=be able to  敢=dare  曾=once
    曾经=once  已=already  已经=already  正=just now  正在=now  刚=just  刚刚=just  仍=still
    还=still  也=also  又=again  再=again  再次=again  都:dōu=all  都:dū=capital  就=just  才=only
    便=then  只=only  仅=only  仅仅=only  更=more  更加=more  最=most  很=very  太=too
    较=relatively  越=the more  十分=very  非常=very  均=all  皆=all  共=altogether  全=whole
    各=each  每=every  某=a certain  该=the said  本=this  此=this  这=this  那=that  其=its  他=he
    她=she  它=it  我=I  我们=we  他们=they  她们=they  它们=they  你=you  您=you  咱们=we
    自己=oneself  自身=oneself  谁=who  什么=what  怎么=how  怎样=how  哪=which  哪里=where
    哪些=which  为什么=why  为何=why  如何=how  多少=how many  几=several  多=many  余=more than
    数=several  另=another  另外=besides  其他=other  其它=other  其余=the rest  其中=among them
    者=person(s)  性=-ness  化=-ize  上=on  下=under  中=in  里=in  内=in  外=outside  前=before
    后=after  左右=or so  间=between  时=when  时候=time  之间=between  之中=among  之后=after
    之前=before  以来=since  来=come  去=go  起=up  下来=down  出=out  出来=out  进=into  入=into
    上来=up  下去=on  来自=come from  属于=belong to  位于=be located in  作为=as  成为=become
    成=become  像=like  似=like  比=than  比如=for example  例如=for example  既=both  连=even
    甚至=even  尤其=especially  特别是=especially  尤其是=especially  第=no.  个=  一=one  二=two
    两=two  一个=a  一些=some  一批=a batch of  一系列=a series of  一家=one  一起=together
    一同=together  一直=all along  一旦=once  一定=certain  一度=for a time  一次=once
    一种=a kind of  一项=one  一名=one  一位=one  一场=one  一边=while  一面=while
    一方面=on the one hand  另一方面=on the other hand  一体=as one  一线=front line  一般=ordinary
    一口气=in one go  一是=first  二是=second  三是=third  四是=fourth  五是=fifth  这个=this
    那个=that  这些=these  那些=those  这种=this kind of  这样=like this  那样=like that  这里=here
    那里=there  这么=so  那么=then  这次=this time  此次=this time  不少=quite a few  许多=many
    不到=less than  不足=less than  以上=above  以下=below  以内=within  之外=besides  以外=besides
    上下=up and down  不等=varying  与否=or not  是否=whether  即可=will do  而言=as for
    来说=as for  来讲=as for  起到=serve as  予以=give  给予=give  加以=add  进行=carry out
    作出=make  做出=make  有着=have  用于=be used for  属=belong to  至于=as for  基于=based on
    鉴于=in view of  之一=one of  也就是说=that is to say  及其他=and other  与其=rather than
    不光=not only  不过=however  然而=however  虽然=although  尽管=although  无论=no matter
    不论=no matter  可能=may  即将=soon  即便=even if  即使=even if  同时=at the same time
    此外=besides  除了=apart from  除=apart from  直至=until  直到=until  截至=as of  截止=as of
    经=through  经过=through  通过=through  围绕=around  针对=aimed at  面对=facing  面向=facing
    沿着=along  沿=along  当=when  每当=whenever  本身=itself  所有=all  任何=any  凡=every
    凡是=every  同样=likewise  也许=perhaps  或许=perhaps  似乎=it seems  几乎=almost  往往=often
    常常=often  经常=often  其实=in fact  果然=sure enough  终于=at last  尚=still  尚未=not yet
    从未=never  并不=not at all  并非=is not  并未=did not  有所=somewhat  不断=continually
    逐步=step by step  逐渐=gradually  陆续=one after another  先后=successively  分别=respectively
    相继=one after another  互=mutually  相互=mutual  互相=each other  仿佛=as if  超过=exceed
    达到=reach  达成=reach  占=make up  不如=not as good as  相当于=equal to  低于=lower than
    高于=higher than  多于=more than  大于=more than  少于=fewer than  等于=equal to  有关=related
    相关=related
""")

AFTER_FIGURE = table("""
    左右=or so  上下=or so  以上=or more  以下=or less  以内=within {}  多=and more  余=and more
    以来=since {}  来=over the past {}  前={} ago  后=after {}  间=during {}  内=within {}
    里=in {}  底=end of {}  初=start of {}  末=end of {}  度=  级=level {}  起=from {}  式=type
    中=in {}  余人=people  多人=people  人=people  届=session  轮=round  期=phase  批=batch
    次=time(s)  层=floor(s)  集=episode(s)  步=step(s)  季=season(s)  倍=times  度电=kWh
    年=year(s)  月=month  处=place(s)  类=kind(s)  种=kind(s)  组=group(s)  代=generation(s)
    线=line(s)  站=stop(s)  版=page  套=set(s)  章=chapter  节=section  年级=grade  岁=years old
    分=points  环=ring  等奖=prize  方面=aspects
""")
"""What these words mean right behind a figure, where they mean something else elsewhere."""

MEASURES = frozenset(
    "个家名位项条份件只头匹张篇本册台部座所栋幢艘辆架列枚支根棵株颗粒片块幅扇把封句首场届次种"
    "群户间口盏顶具笔笼门桩宗起股番款尊道滴瓶杯盒箱袋包桶双对副套堂节尾顿"
)
"""Words that count, in front of what they count: they say nothing that English would."""

COUNTING = frozenset("一两三几数每这那该各首某另哪此") | {
    f"{several}{scale}" for several in "几数上" for scale in "十百千万"
}
"""Words behind which a measure word stands."""

_ALL = GRAMMAR | table(NEWS)
_FUNCTION_WORDS = frozenset(key.partition(":")[0] for key in GRAMMAR)
LONGEST = max(map(len, _ALL))
"""Length in code points of the longest word with a gloss of our own."""


def usual(text: str, reading: str = "") -> str | None:
    """Return our gloss of the word `text`, read as `reading`; empty to leave it out."""
    found = _ALL.get(f"{text}:{reading}")
    return _ALL.get(text) if found is None else found


def is_function_word(text: str) -> bool:
    """Whether `text` is one of the little words that hold sentences together."""
    return text in _FUNCTION_WORDS
