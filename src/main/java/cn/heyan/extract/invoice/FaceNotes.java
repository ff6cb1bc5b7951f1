package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what else stands on a face: its title, special service, remarks, the blue invoice that a red one cancels. */
final class FaceNotes {
    private static final Pattern TITLE = Pattern.compile(".*(?:发票|增值税).*");
    private static final Pattern BUILDING = Pattern.compile("建筑服务(?=发生地)|^建筑服务$|建筑服务(?=[^\\u4e00-\\u9fff*]|$)");
    private static final Pattern RED_OF =
            Pattern.compile("被红冲蓝[字]?[^号0-9]{0,6}号码[:;]?(\\d{8,20})|对应正数发票代码[:;]?\\d{10,12}号码[:;]?(\\d{8})");
    private static final Pattern REMARK = Pattern.compile("备注?");

    private FaceNotes() {}

    static void read(Face face, Frame frame, Stated stated) {
        type(face, frame, stated);
        face.first(BUILDING).ifPresent(run -> stated.add(Invoice.SERVICE_LABEL, face, run, Optional::of));
        face.first(RED_OF)
                .ifPresent(run -> stated.add(
                        Invoice.RED_OF, face, run, print -> Optional.of(print.replaceAll("^.*\\D(?=\\d+$)", ""))));
        remarks(face, frame, stated);
    }

    private static void type(Face face, Frame frame, Stated stated) {
        InvoiceKind.ofTitle(face.dense()).ifPresent(type -> {
            Run title = face.rows(0, frame.tableTop()).stream()
                    .filter(row -> TITLE.matcher(row.text()).matches())
                    .filter(row -> InvoiceKind.ofTitle(row.text()).isPresent())
                    .findFirst()
                    .or(() -> face.rows().stream().findFirst())
                    .orElse(Run.NONE);
            stated.add(Invoice.INVOICE_TYPE, face, title, print -> Optional.of(type));
        });
    }

    /** Right of the caption 备注, between the total and the signatures. */
    private static void remarks(Face face, Frame frame, Stated stated) {
        if (frame.total().isEmpty()) {
            return;
        }
        double top = frame.total().get().box().bottom();
        double bottom = face.all(Labels.PAYEE).stream()
                .mapToDouble(run -> run.box().y())
                .filter(y -> y > top)
                .min()
                .orElse(1);
        double left = face.rows(top, bottom).stream()
                .flatMap(row -> row.split(0.5 * face.em()).stream())
                .filter(run -> run.text().matches("[备注]|备注:?"))
                .mapToDouble(Run::right)
                .max()
                .orElse(2);
        List<Run> rows = face.rows(top, bottom).stream()
                .map(row -> row.between(left, 1))
                .filter(run -> !run.isEmpty() && !REMARK.matcher(run.text()).matches())
                .toList();
        rows.stream().reduce(Run::plus).ifPresent(run -> stated.add(Invoice.REMARKS, face, run, Optional::of));
    }
}
