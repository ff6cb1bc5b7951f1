package cn.heyan.reconcile.checks;

import cn.heyan.notation.DateWindow;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.archive.Register;
import cn.heyan.reconcile.archive.Register.Entry;
import java.util.List;
import java.util.Optional;

/** The applicant is on a list that the bureau keeps, or is not (名单核对); a list that is not loaded says nothing. */
final class Listed implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Optional<Register> register = examined.records().registers().find(spec.text("list"));
        if (register.isEmpty()) {
            return Conclusion.open(spec, "register.not-loaded")
                    .with("list", spec.text("list"))
                    .alone();
        }
        Applicant applicant = examined.applicant();
        List<Entry> entries = register.get().entries();
        List<Entry> found = entries.stream()
                .filter(entry -> is(applicant, entry, spec) == Answer.YES)
                .toList();
        List<Entry> near = entries.stream()
                .filter(entry -> is(applicant, entry, spec) == Answer.OPEN)
                .toList();
        boolean wanted = spec.has("expect") && spec.text("expect").equals("present");
        return say(examined, spec, wanted, found, near)
                .with("list", spec.text("list"))
                .with("count", entries.size())
                .with("applicant", Wording.any(applicant.name()))
                .said("申报单位", applicant.name())
                .alone();
    }

    private static Conclusion say(Case examined, CheckSpec spec, boolean wanted, List<Entry> found, List<Entry> near) {
        Optional<DateWindow> window = spec.has("window") ? Optional.of(spec.window()) : Optional.empty();
        List<Entry> inside = found.stream()
                .filter(entry -> inside(entry, window) == Answer.YES)
                .toList();
        List<Entry> undated = found.stream()
                .filter(entry -> inside(entry, window) == Answer.OPEN)
                .toList();
        boolean named = examined.applicant().name().settled().isPresent()
                || examined.applicant().uscc().settled().isPresent();
        if (!inside.isEmpty()) {
            return (wanted ? Conclusion.agrees(spec, "register.present") : Conclusion.differs(spec, "register.listed"))
                    .with("entry", entry(inside.get(0)));
        }
        if (!undated.isEmpty() || !near.isEmpty()) {
            return Conclusion.open(spec, "register.near")
                    .with("entry", entry(undated.isEmpty() ? near.get(0) : undated.get(0)));
        }
        if (!named) {
            return Conclusion.open(spec, "register.unnamed");
        }
        return (wanted ? Conclusion.differs(spec, "register.missing") : Conclusion.agrees(spec, "register.absent"))
                .with("other", found.isEmpty() ? "" : "（" + entry(found.get(0)) + "，不在所要求的期间）");
    }

    private static Answer inside(Entry entry, Optional<DateWindow> window) {
        if (window.isEmpty()) {
            return Answer.YES;
        }
        return entry.date()
                .map(date -> window.get().holds(date) ? Answer.YES : Answer.NO)
                .orElse(Answer.OPEN);
    }

    /** The code decides where both have one; else the name. */
    private static Answer is(Applicant applicant, Entry entry, CheckSpec spec) {
        String by = spec.has("by") ? spec.text("by") : "";
        boolean codes = !by.equals("name")
                && !entry.code().isBlank()
                && !Answer.values(applicant.uscc()).isEmpty();
        boolean names = !by.equals("code")
                && !entry.name().isBlank()
                && !Answer.values(applicant.name()).isEmpty();
        boolean sameCode = codes
                && Answer.values(applicant.uscc()).stream().anyMatch(code -> Parties.sameCode(code, entry.code()));
        if (sameCode) {
            return Answer.YES;
        }
        Answer byName = names ? Parties.isNamed(applicant.name(), entry.name()) : Answer.NO;
        return codes && byName == Answer.OPEN && applicant.uscc().settled().isPresent() ? Answer.NO : byName;
    }

    private static String entry(Entry entry) {
        return entry.name()
                + (entry.code().isBlank() ? "" : " " + entry.code())
                + entry.date().map(date -> " " + date).orElse("");
    }
}
