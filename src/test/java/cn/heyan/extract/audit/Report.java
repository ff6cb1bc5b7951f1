package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Page;
import java.util.stream.Stream;

/** Hand-laid audit reports, and what is read from them. */
final class Report {

    private Report() {}

    static Paper typed(HandLaid... pages) {
        return read(new AuditReportReader(), SecondReader.NONE, Stream.of(pages).map(HandLaid::typed));
    }

    /** As the first OCR reader gives it, and nobody to ask a second time. */
    static Paper scanned(HandLaid... pages) {
        return read(new AuditReportReader(), SecondReader.NONE, Stream.of(pages).map(HandLaid::scanned));
    }

    static Paper read(PaperReader reader, SecondReader second, Stream<Page> pages) {
        Page[] all = pages.toArray(Page[]::new);
        return reader.read(
                HandLaid.document(reader.kinds().iterator().next(), all), HandLaid.packet(all), new SecondLook(second));
    }

    static Reading<Yuan> figure(Paper paper, String item, int year) {
        return paper.read(AuditReport.figure(item, year));
    }

    static String settled(Paper paper, String item, int year) {
        return figure(paper, item, year).settled().map(Yuan::toString).orElse("not settled");
    }

    /** The page of the opinion on the accounts of 2023. */
    static HandLaid opinion(int number) {
        return HandLaid.page(number)
                .at(40, 8, "审计报告")
                .at(60, 12, "云岭会审字〔2024〕第0123号")
                .at(10, 16, "衡阳云岭精工机械有限公司全体股东：")
                .at(10, 20, "一、审计意见")
                .at(12, 23, "我们审计了衡阳云岭精工机械有限公司（以下简称贵公司）财务报表，")
                .at(10, 26, "包括2023年12月31日的资产负债表，2023年度的利润表以及财务报表附注。")
                .at(12, 29, "我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，")
                .at(10, 32, "公允反映了贵公司2023年12月31日的财务状况。")
                .at(10, 36, "二、形成审计意见的基础")
                .at(10, 40, "三、管理层和治理层对财务报表的责任")
                .at(10, 60, "湖南云岭会计师事务所（特殊普通合伙）")
                .at(60, 66, "二〇二四年三月十五日");
    }

    /** A statement's title, date, unit and headings; lines go below 24. */
    static HandLaid statement(int number, String title, String when, String unit, String left, String right) {
        return HandLaid.page(number)
                .at(42, 8, title)
                .at(42, 11, when)
                .at(10, 14, "编制单位：衡阳云岭精工机械有限公司")
                .at(75, 14, unit)
                .at(15, 18, "项目")
                .at(42, 18, "行次")
                .at(56, 18, left)
                .at(76, 18, right);
    }

    /** A line of a statement: its name, its number and both figures. */
    static HandLaid line(HandLaid page, double y, String name, String number, String left, String right) {
        page.at(10, y, name);
        if (!number.isEmpty()) {
            page.at(43, y, number);
        }
        if (!left.isEmpty()) {
            page.at(64 - 0.7 * left.length(), y, left);
        }
        return right.isEmpty() ? page : page.at(84 - 0.7 * right.length(), y, right);
    }
}
