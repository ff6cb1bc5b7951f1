package cn.heyan.report;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Programme;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pictures of the report need of a programme: the threshold of a total and the window of the invoices. */
record Demands(Programme programme) {

    /** The least that the verified total of this declared field must be, where the programme has such a threshold. */
    Optional<Yuan> threshold(String field) {
        return checks("REACHES")
                .filter(check -> field.equals(check.parameters().get("declared")))
                .flatMap(check -> parameter(check, "threshold", Yuan.class).stream())
                .findFirst();
    }

    /** The days between which invoices count (时间窗口). */
    Optional<DateWindow> window() {
        return checks("INVOICE_WINDOW")
                .flatMap(check -> parameter(check, "window", DateWindow.class).stream())
                .findFirst();
    }

    private Stream<CheckSpec> checks(String type) {
        return programme.checks().stream().filter(check -> check.type().equals(type));
    }

    private static <T> Optional<T> parameter(CheckSpec check, String name, Class<T> type) {
        return Optional.ofNullable(check.parameters().get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
