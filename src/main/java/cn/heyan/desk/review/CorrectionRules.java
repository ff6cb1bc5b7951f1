package cn.heyan.desk.review;

import cn.heyan.evidence.PaperFields;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.DocumentAddress;
import cn.heyan.evidence.correction.Typing;
import cn.heyan.packet.PageRef;
import cn.heyan.store.Blobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks against a correction before it is written down (更正规则): each as a sentence that says what to do. */
record CorrectionRules(Told told, Blobs blobs) {

    private static final List<String> MARKS = List.of("公章", "盖章", "签字", "签名", "签章", "骑缝章", "印章");

    private static final int LONGEST = 2000;

    Optional<Wrong> against(Correction what, String why, boolean asPrinted) {
        if (why.length() > LONGEST) {
            return wrong("理由太长，请写在 " + LONGEST + " 字以内。", "The reason is longer than " + LONGEST + " characters.");
        }
        if (what instanceof Correction.Value value) {
            return value(value, asPrinted);
        }
        if (what instanceof Correction.Kind kind) {
            return known(kind.document());
        }
        if (what instanceof Correction.Split split) {
            return known(split.document())
                    .or(() -> refs(split.document()).indexOf(split.from()) > 0
                            ? Optional.empty()
                            : wrong(
                                    "这一页不在该份材料里，或是它的第一页，不能从这里拆分。",
                                    "This page is not in that document, or is its first page."));
        }
        if (what instanceof Correction.Merge merge) {
            return known(merge.document())
                    .or(() -> known(merge.other()))
                    .or(() -> merge.document().equals(merge.other())
                            ? wrong("一份材料不能并入它自己。", "A document cannot be merged into itself.")
                            : Optional.empty());
        }
        if (what instanceof Correction.Reorder reorder) {
            return known(reorder.document()).or(() -> order(reorder));
        }
        if (what instanceof Correction.PageLegible legible) {
            return page(legible.at());
        }
        if (what instanceof Correction.MarkSeen seen) {
            return page(seen.spot().page())
                    .or(() -> MARKS.stream().anyMatch(seen.mark()::contains)
                            ? Optional.empty()
                            : wrong("“" + seen.mark() + "”不是印章或签字。", "This is no seal or signature."));
        }
        return finding(what, why);
    }

    private Optional<Wrong> value(Correction.Value value, boolean asPrinted) {
        Optional<Told.Piece> piece = piece(value.document());
        if (piece.isEmpty()) {
            return known(value.document());
        }
        if (value.typed().length() > LONGEST) {
            return wrong("填的内容太长，请写在 " + LONGEST + " 字以内。", "The value is longer than " + LONGEST + " characters.");
        }
        if (value.row() < 0 || value.row() > piece.get().node().path("lines").size()) {
            return wrong("这份材料的表没有第 " + value.row() + " 行。", "The document's table has no row " + value.row() + ".");
        }
        Class<?> type = type(piece.get(), value.field());
        Optional<Wrong> trouble = Typing.trouble(value.typed(), type)
                .map(sentence -> new Wrong(
                        sentence, "This field takes " + Typing.name(type).orElse("text") + ", not what was typed."));
        return trouble.isPresent() || asPrinted
                ? trouble
                : Typing.code(value.field(), value.typed())
                        .map(
                                sentence -> new Wrong(
                                        sentence,
                                        "No valid credit code (length or check character). If the paper says so, send asPrinted."));
    }

    /** As the report says it, else as papers of this kind have it. */
    static Class<?> type(Told.Piece piece, String field) {
        String name = piece.node().path("types").path(field).asText();
        return name.isEmpty()
                ? PaperFields.byKind().getOrDefault(piece.kind(), Map.of()).getOrDefault(field, String.class)
                : Typing.named(name);
    }

    private Optional<Wrong> order(Correction.Reorder reorder) {
        List<PageRef> refs = refs(reorder.document());
        boolean same =
                refs.size() == reorder.pages().size() && new HashSet<>(refs).equals(new HashSet<>(reorder.pages()));
        return same
                ? Optional.empty()
                : wrong("新的页序须恰好包含这份材料的每一页，各一次。", "The new order must hold each page of the document exactly once.");
    }

    private Optional<Wrong> finding(Correction what, String why) {
        String key =
                what instanceof Correction.Judged judged ? judged.finding() : ((Correction.LookedUp) what).finding();
        if (FindingLine.all(told).stream().noneMatch(line -> line.key().equals(key))) {
            return wrong("没有这一条结论，或它说的已经变了；请刷新后再看。", "No such finding, or it says something else by now.");
        }
        if (what instanceof Correction.Judged judged) {
            return !judged.accepted() && why.isBlank()
                    ? wrong("不采纳一条结论须写明理由。", "To dismiss a finding give a reason.")
                    : Optional.empty();
        }
        Correction.LookedUp lookedUp = (Correction.LookedUp) what;
        if (lookedUp.platform().isBlank()) {
            return wrong("请写明在哪里核查的。", "Say where it was looked up.");
        }
        return lookedUp.screenshot()
                .filter(sha -> !kept(sha))
                .flatMap(sha -> wrong("没有这张截图，请先上传。", "No such screenshot; send it first."));
    }

    private static Optional<Wrong> wrong(String chinese, String english) {
        return Optional.of(new Wrong(chinese, english));
    }

    private boolean kept(String sha) {
        try {
            return sha.matches("[0-9a-f]{64}") && blobs.has(sha);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private Optional<Wrong> known(DocumentAddress address) {
        return piece(address).isPresent()
                ? Optional.empty()
                : wrong(
                        "“" + address.first().file() + "”第 " + address.first().number() + " 页没有第 " + address.nth()
                                + " 份起头的材料；请刷新后再看。",
                        "No such document begins on that page.");
    }

    private Optional<Wrong> page(PageRef page) {
        return told.number(page) > 0
                ? Optional.empty()
                : wrong("没有这一页：“" + page.file() + "”第 " + page.number() + " 页。", "No such page.");
    }

    private Optional<Told.Piece> piece(DocumentAddress address) {
        return told.documents().stream()
                .filter(each -> each.address().equals(address))
                .findFirst();
    }

    private List<PageRef> refs(DocumentAddress address) {
        return piece(address)
                .map(piece -> piece.pages().stream()
                        .map(number -> told.pages().get(number - 1))
                        .toList())
                .orElse(List.of());
    }
}
