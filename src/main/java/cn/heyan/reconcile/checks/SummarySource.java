package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.match.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the packet itself says for a column of the summary table: a declared field, a field of a paper, or the sum of a column in 万元. */
final class SummarySource {

    private static final Pattern SUM = Pattern.compile("sum\\(\\s*([A-Za-z][\\w-]*)\\.(\\w+)\\s*\\)");

    private SummarySource() {}

    static List<Reading<?>> readings(Case examined, String source) {
        Matcher sum = SUM.matcher(source);
        if (sum.matches()) {
            return sum(examined, sum.group(1), sum.group(2));
        }
        int dot = source.indexOf('.');
        boolean kind = dot > 0 && DocumentKind.of(source.substring(0, dot)).isPresent();
        List<Paper> papers = kind
                ? examined.papers(List.of(source.substring(0, dot)))
                : examined.papers(DocumentKind.APPLICATION_FORM);
        String field = kind ? source.substring(dot + 1) : source;
        List<Reading<?>> readings = new ArrayList<>();
        papers.forEach(paper -> paper.readings()
                .named(field)
                .filter(reading -> !reading.witnesses().isEmpty())
                .ifPresent(readings::add));
        return readings;
    }

    /** The sum of the column's amounts, settled if all of them are; nothing if one was not read. */
    private static List<Reading<?>> sum(Case examined, String table, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean settled = true;
        List<Witness> witnesses = new ArrayList<>();
        for (TableRow row : TableRow.of(examined.dossier().papers(), table)) {
            Reading<?> cell = row.cell(column);
            if (!(cell.likeliest().map(Object.class::cast).orElse("") instanceof WanYuan wan)) {
                return List.of();
            }
            sum = sum.add(wan.wan());
            settled &= cell.settled().isPresent();
            witnesses.addAll(cell.witnesses());
        }
        if (witnesses.isEmpty()) {
            return List.of();
        }
        WanYuan total = new WanYuan(sum);
        return List.of(
                settled ? new Settled<>(total, witnesses) : new Doubtful<>(List.of(new Candidate<>(total, witnesses))));
    }
}
