"""Furniture, captions, notices and bylines of newspapers that never were."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

PAPERS = ("临江日报", "青山晚报", "南浦时报", "云台新报")
SECTIONS = (
    "要闻", "综合", "经济", "国际", "民生", "文化", "体育", "理论", "教育", "科技", "副刊",
    "评论", "综合新闻", "社会·法治", "要 闻", "关注", "农业",
)  # fmt: skip
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "明芳静磊洋艳勇杰娟涛超平刚桂英建国文博雨桐子轩欣怡浩然晓东海燕立新志强"
PLACES = ("临江", "青山县", "南浦区", "云台镇", "白石桥", "柳河乡")
WEEKDAYS = "一二三四五六日"
CHINESE = "零一二三四五六七八九十"

CAPTIONS = (
    "图为{place}的居民在新建成的广场上散步。 {name} 摄",
    "▲{place}小学的学生在体验扎染。（受访者供图）",
    "工人在{place}的车间里调试设备。（本报记者 {name} 摄）",
    "{place}的果农正在采摘脐橙。{name}摄",
    "◀{name}（左）在向村民讲解育秧技术。（资料图片）",
    "上图：{place}码头一派繁忙。",
    "图①：{place}新修的公路穿村而过。（{name} 摄）",
)
NOTICES = (
    "诚招加盟 {place}豆花坊 电话0{area}-{phone}",
    "{name}遗失居民身份证，声明作废。",
    "{place}家具城迁新址酬宾 地址:解放路{n}号",
    "新到春茶 {place}茶庄 零售批发 电话{phone}",
    "好消息 {place}影剧院修缮一新 欢迎惠顾",
)
MASTHEADS = (
    "{year}年{month}月{day}日 星期{week} 农历乙巳年二月初五 今日{pages}版 第{n}期",
    "国内统一连续出版物号 CN43-00{two} 邮发代号41-{two}",
    "中共临江市委主管主办 {paper}社出版",
)
CREDITS = (
    "责任编辑:{name} 版式:{other} 校对:{third}",
    "本版责编：{name} 美编：{other}",
    "本版编辑 {name}",
    "责编/{name} 版式/{other} 校对/{third}",
)
CONTACTS = (
    "新闻热线:0{area}-{phone} 投稿邮箱:news@linjiang.example",
    "地址：临江市解放路{n}号 邮政编码：411100 电话：{phone}",
)
HEADERS = (
    "第{n}版 {section}", "第{zh}版：{section}", "{nn} {section}", "{nn}版：{section}",
    "{paper} {year}年{month}月{day}日 第{n}版 {section}", "第 {n} 版", "{section} {nn}版",
    "第{zh}版",
)  # fmt: skip
BYLINES = (
    "本报记者 {name} 通讯员 {other}", "本报记者 {name}", "□ 本报记者 {name}", "■{name}",
    "记者 {name} {other} 摄影报道", "文/{name} 图/{other}", "本报通讯员 {name} {other}",
    "{name}", "全媒体记者 {name} 实习生 {other}", "本报评论员",
)  # fmt: skip


def name(random: Random) -> str:
    given = "".join(random.sample(GIVEN, random.choice((1, 2, 2))))
    return random.choice(SURNAMES) + given


def chinese(number: int) -> str:
    """1 to 99 as 一 to 九十九."""
    tens, ones = divmod(number, 10)
    if not tens:
        return CHINESE[ones]
    return (CHINESE[tens] if tens > 1 else "") + "十" + (CHINESE[ones] if ones else "")


def fill(template: str, random: Random, **known: object) -> str:
    """The template with its gaps filled by invented names and numbers."""
    values: dict[str, object] = {
        "name": name(random),
        "other": name(random),
        "third": name(random),
        "place": random.choice(PLACES),
        "area": random.randint(711, 799),
        "phone": random.randint(5200000, 8899999),
        "n": random.randint(11, 9999),
        "two": random.randint(11, 98),
    }
    values.update(known)
    return template.format(**values)
