package cn.heyan.report.workbook;

import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Material;
import cn.heyan.reconcile.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 材料清单: what the notice asks for and whether it is there, then every document that was found. */
record MaterialSheet(Source source) {

    void write() {
        Tab tab = source.tab("材料清单").title("材料清单");
        tab.head(List.of(
                Column.of("结论", 13),
                Column.of("应提供的材料", 34),
                Column.of("说明", 40),
                Column.of("形式", 12),
                Column.of("找到的页", 18),
                Column.of("条款", 44),
                Column.of("复核意见", 16)));
        for (Finding finding : source.examination().findings()) {
            if (finding.type().equals(CheckType.DOC_PRESENT.name())) {
                Optional<Material> material =
                        source.examination().programme().check(finding.check()).map(this::asked);
                tab.row(List.of(
                        source.outcome(finding),
                        Written.text(finding.title()),
                        Written.text(source.sentences().of(finding)),
                        Written.text(
                                material.map(asked -> asked.form().chinese()).orElse("")),
                        Written.pages(material.map(this::found).orElse(List.of())),
                        Written.text(finding.clause().words()),
                        new Written.Blank()));
            }
        }
        tab.filtered().gap();
        tab.head(List.of(
                Column.of("序号", 13),
                Column.of("识别到的材料", 34),
                Column.of("判断依据", 40),
                Column.of("页数", 12),
                Column.of("页", 18)));
        int number = 1;
        for (var paper : source.examination().dossier().papers()) {
            Document document = paper.document();
            tab.row(List.of(
                    new Written.Ordinal(number++),
                    Written.text(document.kind().chinese()),
                    Written.text(document.reason()),
                    new Written.Number(BigDecimal.valueOf(document.pages().size())),
                    source.pages(paper)));
        }
        tab.done();
    }

    private Material asked(CheckSpec spec) {
        return Material.of(spec);
    }

    private List<PageRef> found(Material material) {
        List<DocumentKind> kinds = material.anyOf().stream()
                .flatMap(List::stream)
                .flatMap(id -> DocumentKind.of(id).stream())
                .toList();
        return source.examination().dossier().papers().stream()
                .filter(paper -> kinds.contains(paper.kind()))
                .flatMap(paper -> paper.document().pages().stream())
                .distinct()
                .toList();
    }
}
