package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import java.time.LocalDate;
import java.util.List;

/** The one year that several dates lie in (所属年度). */
final class Years {

    private Years() {}

    /** Settled if every date is; absent if they lie in different years or there are none. */
    static Reading<String> of(List<Reading<LocalDate>> dates) {
        List<Integer> years = dates.stream()
                .flatMap(date -> date.likeliest().stream())
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        if (years.size() != 1) {
            return new Absent<>("未见所属年度，或不属同一年度");
        }
        String year = String.valueOf(years.get(0));
        List<Witness> witnesses =
                dates.stream().flatMap(date -> date.witness().stream()).toList();
        boolean firm = dates.stream().allMatch(date -> date.settled().isPresent());
        return firm ? new Settled<>(year, witnesses) : new Doubtful<>(List.of(new Candidate<>(year, witnesses)));
    }
}
