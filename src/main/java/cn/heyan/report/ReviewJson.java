package cn.heyan.report;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.correction.Corrected;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.CorrectionJson;
import cn.heyan.evidence.correction.CorrectionWords;
import cn.heyan.evidence.correction.LaidOver;
import cn.heyan.packet.Document;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What reviewers changed, as report.json shows it: beside the machine's word, never in its place. */
record ReviewJson(Examination examination, Places places) {

    /** Every correction, and at each corrected field what the machine had read. */
    void put(ObjectNode root) {
        List<LaidOver> all = examination.dossier().corrections();
        if (all.isEmpty()) {
            return;
        }
        List<LaidOver> lapsed = examination.lapsed();
        ArrayNode corrections = root.putArray("corrections");
        for (LaidOver laid : all) {
            Correction what = laid.corrected().what();
            ObjectNode one =
                    corrections.addObject().put("number", laid.corrected().number());
            signed(laid.corrected(), one);
            one.put("what", CorrectionWords.what(what))
                    .put("before", laid.before())
                    .put("now", CorrectionWords.now(what))
                    .put("applies", !lapsed.contains(laid));
            what.page().ifPresent(page -> places.put(one, page));
            one.set("correction", CorrectionJson.write(what));
            if (what instanceof Correction.Value value && laid.machine().isPresent()) {
                value(laid, value, root.path("documents"));
            }
        }
    }

    private void value(LaidOver laid, Correction.Value value, JsonNode documents) {
        List<Document> bound =
                examination.dossier().papers().stream().map(Paper::document).toList();
        Optional<Document> document = value.document().in(bound);
        for (int i = 0; i < bound.size() && document.isPresent(); i++) {
            if (bound.get(i) == document.get()) {
                JsonNode holder = value.row() == 0
                        ? documents.path(i).path("fields").path(value.field())
                        : documents.path(i).path("lines").path(value.row() - 1);
                if (holder instanceof ObjectNode node) {
                    ObjectNode corrected = value.row() == 0
                            ? node.putObject("corrected")
                            : node.withObject("/corrected").putObject(value.field());
                    signed(laid.corrected(), corrected);
                    laid.machine()
                            .ifPresent(machine -> new PaperJson(places).put(machine, corrected.putObject("machine")));
                }
                return;
            }
        }
    }

    /** What a reviewer said about this finding, and how it counts since. */
    void put(Finding finding, ObjectNode node) {
        node.put("key", finding.key());
        examination.review(finding).ifPresent(laid -> {
            ObjectNode review = node.putObject("review")
                    .put("said", CorrectionWords.now(laid.corrected().what()))
                    .put("counts", examination.outcome(finding).name());
            signed(laid.corrected(), review);
            if (laid.corrected().what() instanceof Correction.LookedUp lookedUp) {
                lookedUp.screenshot().ifPresent(picture -> review.put("screenshot", picture));
            }
        });
    }

    private static void signed(Corrected corrected, ObjectNode node) {
        node.put("who", corrected.who())
                .put("when", corrected.when().toString())
                .put("why", corrected.why());
    }
}
