"""An issue built by hand, for tests of what stands after reading: every place in it is invented."""

from __future__ import annotations

from summarize.issue import (
    Article,
    Block,
    ContinuedFrom,
    Furniture,
    Issue,
    Jump,
    Line,
    Note,
    Page,
    Section,
    Span,
)

BRIDGE = Article(
    id="1-1",
    page="1",
    section="要闻",
    kind="news",
    title="青禾县:三座新桥通车",
    kicker="青禾县:",
    headline="三座新桥通车",
    deck="——沿河十二村出行不再绕路",
    bylines=("本报记者 杜 若",),
    blocks=(
        Block(
            "paragraph", "1", "昨日上午,青禾县的三座新桥同时通车。建设历时两年,投资5.7%来自社会。"
        ),
        Block("subhead", "1", "老渡口的新用处"),
        Block("caption", "1", "村民走过新桥。(本报记者 杜若 摄)"),
        Block("paragraph", "1", "渡工陈阿水在船上干了三十年,他说往后要改做产业集"),
        Block("paragraph", "3", "群的讲解员,带游人看 C++ 写成的水闸。"),
    ),
    jumps=(Jump("1", "3", "下转第3版", "linked", 4, evidence=("两处标记相合",)),),
)
LEAD = Article(
    id="1-2",
    page="1",
    section="要闻",
    kind="news",
    title="〔本报讯 青禾县昨日召开〕",
    blocks=(Block("paragraph", "1", "本报讯 青禾县昨日召开春耕会议,安排五件大事,"),),
    jumps=(Jump("1", "5", "下转5版", "missing-page", 1),),
)
POEM = Article(
    id="3-1",
    page="3",
    section="副刊",
    kind="literature",
    title="桥上",
    headline="桥上",
    bylines=("杨 柳",),
    blocks=(Block("verse", "3", "一河春水向东流\n两岸人家望渡头"),),
)
NOTICE = Article(
    id="3-2",
    page="3",
    section="副刊",
    kind="notice",
    title="遗失声明",
    headline="遗失声明",
    blocks=(Block("paragraph", "3", "吕某遗失渡工证,声明作废。"),),
)
TAIL = Article(
    id="3-3",
    page="3",
    section="副刊",
    kind="news",
    title="〔并将于月底完工〕",
    blocks=(Block("paragraph", "3", "并将于月底完工。"),),
    continued_from=ContinuedFrom("2", "(上接第2版)"),
)
PAPER = Issue(
    pages=(
        Page("1", "要闻", False, "p1.txt"),
        Page("3", "副刊", False, "p3.txt"),
    ),
    sections=(
        Section("要闻", ("1-1", "1-2")),
        Section("副刊", ("3-1", "3-2", "3-3")),
    ),
    articles=(BRIDGE, LEAD, POEM, NOTICE, TAIL),
    furniture=(
        Furniture("1", "masthead", "青禾日报"),
        Furniture("3", "page-header", "第3版 副刊"),
        Furniture("3", "continuation-heading", "新桥通车"),
        Furniture("3", "continuation-marker", "(上接第1版)"),
    ),
    paper="青禾日报",
    date="2025-03-04",
    number="第88期",
    lines=(Line("p1.txt", 1, "青禾日报"), Line("p1.txt", 3, "三座新桥通车")),
    notes=(
        Note(Span(0, 0, 4), "1", "masthead", None, "masthead-name", "报头:以日报收尾"),
        Note(Span(1, 0, 6), "1", "headline", "1-1", "short-line", "短行,其下是署名", 0.97, 3.4),
    ),
)
