package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.util.List;

/** Confirmation, contract, voucher and statement of the loan. */
final class LoanPapers {

    private LoanPapers() {}

    static Drawn proof(Application a) {
        Loan loan = a.loan();
        Sheet s = new Sheet();
        s.centred(360, 54, Typeface.HEI, "贷款证明");
        double y = s.paragraph(
                540,
                38,
                "兹证明" + a.applicant().name() + "于" + Figure.day(loan.from()) + "在我行办理流动资金贷款，贷款合同编号："
                        + loan.contract() + "，贷款金额人民币（大写）" + ChineseAmount.write(loan.principal()) + "（小写：¥"
                        + Figure.yuan(loan.principal()) + "元），贷款期限自" + Figure.day(loan.from()) + "至"
                        + Figure.day(loan.to())
                        + "，用于企业数字化改造项目。");
        s.text(Sheet.MARGIN + 76, y + 30, 38, Typeface.SONG, "特此证明。");
        s.text(760, y + 260, 38, Typeface.SONG, loan.bank());
        s.text(1000, y + 340, 38, Typeface.SONG, "2024年11月20日");
        Stamp.round(s, 1130, y + 270, loan.bank(), "业务专用章");
        return Drawn.of(DocumentKind.LOAN_PROOF, s);
    }

    static Drawn contract(Application a) {
        Loan loan = a.loan();
        Sheet first = new Sheet();
        first.centred(260, 56, Typeface.HEI, "流动资金借款合同");
        first.rightAligned(1504, 350, 32, Typeface.SONG, "合同编号：" + loan.contract());
        double y = 450;
        y = line(first, y, "借款人：" + a.applicant().name());
        y = line(first, y, "住所：" + a.applicant().address());
        y = line(first, y, "法定代表人：" + a.applicant().person());
        y = line(first, y, "贷款人：" + loan.bank());
        y = line(first, y, "住所：衡阳市雁栖大道8号");
        y += 20;
        y = first.paragraph(y, 34, "借款人因生产经营需要向贷款人申请借款，双方经协商一致，订立本合同。");
        y = clause(first, y, "第一条 借款种类", "流动资金贷款。");
        y = clause(first, y, "第二条 借款用途", "用于" + a.project() + "所需设备、软件采购，未经贷款人书面同意不得改变。");
        y = clause(
                first,
                y,
                "第三条 借款金额",
                "人民币（大写）" + ChineseAmount.write(loan.principal()) + "（小写）¥" + Figure.yuan(loan.principal())
                        + "元。大小写不一致时，以大写为准。");
        y = clause(first, y, "第四条 借款期限", "借款期限自" + Figure.day(loan.from()) + "起至" + Figure.day(loan.to()) + "止。");
        clause(first, y, "第五条 利率和计息", "本合同项下借款年利率为" + loan.rate() + "%，为固定利率，按季结息，结息日为每季末月的20日。");
        Sheet second = new Sheet();
        y = 260;
        y = clause(second, y, "第六条 还款", "借款人应按约定归还本金，到期一次结清剩余本金和利息。");
        y = clause(second, y, "第七条 担保", "本合同项下债务由借款人自有房产提供抵押担保。");
        y = clause(second, y, "第八条 违约责任", "借款人未按期还款的，贷款人有权按约定利率加收百分之五十的罚息。");
        y = clause(second, y, "第九条 其他", "本合同一式三份，自双方签章之日起生效，具有同等效力。");
        second.text(
                Sheet.MARGIN,
                y + 200,
                36,
                Typeface.SONG,
                "借款人（盖章）：" + a.applicant().name());
        second.text(Sheet.MARGIN, y + 460, 36, Typeface.SONG, "贷款人（盖章）：" + loan.bank());
        second.text(Sheet.MARGIN, y + 700, 36, Typeface.SONG, "签订日期：" + Figure.day(loan.from()));
        Stamp.round(second, 800, y + 190, a.applicant().name(), "合同专用章");
        Stamp.round(second, 900, y + 460, loan.bank(), "合同专用章");
        return Drawn.of(DocumentKind.LOAN_CONTRACT, first, second);
    }

