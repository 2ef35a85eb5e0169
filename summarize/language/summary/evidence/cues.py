"""What a sentence looks like: marks, and cue words of time, of generality, of persons and scenes.

Counts alone, of one sentence by itself; what they weigh, trees have learned
(:mod:`summarize.language.summary.evidence.features`).
"""

from __future__ import annotations

from summarize.patterns import lazy

_MARKS = ("、", "“”", "：:", "；;", "—", "！!", "？?", "《", "（(", "…", "%％", "万亿")
_OPENS_QUOTED = "“‘「『"
# Bounded repeats throughout: no text can make these patterns run away.
_CUES = tuple(
    lazy(pattern)
    for pattern in (
        r"今年|目前|如今|日前|近日|今天|昨[天日]|当天|本月|[上下]午",
        r"近年来|以来|多年|[这近]\w年|自\d{4}年|从\d{4}年|截至|\d+年",
        r"全国|全省|全市|我国|各地|各级|世界|国际|社会|人民|国家",
        r"推进|推动|加强|实施|开展|实现|建设|完善|促进|提升|探索|打造|改革|发展|坚持|创新",
        r"通过|为了|围绕|依托|利用|以及|不仅|不断|进一步|以.{1,12}为",
        r"达到?|增长|超过|减少|同比|累计|共有|完成|增加|降低|平均",
        r"说|表示|介绍|告诉|坦言|认为|指出|强调|透露|回忆",
        r"我们?|咱|俺",
        r"[他她]们?",
        r"[你您]们?",
        r"应当|应该|必须|要(?!求|素|点|闻)|需要|才能|不能|关键|重要|根本",
        r"但是?|然而|却|不过|虽然|尽管|反而",
        r"什么|怎么|如何|为何|为什么|哪[里些个]|谁|吗|呢",
        r"走进|来到|只见|看到|眼前|清晨|夜晚|傍晚|笑|阳光|脸上|手里|一边|车间里|院子里",
        r"书记|主任|局长|市长|省长|总理|主席|部长|会长|院长|校长|教授|经理|负责人|所长|队长",
        r"委员会|政府|部门|公司|企业|集团|大学|研究院|法院|检察院|中心|协会|办公室",
        r"[省市县区镇乡村州]",
        r"老人|村民|居民|群众|学生|孩子|母亲|父亲|妻子|丈夫|儿子|女儿|同学|大爷|大妈|师傅",
        r"首[次个批届]|第一|最[大高多早]|唯一|历史|纪录|突破",
        r"例如|比如|譬如|一次|有一[天次]|曾经?|当时|那时|记得|后来",
        r"记者|据悉|据了解|获悉|据介绍|报道",
        r"会议|活动|举行|召开|出席|参加|开幕|发布|启动|成立",
        r"因此|所以|可见|由此|总之|从而|正是|成为|意味着|体现|标志",
        r"问题|困难|难题|矛盾|不足|短板|风险|挑战",
    )
)


def signs(text: str, letters: int) -> list[int]:
    """Whole numbers that describe the sentence, always as many."""
    commas = text.count("，") + text.count(",")
    found = [letters, commas, letters // (commas + 1), sum(map(str.isdigit, text))]
    found.extend(sum(map(text.count, marks)) for marks in _MARKS)
    found.append(_quoted(text) * 100 // (len(text) or 1))
    found.append(text[:1] in _OPENS_QUOTED)
    found.extend(len(cue.findall(text)) for cue in _CUES)
    return found


def _quoted(text: str) -> int:
    """How many characters stand between quotation marks."""
    total = end = 0
    while (start := text.find("“", end)) >= 0:
        end = text.find("”", start)
        if end < 0:
            return total + len(text) - start - 1
        total += end - start - 1
    return total
