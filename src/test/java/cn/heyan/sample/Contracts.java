package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.time.LocalDate;
import java.util.List;

/** Contracts of purchase and service as firms write them: with colons, as the form of supply and demand, with a cover. */
final class Contracts implements Specimens {

    private static final List<String> GOODS = List.of("数控加工中心", "工业视觉检测系统", "制造执行系统软件", "立式注塑机");

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(
                Specimen.of("contract-colons", colons(Deal.invented(inventor))),
                Specimen.of("contract-form", form(Deal.invented(inventor))),
                Specimen.of("contract-cover", cover(Deal.invented(inventor))));
    }

    private record Deal(
            String number, LocalDate signed, Company buyer, Company seller, String goods, int pieces, Yuan total) {

        static Deal invented(Inventor inventor) {
            int pieces = 1 + inventor.random().nextInt(6);
            long price = 10_000L + inventor.random().nextInt(400) * 500L;
            return new Deal(
                    "HT-" + (2022 + inventor.random().nextInt(2)) + "-" + inventor.digits(4),
                    LocalDate.of(2022, 3, 1).plusDays(inventor.random().nextInt(600)),
                    inventor.company("云岭", "机械"),
                    inventor.supplier(),
                    inventor.pick(GOODS),
                    pieces,
                    Yuan.of(String.valueOf(price * pieces)));
        }

        Told told(DocumentKind kind, boolean buyerIsA, String subject, Sheet... sheets) {
            return Told.of(Drawn.of(kind, sheets))
                    .says("contractNumber", number)
                    .says("signedDate", signed)
                    .says("partyA", (buyerIsA ? buyer : seller).name())
                    .says("partyB", (buyerIsA ? seller : buyer).name())
                    .says("subject", subject)
                    .says("amount", total.amount().setScale(2))
                    .says("capitalsAmount", total.amount().setScale(2));
        }

        String words() {
            return ChineseAmount.write(total);
        }
    }

    private static Told colons(Deal deal) {
        Sheet s = new Sheet();
        s.centred(240, 54, Typeface.HEI, "设备采购合同");
        s.rightAligned(1504, 320, 30, Typeface.SONG, "合同编号：" + deal.number());
        double y = 400;
        y = line(s, y, "甲方（需方）：" + deal.buyer().name());
        y = line(s, y, "统一社会信用代码：" + deal.buyer().uscc());
        y = line(s, y, "乙方（供方）：" + deal.seller().name());
        y = line(s, y, "统一社会信用代码：" + deal.seller().uscc());
        y = s.paragraph(y + 10, 33, "根据《中华人民共和国民法典》，甲乙双方经友好协商，就甲方向乙方采购设备事宜达成如下协议。");
        y = line(s, y, "一、标的物名称：" + deal.goods());
        int[] widths = {100, 420, 160, 280, 394};
        y = s.row(150, y - 30, 70, 28, widths, List.of("序号", "名称", "数量", "单价（元）", "金额（元）"));
        Yuan price = new Yuan(deal.total().amount().divide(java.math.BigDecimal.valueOf(deal.pieces())));
        y = s.row(
                150,
                y,
                70,
                28,
                widths,
                List.of(
                        "1",
                        deal.goods(),
                        String.valueOf(deal.pieces()),
                        Figure.yuan(price),
                        Figure.yuan(deal.total())));
        y = s.paragraph(
                y + 70,
                33,
                "二、合同总金额：人民币" + deal.words() + "（小写：¥" + Figure.yuan(deal.total()) + "元），以上价格含13%增值税、运费及安装调试费。");
        y = s.paragraph(y, 33, "三、付款方式：合同签订后十日内甲方支付合同总金额的30%作为预付款，验收合格后付60%，余款10%作为质保金一年后付清。");
        y = s.paragraph(y, 33, "四、交货时间：合同生效后60日内。五、争议由甲方所在地人民法院管辖。");
        s.text(150, y + 60, 32, Typeface.SONG, "甲方（盖章）：" + deal.buyer().name());
        s.text(150, y + 250, 32, Typeface.SONG, "乙方（盖章）：" + deal.seller().name());
        s.text(150, y + 440, 32, Typeface.SONG, "签订日期：" + Figure.day(deal.signed()));
        Stamp.round(s, 620, y + 60, deal.buyer().name(), "合同专用章");
        Stamp.round(s, 620, y + 330, deal.seller().name(), "合同专用章");
        return deal.told(DocumentKind.PURCHASE_CONTRACT, true, deal.goods(), s);
    }

    private static double line(Sheet s, double y, String text) {
        s.text(150, y, 33, Typeface.SONG, text);
        return y + 62;
    }

    /** The form that traders fill in: 供方 first, the day above the table. */
    private static Told form(Deal deal) {
        Sheet s = new Sheet();
        s.centred(230, 54, Typeface.HEI, "产品购销合同");
        s.text(150, 320, 30, Typeface.SONG, "供方：" + deal.seller().name());
        s.text(960, 320, 30, Typeface.SONG, "合同编号：" + deal.number());
        s.text(150, 375, 30, Typeface.SONG, "需方：" + deal.buyer().name());
        s.text(960, 375, 30, Typeface.SONG, "签订时间：" + deal.signed().toString().replace('-', '.'));
        int[] widths = {420, 240, 120, 120, 227, 227};
        double y = s.row(150, 420, 70, 27, widths, List.of("产品名称", "规格型号", "单位", "数量", "单价", "金额"));
        Yuan price = new Yuan(deal.total().amount().divide(java.math.BigDecimal.valueOf(deal.pieces())));
        y = s.row(
                150,
                y,
                70,
                27,
                widths,
                List.of(
                        deal.goods(),
                        "YL-850",
                        "台",
                        String.valueOf(deal.pieces()),
                        Figure.yuan(price),
                        Figure.yuan(deal.total())));
        y = s.row(
                150,
                y,
                70,
                27,
                new int[] {1354},
                List.of("合计人民币金额（大写）：" + deal.words() + "    ¥" + Figure.yuan(deal.total())));
        y = s.paragraph(y + 60, 31, "一、质量要求技术标准：按国家标准执行，质保一年。");
        y = s.paragraph(y, 31, "二、交（提）货地点、方式：供方送货至需方厂区。");
        y = s.paragraph(y, 31, "三、结算方式及期限：货到验收合格后30日内付清全部货款。");
        y = s.paragraph(y, 31, "四、违约责任：按《中华人民共和国民法典》执行。");
        int[] feet = {677, 677};
        s.row(150, y, 70, 29, feet, List.of("供   方", "需   方"));
        s.row(
                150,
                y + 70,
                70,
                26,
                feet,
                List.of("单位名称：" + deal.seller().name(), "单位名称：" + deal.buyer().name()));
        s.row(
                150,
                y + 140,
                70,
                26,
                feet,
                List.of(
                        "单位地址：" + deal.seller().address(),
                        "单位地址：" + deal.buyer().address()));
        Stamp.round(s, 480, y + 180, deal.seller().name(), "合同专用章");
        Stamp.round(s, 1180, y + 180, deal.buyer().name(), "合同专用章");
        Told told = deal.told(DocumentKind.PURCHASE_CONTRACT, false, deal.goods(), s);
        return told.says("buyer", deal.buyer().name())
                .says("seller", deal.seller().name());
    }

    /** A cover with the parties, the clauses on the next page. */
    private static Told cover(Deal deal) {
        String project = deal.goods() + "运维服务项目";
        Sheet front = new Sheet();
        front.text(150, 220, 32, Typeface.SONG, "合同编号：" + deal.number());
        front.centred(620, 72, Typeface.HEI, "运 维 服 务 合 同");
        front.text(320, 1000, 36, Typeface.SONG, "项目名称：" + project);
        front.text(320, 1100, 36, Typeface.SONG, "委托方（甲方）：" + deal.buyer().name());
        front.text(320, 1200, 36, Typeface.SONG, "受托方（乙方）：" + deal.seller().name());
        front.text(320, 1300, 36, Typeface.SONG, "签订时间：" + Figure.day(deal.signed()));
        front.text(320, 1400, 36, Typeface.SONG, "签订地点：云岭市");
        Sheet s = new Sheet();
        double y = 240;
        y = s.paragraph(y, 34, "甲方委托乙方就" + project + "提供专项技术服务，并支付相应的技术服务报酬，乙方接受委托。双方经平等协商，达成如下协议。");
        y = s.paragraph(y, 34, "第一条 技术服务的内容：系统巡检、故障处理、版本升级。");
        y = s.paragraph(y, 34, "第二条 服务期限：自合同签订之日起一年。");
        y = s.paragraph(
                y, 34, "第三条 技术服务费总额为人民币¥" + Figure.yuan(deal.total()) + "元（大写：" + deal.words() + "），分两次支付，每次支付50%。");
        y = s.paragraph(y, 34, "第四条 违约责任：任何一方违约，应支付对方合同总额百分之五的违约金。");
        s.text(150, y + 100, 34, Typeface.SONG, "甲方：                         （盖章）");
        s.text(900, y + 100, 34, Typeface.SONG, "乙方：                （盖章）");
        Stamp.round(s, 420, y + 140, deal.buyer().name(), "合同专用章");
        Stamp.round(s, 1180, y + 140, deal.seller().name(), "合同专用章");
        return deal.told(DocumentKind.SERVICE_CONTRACT, true, project, front, s);
    }
}