    private static double line(Sheet s, double y, String text) {
        s.text(Sheet.MARGIN, y, 36, Typeface.SONG, text);
        return y + 66;
    }

    private static double clause(Sheet s, double y, String title, String text) {
        s.text(Sheet.MARGIN, y, 36, Typeface.HEI, title);
        return s.paragraph(y + 62, 34, text) + 24;
    }

    static Drawn voucher(Application a) {
        Loan loan = a.loan();
        Sheet s = new Sheet();
        s.centred(300, 54, Typeface.HEI, "借款借据");
        s.centred(370, 32, Typeface.SONG, loan.bank());
        int[] widths = {250, 427, 250, 427};
        double y = 430;
        y = row(s, y, widths, "借据号", "JJ" + loan.from().toString().replace("-", "") + "01", "合同编号", loan.contract());
        y = row(s, y, widths, "借款人", a.applicant().name(), "入账账号", "8101 0500 0000 0123 4");
        y = row(s, y, widths, "放款日期", Figure.day(loan.from()), "到期日", Figure.day(loan.to()));
        y = row(s, y, widths, "年利率", loan.rate() + "%", "还款方式", "按季结息");
        y = row(s, y, new int[] {250, 1104}, "放款金额（大写）", "人民币" + ChineseAmount.write(loan.principal()));
        y = row(s, y, new int[] {250, 1104}, "放款金额（小写）", "¥" + Figure.yuan(loan.principal()));
        row(s, y, new int[] {250, 1104}, "借款用途", "采购数字化改造所需设备和软件");
        Stamp.round(s, 1250, 1010, loan.bank(), "业务办讫章");
        return Drawn.of(DocumentKind.LOAN_DISBURSEMENT_VOUCHER, s);
    }

    static Drawn statement(Application a) {
        Loan loan = a.loan();
        Sheet s = new Sheet();
        s.centred(240, Sheet.TITLE, Typeface.HEI, "企业还本付息资金流水明细表");
        s.text(Sheet.MARGIN, 320, 30, Typeface.SONG, "户名：" + a.applicant().name());
        s.text(Sheet.MARGIN, 370, 30, Typeface.SONG, "开户行：" + loan.bank());
        s.rightAligned(Sheet.WIDTH - Sheet.MARGIN, 370, 30, Typeface.SONG, "单位：元");
        int[] widths = {100, 270, 330, 327, 327};
        double y = s.row(Sheet.MARGIN, 400, 76, 28, widths, List.of("序号", "日期", "摘要", "还本金额", "付息金额"));
        int number = 1;
        for (Loan.Payment payment : loan.payments()) {
            y = s.row(Sheet.MARGIN, y, 76, 28, widths, row(number++, payment, "贷款利息", Yuan.ZERO, payment.interest()));
            if (!payment.principal().isZero()) {
                y = s.row(
                        Sheet.MARGIN,
                        y,
                        76,
                        28,
                        widths,
                        row(number++, payment, "归还贷款本金", payment.principal(), Yuan.ZERO));
            }
        }
        s.row(
                Sheet.MARGIN,
                y,
                76,
                28,
                widths,
                List.of("", "合计", "", Figure.yuan(loan.repaid()), Figure.yuan(loan.interest())));
        Stamp.round(s, 1180, y + 260, loan.bank(), "业务专用章");
        return Drawn.of(DocumentKind.INTEREST_PAYMENT_STATEMENT, s);
    }

    private static List<String> row(int number, Loan.Payment payment, String summary, Yuan principal, Yuan interest) {
        return List.of(
                String.valueOf(number),
                payment.date().toString(),
                summary,
                principal.isZero() ? "" : Figure.yuan(principal),
                interest.isZero() ? "" : Figure.yuan(interest));
    }

    private static double row(Sheet s, double y, int[] widths, String... cells) {
        return s.row(Sheet.MARGIN, y, 90, 30, widths, List.of(cells));
    }
}
