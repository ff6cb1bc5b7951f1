package cn.heyan.route;

import cn.heyan.evidence.Dossier;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.reconcile.belonging.Found;
import java.util.List;

/** What a reviewer is asked where the programme of a packet cannot be told. */
final class Question {
    private static final String ANSWER = "请放入收件箱中以申报事项编号命名的文件夹后重新投放，或在命令中用 --programme 指定。";

    private Question() {}

    /** The question, with the programmes that may fit. */
    static String of(Dossier dossier, Found found, Programmes book) {
        String packet = "材料包「" + dossier.read().packet().name() + "」";
        List<String> names = found.candidates().stream()
                .map(id -> book.byId(id).map(Programme::title).orElse("（文件有误）") + "（" + id + "）")
                .toList();
        if (names.isEmpty()) {
            return packet + "中未见可识别的申报书标题，无法判断属于哪个申报事项；" + ANSWER;
        }
        return names.size() == 1
                ? packet + "未读到申报书标题，表格最像" + names.get(0) + "，但不足以确定；" + ANSWER
                : packet + "可能属于这几个申报事项：" + String.join("、", names) + "，不能替您选定；" + ANSWER;
    }
}
