package cn.heyan.report.workbook;

import cn.heyan.report.Inquiries;
import cn.heyan.report.Inquiry;
import java.util.List;
import java.util.Map;

/** 查验清单: what to type at each authority's platform, and places to write what it answered. */
record InquirySheet(Source source) {

    /** As many inputs as a platform asks for at most. */
    private static final int INPUTS = 4;

    void write() {
        Tab tab = source.tab("查验清单").title("查验清单").note("本系统不外联。请按各列内容在所列平台查询，把结果、时间和查询人写在右侧空格；“请看原件”处未能确定，请从原件读取。");
        tab.head(List.of(
                Column.of("序号", 6),
                Column.of("对象", 10),
                Column.of("材料", 24),
                Column.of("查验平台", 24),
                Column.of("输入 1", 22),
                Column.of("输入 2", 20),
                Column.of("输入 3", 20),
                Column.of("输入 4", 18),
                Column.of("页", 10),
                Column.of("查验结果（相符/不符/查无）", 15),
                Column.of("查验时间", 11),
                Column.of("查询人", 9),
                Column.of("备注", 12)));
        int number = 1;
        for (Inquiry inquiry : Inquiries.of(source.examination())) {
            List<Written> row = new java.util.ArrayList<>(List.of(
                    new Written.Ordinal(number++),
                    Written.text(inquiry.subject().chinese()),
                    Written.text(inquiry.label()),
                    Written.text(inquiry.subject().platform())));
            for (Map.Entry<String, String> input : inquiry.inputs().entrySet()) {
                row.add(Written.text(input.getKey() + "：" + input.getValue()));
            }
            inquiry.open().forEach(name -> row.add(Written.text(name + "：请看原件")));
            while (row.size() < 4 + INPUTS) {
                row.add(Written.text(""));
            }
            row.add(Written.pages(inquiry.pages()));
            row.addAll(List.of(new Written.Blank(), new Written.Blank(), new Written.Blank(), new Written.Blank()));
            tab.row(row);
        }
        tab.filtered().orElse("没有需要向平台查验的材料。").done();
    }
}
