"""Pages of an invented paper, typeset in three to six columns, and what stands on them."""

from __future__ import annotations

from random import Random

from tests.summarize.reading.forms.pdf.press import BODY, GUTTER, LEADING, Press, Story

_OPENINGS = (
    "连日来，{place}的{who}一早就到了{where}",
    "昨天上午，{place}{where}传来消息，{who}的申请有了答复",
    "走进{place}{where}，{who}正忙着清点当天的货物",
    "入春以后，{place}把{where}的修缮排进了日程，{who}都来帮忙",
    "记者从{place}{where}了解到，{who}已经全部搬进新址",
)
_MIDDLES = (
    "这里原来是一片旧仓库，经过十一个月的改造，现在有了二十四间铺面",
    "负责人算了一笔账，单是运费一项，每年就能省下三十多万元",
    "按照计划，余下的四公里管线要赶在汛期之前铺完",
    "“以前要跑两趟，如今在家门口就办好了。”住在河西的一位老人说",
    "为了不耽误农时，技术员分成六组，轮流到各村的田头去看苗情",
    "统计显示，头两个月来往的车辆比去年同期多了一成半",
    "旧砖没有丢掉，工人把它们一块块洗净，砌进了新修的矮墙",
    "学校把午休的教室让出来，供附近的住户借书、下棋、学写字",
    "船工们说，水位比往年高了半米，夜里行船要多留一个人看灯",
    "下一步，当地打算再添三条公交线路，把几处集镇连成一圈",
    "合作社的账本每季度贴一次，谁家出了多少工，一看就明白",
    "技术难题也有，最难的是把老桥下的淤泥清走而不伤到桥墩",
)
_PLACES = ("芦汀", "云陂", "槐江", "鹤埠", "青石渡", "沙坞", "柳荫", "南塘")
_WHO = ("社区居民", "合作社社员", "码头工人", "中学师生", "养路班", "退休教师")
_WHERE = ("老街口", "粮库旁", "渡口边", "文化馆", "河堤上", "集市里")


def body(seed: int, paragraphs: int, dateline: str = "") -> list[str]:
    """Invented paragraphs."""
    random = Random(seed)
    found: list[str] = []
    for at in range(paragraphs):
        place, who, where = random.choice(_PLACES), random.choice(_WHO), random.choice(_WHERE)
        opening = random.choice(_OPENINGS).format(place=place, who=who, where=where)
        more = random.sample(_MIDDLES, random.randint(2, 4))
        found.append((dateline if at == 0 else "") + "。".join([opening, *more]) + "。")
    return found


def front_page(press: Press) -> None:
    """Four columns: masthead, a lead that jumps, a picture, a box, a rule between neighbours."""
    press.page()
    press.text(50, 40, "芦汀日报", 60, "hei")
    press.text(330, 50, "2025年3月18日 星期二", 11)
    press.text(330, 68, "农历乙巳年二月十九 今日4版", 11)
    press.text(330, 86, "国内统一连续出版物号 CN00-0001 第10234期", 9)
    lead = Story(
        "沿江防洪堤全线加固完工",
        [*body(1, 14), "（下转第2版）"],
        kicker="历时十四个月 跨越三个汛期",
        deck="新建泵站四座 可御五十年一遇洪水",
        byline="本报记者 简宁 通讯员 祁若川",
    )
    lead.text[-2:] = [lead.text[-2][:-1] + "，余下的工程（下转第2版）"]
    end = press.article(lead, 50, 130, 900, 4, 36)
    press.rule(50, end + 10, 950, end + 10)
    second = Story("北线客运增开早班车", body(2, 7, "本报讯（记者 邹立）"))
    left_end = press.article(second, 50, end + 24, 443, 2)
    picture = Story("云陂老桥换新颜", body(3, 5, "本报讯（记者 茅小满）"))
    press.picture(507, end + 24, 443, 200)
    caption = "图为云陂老桥修缮后的桥面。 本报记者 茅小满 摄"
    press.text(507, end + 230, caption, 8)
    picture.captions.append(caption)
    right_end = press.article(picture, 507, end + 256, 443, 2)
    below = max(left_end, right_end) + 30
    boxed = Story("短评：修桥更要护桥", body(4, 5))
    press.frame(50, below, 443, 300)
    press.article(boxed, 64, below + 12, 415, 2, 20)
    last = Story("夜间门诊开到社区", body(5, 6, "本报讯（记者 齐望）"), kicker="市中医院：")
    press.article(last, 507, below, 443, 2)
    press.text(50, 1390, "责任编辑：冯雨 版式：陈思 校对：褚卫", 8)


