"""Characters that stand for the sounds of foreign names: 让—克洛德·马尔尚."""

from __future__ import annotations

SOUNDS = frozenset(
    "阿埃艾安奥巴贝比别宾波博布伯达丹戴道德迪蒂丁杜顿多恩尔法菲费芬弗夫福盖冈戈格根贡古哈海汉赫胡霍"
    "基吉加贾杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里利丽莉林琳隆卢鲁伦罗洛马迈麦曼梅蒙米密莫默姆穆"
    "木纳奈瑙内尼涅宁纽努诺欧帕潘佩彭皮珀普齐奇恰切乔琼丘让热瑞若萨塞森沙舍什施史斯苏索塔泰坦汤唐特"
    "提廷图托瓦维韦翁沃乌伍西希锡夏谢辛休许雅亚扬耶伊因英尤约泽扎詹珍兹祖佐柯奎昂拜邦鲍策楚措厄葛豪"
    "娜妮娅莎黛丝玛茜薇蓬桑瑟绍滕吐逊赞买依力更木合提江孜旺巴次仁"
)


def is_sounds(text: str) -> bool:
    """Whether every character stands for a sound."""
    return bool(text) and SOUNDS.issuperset(text)
