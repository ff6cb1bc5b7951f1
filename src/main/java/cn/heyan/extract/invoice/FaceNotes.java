package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what else stands on a face: its title, special service, remarks, the blue invoice that a red one cancels. */
final class FaceNotes {
    private static final Pattern TITLE = Pattern.compile(".*(?:发票|增值税).*");
    /** Special services (特定业务) as the head of a digital invoice names them. */
    private static final Pattern SERVICE = Pattern.compile(
            "建筑服务|货物运输服务|旅客运输服务|不动产经营租赁(?:服务)?|不动产销售|成品油|稀土|机动车|二手车|通行费|代收车船税|自产农产品销售|农产品收购|光伏收购|差额征税(?:-(?:差额|全额)开票)?");

    private static final Pattern BUILDING = Pattern.compile("建筑服务(?=发生地)|^建筑服务$|建筑服务(?=[^\\u4e00-\\u9fff*]|$)");
    private static final Pattern REMARK = Pattern.compile("备注?");

    private FaceNotes() {}

    static void read(Face face, Frame frame, Stated stated) {
        type(face, frame, stated);
        service(face, frame, stated);
        remarks(face, frame, stated);
        RemarkFacts.read(face, frame, stated);
    }

    /** A label that stands alone in the head; for civil works also what only their forms have. */
    private static void service(Face face, Frame frame, Stated stated) {
        face.rows(0, frame.tableTop()).stream()
                .flatMap(row -> row.split(0.8 * face.em()).stream())
                .filter(run -> SERVICE.matcher(run.text()).matches())
                .findFirst()
                .or(() -> face.first(BUILDING))
                .ifPresent(run -> stated.add(Invoice.SERVICE_LABEL, face, run, Optional::of));
    }

    /** The special service that a name of the invoice's type means; empty if none. */
    static String service(String name) {
        Matcher m = SERVICE.matcher(Printed.normalise(name));
        return m.find() ? m.group() : "";
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
