"""Words of grammar 虚词 and of routine: they stand everywhere and tell nothing of an article."""

from __future__ import annotations

_GRAMMAR = """
的 了 在 和 与 及 或 是 为 以 于 对 向 从 把 被 将 由 到 等 也 都 就 又 还 并 而 则 但 不 之 其
该 此 这 那 他 她 它 我 你 们 地 得 着 过 个 一个 我们 他们 它们 一 上 下 中 里 后 前 时 让 使
所 有 可 能 会 要 更 最 很 以及 并且 而且 但是 因为 所以 如果 通过 进行 同时 此外 其中 这个 那个
自己 之间 已经 可以
"""
_ROUTINE = """
小时 分钟 名字 数字 要闻 简报 导读 启事 据介绍 据了解 近年来 连日来 结果表明 负责人
一个多 一方 两个 三个 四个 五个 第一 第二 第三 万亩 万人 亿人 元人民币 月份 年度
全省 全市 全县 全区 全国 我省 我市 我县 我区 本市 本省 本县 本区 全镇 全乡 全村 全社会
记者 本报 本报讯 通讯员 本报记者 摄影 报道 摄影报道 新华社 下转 上接 图为 责任编辑 责编 来源
供图 方面 情况 问题 工作 时候 时间 目前 近日 日前 今年 去年 明年 当日 当天 昨日 今天 昨天 如今
现在 相关 有关 部分 一些 方式 办法 内容 过程 基础 作用 程度 意义 同志 人员 大家 人们 个人 负责人
先生 女士 同时 期间 以来 以上 以下 之后 之前 全部 多个 多种 一系列 一方面 另一方面 主任 书记
委员 个百分点 百分点 平方米 公里 万元 亿元 人次 左右 总数 比重 截至目前 全年 前夕 傍晚 上午 下午
晚上
"""
_ENGLISH = """
a an the and or but nor so if as than that this these those there here it its he his him she her
they their them we our us you your i my me who whom whose which what when where how why not no
of in on at to from by with for into onto over under about after before between during against
through among per up down off out is are was were be been being am has have had having do does did
will would shall should can could may might must also more most other some such only any each all
both few many much own same very just then now again once said says say mr mrs ms am pm
"""

GRAMMAR = frozenset(_GRAMMAR.split())
ROUTINE = frozenset(_ROUTINE.split())
ENGLISH = frozenset(_ENGLISH.split())
"""Words of English grammar, in small letters."""
