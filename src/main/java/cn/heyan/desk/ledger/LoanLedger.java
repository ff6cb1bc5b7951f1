package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.PaperLine;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Where;
import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A packet's loans (贷款) and the interest that its statements say was paid, beside the interest that principal, rate and days make.
 *
 * @param packet whose
 * @param contracts the loan contracts
 * @param drawn sum of the disbursement vouchers in yuan
 * @param entries of the statements by date
 * @param interest paid according to the statements, in yuan
 * @param reckoned what the same days should have cost; none where there is more than one loan or a value is not settled
 */
record LoanLedger(
        KeptPacket packet,
        List<PaperLine> contracts,
        Yuan drawn,
        List<Entry> entries,
        Yuan interest,
        Optional<Yuan> reckoned) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(36_000);

    /**
     * One line of a statement.
     *
     * @param reckoned outstanding principal × rate × days / 360 since the line before
     */
    record Entry(
            LocalDate date,
            String summary,
            Optional<Yuan> principal,
            Optional<Yuan> interest,
            Optional<Yuan> reckoned,
            Where where) {

        public Optional<Yuan> difference() {
            return interest.flatMap(paid -> reckoned.map(paid::minus));
        }
    }

    static Optional<LoanLedger> of(Report report) {
        List<PaperLine> contracts = kind(report, "loan-contract");
        List<PaperLine> statements = kind(report, "interest-payment-statement");
        if (contracts.isEmpty() && statements.isEmpty()) {
            return Optional.empty();
        }
        List<PaperLine> vouchers = kind(report, "loan-disbursement-voucher");
        List<Entry> entries = new ArrayList<>();
        statements.forEach(
                paper -> paper.rows().forEach(row -> entry(row, paper).ifPresent(entries::add)));
        entries.sort(Comparator.comparing(Entry::date)
                .thenComparing(entry -> entry.principal().isPresent()));
        List<Entry> beside =
                contracts.size() == 1 && vouchers.size() <= 1 ? reckoned(entries, contracts.get(0), vouchers) : entries;
        List<Yuan> sums =
                beside.stream().map(Entry::reckoned).flatMap(Optional::stream).toList();
        return Optional.of(new LoanLedger(
                report.packet(),
                contracts,
                Yuan.sum(vouchers.stream()
                        .map(one -> one.yuan("amount"))
                        .flatMap(Optional::stream)
                        .toList()),
                beside,
                Yuan.sum(beside.stream()
                        .map(Entry::interest)
                        .flatMap(Optional::stream)
                        .toList()),
                sums.isEmpty() ? Optional.empty() : Optional.of(Yuan.sum(sums))));
    }

    private static List<PaperLine> kind(Report report, String kind) {
        return report.papers().stream()
                .filter(paper -> paper.kind().equals(kind))
                .toList();
    }

    private static Optional<Entry> entry(Map<String, String> row, PaperLine paper) {
        return day(row.getOrDefault("date", ""))
                .map(date -> new Entry(
                        date,
                        row.getOrDefault("summary", ""),
                        yuan(row, "principal"),
                        yuan(row, "interest"),
                        Optional.empty(),
                        paper.where()));
    }

    private static List<Entry> reckoned(List<Entry> entries, PaperLine contract, List<PaperLine> vouchers) {
        Optional<Yuan> principal = vouchers.isEmpty()
                ? contract.yuan("principal")
                : vouchers.get(0).yuan("amount");
        Optional<LocalDate> start = day(
                vouchers.isEmpty() ? contract.value("from") : vouchers.get(0).value("date"));
        String rate = contract.value("annualRate");
        if (principal.isEmpty() || start.isEmpty() || !rate.matches("\\d+(\\.\\d+)?")) {
            return entries;
        }
        List<Entry> beside = new ArrayList<>();
        Yuan left = principal.get();
        LocalDate since = start.get();
        for (Entry entry : entries) {
            Optional<Yuan> should = Optional.empty();
            if (entry.interest().isPresent()) {
                BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(since, entry.date()));
                should = Optional.of(Yuan.rounded(left.amount()
                        .multiply(new BigDecimal(rate))
                        .multiply(days)
                        .divide(YEAR, MathContext.DECIMAL64)));
                since = entry.date();
            }
            left = entry.principal().map(left::minus).orElse(left);
            beside.add(new Entry(
                    entry.date(), entry.summary(), entry.principal(), entry.interest(), should, entry.where()));
        }
        return beside;
    }

    private static Optional<Yuan> yuan(Map<String, String> row, String column) {
        String digits = row.getOrDefault(column, "");
        return digits.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Yuan.of(digits)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
