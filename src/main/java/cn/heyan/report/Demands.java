package cn.heyan.report;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Programme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the pictures of the report need of a programme: the threshold of the total and the window of the invoices. */
record Demands(Programme programme) {

    /** The least that the verified total must be, in yuan, where the programme has such a threshold. */
    Optional<Yuan> threshold() {
        return parameters("investment-reaches-threshold")
                .flatMap(parameters -> value(parameters, "threshold"))
                .flatMap(Demands::yuan);
    }

    /** The days between which invoices count (时间窗口). */
    Optional<DateWindow> window() {
        return parameters("invoice-in-window").flatMap(parameters -> {
            Optional<LocalDate> from = value(parameters, "from").flatMap(Demands::day);
            Optional<LocalDate> to = value(parameters, "to").flatMap(Demands::day);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new DateWindow(from.get(), to.get()))
                    : Optional.empty();
        });
    }

    private Optional<Map<String, Object>> parameters(String check) {
        return programme.checks().stream()
                .filter(spec -> spec.id().equals(check))
                .map(CheckSpec::parameters)
                .findFirst();
    }

    private static Optional<String> value(Map<String, Object> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::valueOf);
    }

    private static Optional<Yuan> yuan(String digits) {
        try {
            return Optional.of(Yuan.of(digits));
        } catch (ArithmeticException | NumberFormatException notMoney) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
