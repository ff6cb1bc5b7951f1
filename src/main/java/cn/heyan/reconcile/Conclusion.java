package cn.heyan.reconcile;

import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A finding in the making: the outcome of a check, the sentence that says it, and the statements it rests on. */
public final class Conclusion {
    private final CheckSpec spec;
    private final Verdict verdict;
    private final String message;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private Severity severity;

    private Conclusion(CheckSpec spec, Verdict verdict, String message) {
        this.spec = spec;
        this.verdict = verdict;
        this.message = message;
        this.severity = spec.severity();
    }

    /** It is as it should be. */
    public static Conclusion agrees(CheckSpec spec, String message) {
        return new Conclusion(spec, Verdict.AGREES, message);
    }

    /** It is not. */
    public static Conclusion differs(CheckSpec spec, String message) {
        return new Conclusion(spec, Verdict.DIFFERS, message);
    }

    /** It cannot be told. */
    public static Conclusion open(CheckSpec spec, String message) {
        return new Conclusion(spec, Verdict.CANNOT_TELL, message);
    }

    /** The check has nothing to look at in this packet. */
    public static Conclusion idle(CheckSpec spec, String message) {
        return new Conclusion(spec, Verdict.NOT_APPLICABLE, message);
    }

    /** A named value for the sentence, as a person reads it. */
    public Conclusion with(String name, Object value) {
        arguments.put(name, String.valueOf(value));
        return this;
    }

    /** A statement that stands on a page. */
    public Conclusion said(String what, Reading<?> reading) {
        said.add(Said.read(what, Shown.reading(reading), reading.witness()));
        return this;
    }

    /** A figure that follows from others. */
    public Conclusion computed(String what, Object value) {
        said.add(Said.computed(what, value));
        return this;
    }

    /** A statement that was made elsewhere. */
    public Conclusion said(Said one) {
        said.add(one);
        return this;
    }

    /** Statements that were made elsewhere. */
    public Conclusion said(List<Said> more) {
        said.addAll(more);
        return this;
    }

    /** For the reviewer's eyes only, whatever the programme says. */
    public Conclusion atMost(Severity limit) {
        severity = severity.compareTo(limit) < 0 ? limit : severity;
        return this;
    }

    /** The finding. */
    public Finding finding() {
        return new Finding(
                spec.id(),
                spec.type(),
                spec.rule(),
                spec.title(),
                verdict,
                severity,
                spec.clause(),
                message,
                arguments,
                said);
    }

    /** The finding as the only one of its check. */
    public List<Finding> alone() {
        return List.of(finding());
    }
}
