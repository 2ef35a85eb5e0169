from __future__ import annotations

import pytest

from summarize.layout.lines.captions import caption
from tests.summarize.layout.flows import units_of


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("李某作报告。(本报记者 张山 摄)", id="case-32"),
        pytest.param("图为工人在车间调试设备。 本报记者 钱进 摄", id="case-10"),
        pytest.param("▲小学生体验扎染。(受访者供图)", id="case-11"),
        "稻谷丰收。 李明 摄",
        "稻谷丰收 李明供图",
        "稻谷丰收。新华社发(李明 摄)",
        "稻谷丰收。（资料图片）",
        "上图:稻谷丰收",
        "图①:稻谷丰收",
        "照片由临江二中提供",
        "近日,稻谷丰收。图为田间一角。",
        "（新华社记者李明摄）",
        "稻谷丰收。（新华社记者李明摄）（传真照片）",
    ],
)
def test_captions(text: str) -> None:
    found = caption(text)
    assert found is not None
    assert (found.start, found.end, found.sure) == (0, len(text), True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("本报记者 孙丽 吴强 摄影报道", id="case-12"),
        "他爱好摄影",
        "他喜欢拍摄",
        "图书馆开放",
        "下图书馆",
        "意图为何",
        "图片：",
        "◆产业",
        "互联网进课堂（图片）",
        "",
    ],
)
def test_no_caption(text: str) -> None:
    assert caption(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "影像中国",
        "人民视觉",
        "新华社发",
        "视觉中国",
        "资料图片",
        "新华社/法新",
        "（影像中国）",
        "卫小蓝摄（影像中国）",
        "卫  蓝摄（人民视觉）",
        "东渡口的樱花大道 摄友“老船工” 摄",
        "网友“一片云” 供图",
        "机器人刷洗船底 企业供图",
        "老街夜景 芦汀文旅局供图",
        "渡 远摄",
        "图源：芦汀发布",
        "图据受访者",
        "均为资料图片",
        "本版图片除署名外均由芦汀文旅局提供",
    ],
)
def test_credits_of_pictures_that_stand_alone(text: str) -> None:
    found = caption(text)
    assert found is not None
    assert found.sure
    assert not any(unit.heading for unit in units_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "中国影像走向世界",
        "视觉中国展",
        "资料图片展开幕",
        "摄影展",
        "新华社发布消息",
        "山水之间摄",
    ],
)
def test_headlines_about_pictures_are_no_captions(text: str) -> None:
    assert caption(text) is None


def test_a_long_paragraph_is_no_sure_caption() -> None:
    credit = "(本报记者 张山 摄)"
    found = caption("稻谷丰收,农民喜笑颜开。" * 20 + credit)
    assert found is not None
    assert not found.sure
    assert caption("稻谷丰收,农民喜笑颜开。" * 50 + credit) is None
