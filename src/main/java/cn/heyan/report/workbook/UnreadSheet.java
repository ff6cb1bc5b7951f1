package cn.heyan.report.workbook;

import cn.heyan.report.Missing;
import java.util.List;

/** 未读出: pages of which nothing was learnt and files that were refused; an empty sheet says so. */
record UnreadSheet(Source source) {

    void write() {
        Tab tab = source.tab("未读出的页面").title("未读出的页面和文件");
        var missing = Missing.pages(source.examination().dossier(), source.words());
        var refused = source.examination().dossier().read().packet().refused();
        tab.note(missing.isEmpty() && refused.isEmpty() ? "全部页面和文件都已读出。" : "结论不包含以下页面和文件的内容，请查看原件。");
        tab.head(List.of(Column.of("页", 30), Column.of("文件", 40), Column.of("原因", 70), Column.of("人工查看结果", 40)));
        missing.forEach((page, reason) -> tab.row(List.of(
                Written.pages(List.of(page)), Written.text(page.file()), Written.text(reason), new Written.Blank())));
        refused.forEach(file -> tab.row(List.of(
                Written.text(""), Written.text(file.name()), Written.text(file.reason()), new Written.Blank())));
        tab.filtered().done();
    }
}
