package cn.heyan.extract.licence;

import java.util.List;

/** What a licence states, with the captions it may have (GB 32100 licences and those before 2015). */
enum Topic {
    CODE("统一社会信用代码", "社会信用代码", "一社会信用代码", "注册号"),
    NAME("名称", "企业名称", "公司名称", "字号名称"),
    TYPE("类型", "企业类型", "公司类型", "主体类型", "经济性质"),
    ADDRESS("住所", "营业场所", "经营场所", "主要经营场所", "企业住所"),
    PERSON("法定代表人", "法定代表人姓名", "负责人", "经营者", "经营者姓名", "投资人", "执行事务合伙人"),
    CAPITAL("注册资本", "注册资金", "出资额", "认缴出资额", "成员出资总额", "资金数额"),
    PAID_IN("实收资本"),
    ESTABLISHED("成立日期", "注册日期", "成立时间"),
    TERM("营业期限", "经营期限", "合伙期限"),
    SCOPE("经营范围", "业务范围", "经营范围及方式"),
    FORM("组成形式"),
    AUTHORITY("登记机关", "发照机关"),
    OTHER("证照编号", "副本编号", "核准日期", "发照日期", "企业信用信息公示系统", "国家企业信用信息公示系统", "市场主体应当");

    private final List<String> captions;

    Topic(String... captions) {
        this.captions = List.of(captions);
    }

    List<String> captions() {
        return captions;
    }
}
