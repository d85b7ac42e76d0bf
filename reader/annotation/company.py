"""The company that a name keeps: what people are, what they are called, and what only they do."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which have spaces between."""
    return frozenset(text.split())


OFFICES = words(
    "记者 市长 书记 总书记 县长 省长 区长 镇长 乡长 村长 局长 处长 科长 厅长 部长 主席"
    " 主任 校长 院长 会长 董事长 经理 总经理 教授 博士 医生 医师 律师 法官 检察官 民警"
    " 队长 秘书长 所长 站长 馆长 台长 社长 行长 总理 总统 大使 团长 导演 院士"
)
"""They stand before a name (市长王某) and behind a surname (王市长)."""
CALLINGS = words(
    "通讯员 实习生 作者 编辑 主编 厂长 店主 老板 村民 居民 市民 选手 队员 志愿者 工人"
    " 职工 司机 负责人 发言人 研究员 工程师 农民 商户 业主 患者 演员 作家 画家 校友 网友"
    " 员工 党员 专家 护士"
)
"""They stand before a name only."""
FORMS = words(
    "先生 老师 师傅 女士 小姐 某 某某 氏 同志 大爷 大妈 大娘 大姐 大叔 阿姨 奶奶 爷爷 老汉"
)
"""They stand behind a name or a surname."""
SPEECH = words(
    "表示 说 介绍 告诉 认为 坦言 回忆 感慨 指出 透露 强调 笑着 称 回答 解释 提醒 建议 说道"
)
"""What stands behind these is said by somebody."""
