package cn.heyan.evidence.correction;

import cn.heyan.evidence.FieldNames;
import cn.heyan.packet.PageRef;
import java.util.stream.Collectors;

/** A correction in words for people (更正说明): where it is and what it says now. */
public final class CorrectionWords {

    private CorrectionWords() {}

    /** What was corrected, such as 价税合计. */
    public static String what(Correction correction) {
        if (correction instanceof Correction.Value value) {
            String row = value.row() == 0 ? "" : "第 " + value.row() + " 行 ";
            return row + FieldNames.called(value.field());
        }
        if (correction instanceof Correction.Kind) {
            return "材料种类";
        }
        if (correction instanceof Correction.Split || correction instanceof Correction.Merge) {
            return "分件";
        }
        if (correction instanceof Correction.Reorder) {
            return "页序";
        }
        if (correction instanceof Correction.MarkSeen seen) {
            return seen.mark();
        }
        if (correction instanceof Correction.PageLegible) {
            return "页面清晰度";
        }
        return correction instanceof Correction.LookedUp ? "人工核查" : "核对结论";
    }

    /** What holds now, such as the typed value. */
    public static String now(Correction correction) {
        if (correction instanceof Correction.Value value) {
            return value.typed().isBlank() ? "此处空白" : value.typed();
        }
        if (correction instanceof Correction.Kind kind) {
            return kind.kind().chinese();
        }
        if (correction instanceof Correction.Split split) {
            return "从" + page(split.from()) + "起单独成件";
        }
        if (correction instanceof Correction.Merge merge) {
            return "从" + page(merge.other().first()) + "起的材料并入从"
                    + page(merge.document().first()) + "起的材料";
        }
        if (correction instanceof Correction.Reorder reorder) {
            return reorder.pages().stream()
                    .map(page -> String.valueOf(page.number()))
                    .collect(Collectors.joining("、", "按第 ", " 页的次序"));
        }
        if (correction instanceof Correction.MarkSeen) {
            return "已见";
        }
        if (correction instanceof Correction.PageLegible) {
            return "可以辨认";
        }
        if (correction instanceof Correction.LookedUp lookedUp) {
            return lookedUp.platform() + "：" + (lookedUp.asItShouldBe() ? "核查无误" : "核查不符");
        }
        return ((Correction.Judged) correction).accepted() ? "采纳" : "不采纳";
    }

    private static String page(PageRef page) {
        return "第 " + page.number() + " 页";
    }
}
