package cn.heyan.evidence.correction;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.PaperFields;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers with values as reviewers typed them (更正后的数值); what the machine read goes into the record of the correction. */
final class Retyping {

    private final List<Paper> papers;
    private final List<LaidOver> laid = new ArrayList<>();

    Retyping(List<Paper> papers) {
        this.papers = new ArrayList<>(papers);
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    List<LaidOver> laid() {
        return List.copyOf(laid);
    }

    void apply(Corrected corrected, Correction.Value value) {
        List<Document> documents = papers.stream().map(Paper::document).toList();
        Optional<Document> document = value.document().in(documents);
        for (int i = 0; i < papers.size() && document.isPresent(); i++) {
            if (papers.get(i).document() == document.get()) {
                int at = i;
                retype(papers.get(i), value, corrected).ifPresent(paper -> papers.set(at, paper));
                break;
            }
        }
        if (laid.stream().noneMatch(each -> each.corrected().equals(corrected))) {
            laid.add(LaidOver.lapsed(corrected));
        }
    }

    private Optional<Paper> retype(Paper paper, Correction.Value value, Corrected corrected) {
        if (value.row() > paper.rows().size()) {
            return Optional.empty();
        }
        Readings readings = value.row() == 0 ? paper.readings() : paper.rows().get(value.row() - 1);
        return field(paper, readings, value.field())
                .flatMap(field -> retyped(readings, field, paper, value, corrected))
                .map(now -> {
                    if (value.row() == 0) {
                        return new Paper(paper.document(), now, paper.rows());
                    }
                    List<Readings> rows = new ArrayList<>(paper.rows());
                    rows.set(value.row() - 1, now);
                    return new Paper(paper.document(), paper.readings(), rows);
                });
    }

    private <T> Optional<Readings> retyped(
            Readings readings, Field<T> field, Paper paper, Correction.Value value, Corrected corrected) {
        Reading<T> machine = readings.read(field);
        Optional<Reading<T>> now = value.typed().isBlank()
                ? Optional.of(new Absent<>("由" + corrected.who() + "确认此处空白", true))
                : TypedValue.read(value.typed(), field.type())
                        .map(typed -> new Settled<>(typed, List.of(witness(machine, paper, value))));
        now.ifPresent(done -> laid.add(new LaidOver(corrected, Optional.of(machine), shown(machine), true)));
        return now.map(done -> readings.with(field, done));
    }

    /** Where the reviewer pointed at, else where the machine read, else the document's place on its first page. */
    private static Witness witness(Reading<?> machine, Paper paper, Correction.Value value) {
        Correction.Spot spot = value.spot()
                .or(() -> machine.witness().map(seen -> new Correction.Spot(seen.page(), seen.box())))
                .orElseGet(() -> new Correction.Spot(
                        paper.document().firstPage(), paper.document().area()));
        return new Witness(spot.page(), spot.box(), value.typed(), Means.TYPED_BY_REVIEWER, 1);
    }

    private static String shown(Reading<?> machine) {
        return machine.fold(
                settled -> String.valueOf(settled.value()),
                doubtful -> "存疑："
                        + String.join(
                                "、",
                                doubtful.candidates().stream()
                                        .map(each -> String.valueOf(each.value()))
                                        .toList()),
                absent -> absent.reason());
    }

    /** The field as it was looked for, else as papers of this kind have it. */
    private static Optional<Field<?>> field(Paper paper, Readings readings, String name) {
        return readings.all().keySet().stream()
                .<Field<?>>map(each -> each)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> known(paper.kind(), name));
    }

    private static Optional<Field<?>> known(DocumentKind kind, String name) {
        return Optional.ofNullable(
                        PaperFields.byKind().getOrDefault(kind, Map.of()).get(name))
                .map(type -> new Field<>(name, type));
    }
}
