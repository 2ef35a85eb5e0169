"""Offices of the state, bodies of states, and what in Hong Kong and Taiwan prints no kind or town.

A newspaper there writes 房屋局 and 港铁 as one on the mainland writes 市水务局 or 某某公司. As all
of this package they are in Simplified characters. Left out is what elsewhere is a common noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORGANISATIONS = """
房屋局 房屋署 运输署 社会福利署 社署 食环署 康文署 渔护署 环保署 屋宇署 水务署 渠务署 路政署
机电署 地政总署 规划署 民政事务总署 警务处 入境处 入境事务处 劳工处 消防处 惩教署 廉政公署
审计署 医管局 医院管理局 医务卫生局 运输及物流局 环境及生态局 民政及青年事务局 房委会 房协
市建局 机管局 金管局 港交所 港铁 九巴 城巴 中电 立法会 区议会 保安局 治安警察局 市政署
二十国集团 七国集团 七十七国集团 外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 工信部
国家民委 公安部 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 人社部 人力资源社会保障部
自然资源部 国土资源部 生态环境部 环境保护部 环保部 住房和城乡建设部 住房城乡建设部 住建部
交通运输部 交通部 铁道部 水利部 农业农村部 农业部 商务部 文化和旅游部 文旅部 文化部
退役军人事务部 应急管理部 国家发展和改革委员会 国家发展改革委 国家发改委 国家卫生健康委员会
国家卫生健康委 国家卫健委 国家卫生计生委 国家民族事务委员会 中国人民银行 审计署 国资委
国务院国资委 海关总署 税务总局 国家税务总局 市场监管总局 国家市场监督管理总局 金融监管总局
国家金融监督管理总局 中国证监会 证监会 银保监会 中国银保监会 银监会 保监会 广电总局
国家广播电视总局 体育总局 国家体育总局 国家统计局 国家知识产权局 国家医疗保障局 国家医保局
国家药监局 国家药品监督管理局 国家能源局 国家数据局 国家移民管理局 国家林草局 国家林业和草原局
国家铁路局 中国民用航空局 中国民航局 民航局 国家邮政局 国家文物局 国家中医药管理局 国家疾控局
国家粮食和物资储备局 国家外汇管理局 国家矿山安全监察局 国家国际发展合作署 国家航天局 中国气象局
中国地震局 林业部 联合国大会 亚太经合组织 国务院 国务院办公厅 国务院新闻办公室 国务院新闻办
国新办 国台办 国务院台办 港澳办 国务院港澳办 国家网信办 中央网信办 国家防总 国家信访局
国家消防救援局 新华社 新华通讯社 中国新闻社 中新社 人民日报社 中央广播电视总台 中央电视台
中国科学院 中科院 中国社会科学院 中国社科院 中国工程院 国务院发展研究中心 中央党校 中央军委
中央纪委 中央纪委国家监委 国家监委 中央组织部 中组部 中央宣传部 中宣部 中央统战部 中央政法委
中央办公厅 中共中央办公厅 中共中央 党中央 中共中央政治局 中共中央书记处 最高人民法院 最高法
最高人民检察院 最高检 全国人大 全国人大常委会 全国政协 全国总工会 中华全国总工会 全国妇联
共青团中央 团中央 中国文联 中国作协 中国科协 中国侨联 全国工商联 中国残联 中国红十字会
中国贸促会 国家铁路集团 国铁集团 中国铁路总公司 中国共产党 国民党 共青团 九三学社 八路军 新四军
解放军 武警部队 联合国 东盟 欧盟 非盟 阿盟 北约 上合组织 上海合作组织 世卫组织 世界卫生组织
世贸组织 世界贸易组织 世界银行 国际货币基金组织 亚投行 国际奥委会 国际足联 联合国教科文组织
国际原子能机构 世界知识产权组织 红十字国际委员会 美联储 行政院 立法院 司法院 监察院 考试院
法务部 劳动部 内政部 卫福部 数发部 国科会 中选会 陆委会 海基会 气象署 健保署 疾管署 移民署
警政署 消防署 刑事局 公车处 水利署 台铁 台电 中油 台积电 北捷 高捷
"""
_PLACES = """
阳明山 日月潭 阿里山 大屿山 太平山 狮子山 新界 九龙 港岛 人民大会堂
花莲 宜兰 新竹 苗栗 彰化 南投 嘉义 屏东 台东 澎湖 基隆 高雄 台中 台南
"""
_ROLES = {
    **dict.fromkeys(_ORGANISATIONS.split(), "organisation"),
    **dict.fromkeys(_PLACES.split(), "place"),
}
_SIZES = sorted({len(name) for name in _ROLES}, reverse=True)
_FIRST = frozenset(name[0] for name in _ROLES)


def is_known(name: str) -> bool:
    """Whether an organisation of just this name is known."""
    return _ROLES.get(name) == "organisation"


def known_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and role of each of them in the text, the longest at a place, in order."""
    at = 0
    while at < len(text):
        if text[at] in _FIRST:
            for size in _SIZES:
                role = _ROLES.get(text[at : at + size])
                if role is not None and at + size <= len(text):
                    yield at, at + size, role
                    at += size - 1
                    break
        at += 1