def second_page(press: Press) -> None:
    """Five columns: the rest of the lead, an upright headline, neighbours without a rule."""
    press.page()
    _header(press, "第02版", "综合")
    width = (900 - 4 * GUTTER) / 5
    two, three = 2 * width + GUTTER, 3 * width + 2 * GUTTER
    right = 50 + two + GUTTER
    rest = Story("沿江防洪堤全线加固完工", body(11, 9), continued="（上接第1版）")
    rest.text[0] = "也排进了秋天的日程。" + rest.text[0]
    left_end = press.article(rest, 50, 80, two, 2, 20)
    other = Story("公交站牌会报方言", body(12, 15, "本报讯（记者 祁若川）"))
    right_end = press.article(other, right, 80, three, 3)
    y = max(left_end, right_end) + 30
    upright = Story("菜场里开了修补铺", body(13, 16, "本报讯（记者 简宁）"))
    press.pages[-1].append(upright)
    press.upright(54, y, upright.headline, 24)
    left = 50 + 44
    y_end = press.flow(upright, left, y, 900 - 44, 5)
    y = y_end + 40
    stories = [
        Story(title, body(20 + at, 4 + 4 * (at > 0), f"本报讯（记者 {who}）"))
        for at, (title, who) in enumerate(
            (("渡口添了新灯", "马原"), ("旧书换绿植", "韦青"), ("山村通了夜班车", "柯岚"))
        )
    ]
    stories[2].deck = "每晚两班 票价不变"
    ends = [
        press.article(stories[0], 50, y, width, 1, 18),
        press.article(stories[1], 50 + width + GUTTER, y, two, 2, 22),
        press.article(stories[2], 50 + 3 * (width + GUTTER), y, two, 2, 20),
    ]
    assert max(ends) < 1390, ends


def third_page(press: Press) -> None:
    """Three columns: subheads, a picture amid the columns, text beside its head."""
    press.page()
    _header(press, "第03版", "文化")
    width = (900 - 2 * GUTTER) / 3
    long = Story("一座老戏台的四次搬家", body(31, 20), byline="本报记者 茅小满")
    long.subheads = ("拆下的木头编了号", "台口朝着河")
    long.text[2:2] = [long.subheads[0]]
    long.text[12:12] = [long.subheads[1]]
    press.pages[-1].append(long)
    y = press.head(long, 50, 80, 900, 32)
    x = [50 + at * (width + GUTTER) for at in range(3)]
    caption = "▲老戏台的飞檐。（资料图片）"
    press.picture(x[1], y + 140, width, 150)
    press.text(x[1], y + 296, caption, 8)
    long.captions.append(caption)
    rows = -(-(press.lines_of(long, width) * LEADING + 184) // 3 // LEADING) + 1
    height = rows * LEADING
    end = press.set(
        long,
        [
            (x[0], y, width, height),
            (x[1], y, width, 126),
            (x[1], y + 322, width, height - 322),
            (x[2], y, width, height),
        ],
    )
    y += height + 30
    assert end < y
    press.rule(50, y - 12, 950, y - 12)
    side = Story("琴师的三件旧物", body(32, 13, "本报讯（记者 韦青）"))
    press.pages[-1].append(side)
    two = 2 * width + GUTTER
    top = press.head(side, 50, y, two, 24)
    rows_ = -(-(press.lines_of(side, width) + 3) // 3)
    bottom = top + rows_ * LEADING
    press.set(
        side,
        [
            (x[0], top, width, bottom - top),
            (x[1], top, width, bottom - top),
            (x[2], y, width, bottom - y),
        ],
    )
    verse = Story("小城书店夜读会开席", body(33, 12, "本报讯（记者 柯岚）"), kicker="灯下一席话")
    press.article(verse, 50, bottom + 26, 900, 3)


def fourth_page(press: Press) -> None:
    """Six narrow columns with upright rules and a headline of two lines."""
    press.page()
    _header(press, "第04版", "民生")
    width = (900 - 5 * GUTTER) / 6
    step = width + GUTTER

    def span(count: int) -> float:
        return count * width + (count - 1) * GUTTER

    top = Story("老旧小区加装电梯\n资金怎么筹 邻里怎么商量", body(41, 18), byline="本报记者 齐望")
    y = press.article(top, 50, 80, 900, 6, 28) + 28
    one = Story("井盖有了身份证", body(42, 9, "本报讯（记者 马原）"))
    two = Story("菜篮子直通车进院", body(43, 9, "本报讯（记者 邹立）"), kicker="鹤埠区：")
    ends = [press.article(one, 50, y, span(3), 3, 20)]
    press.rule(50 + 3 * step - GUTTER / 2, y, 50 + 3 * step - GUTTER / 2, y + 250)
    ends.append(press.article(two, 50 + 3 * step, y, span(3), 3, 20))
    y = max(ends) + 30
    for at, (title, who) in enumerate(
        (
            ("停水通知早一天", "简宁"),
            ("公厕添了扶手", "韦青"),
            ("晾衣有了去处", "柯岚"),
            ("校门口不堵了", "马原"),
            ("路灯修好了", "齐望"),
            ("河埠头换石阶", "邹立"),
        )
    ):
        press.article(
            Story(title, body(50 + at, 3, f"本报讯（记者 {who}）")), 50 + at * step, y, width, 1, 15
        )
    press.text(50, 1390, "新闻热线：000-0000000 投稿邮箱：luting@example.org", 8)


def _header(press: Press, label: str, name: str) -> None:
    press.text(50, 40, label, 12, "hei")
    press.text(120, 40, name, 12, "hei")
    press.text(700, 41, "芦汀日报  2025年3月18日 星期二", BODY)
    press.rule(50, 58, 950, 58)


def printed() -> Press:
    """The whole issue of four pages."""
    press = Press()
    for page in (front_page, second_page, third_page, fourth_page):
        page(press)
    return press
