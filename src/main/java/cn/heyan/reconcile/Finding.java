package cn.heyan.reconcile;

import cn.heyan.programme.Clause;
import cn.heyan.programme.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of one check (核对结论): every check has at least one, also when all is well.
 *
 * @param check id of the check in the programme file, such as {@code invoice-in-window}
 * @param type of the check, such as {@code DATE_WINDOW}
 * @param rule of the programme that it stands for, such as {@code R2}
 * @param title what should be true, in Chinese, from the programme file
 * @param verdict the outcome
 * @param severity how much a difference weighs
 * @param clause the words of the notice
 * @param message key of the sentence in the bundle {@code cn/heyan/reconcile/findings}
 * @param arguments named values for the sentence, already as a person reads them
 * @param said the statements that agree or do not
 */
public record Finding(
        String check,
        String type,
        String rule,
        String title,
        Verdict verdict,
        Severity severity,
        Clause clause,
        String message,
        Map<String, String> arguments,
        List<Said> said) {

    public Finding {
        arguments = Map.copyOf(arguments);
        said = List.copyOf(said);
    }

    /**
     * By what a reviewer's word about this finding is known again after the next examination: it changes with what the finding
     * says, so that no word stands for another finding.
     */
    public String key() {
        StringBuilder all = new StringBuilder(verdict + "|" + message + "|" + new TreeMap<>(arguments));
        said.forEach(one -> all.append('|').append(one.what()).append('=').append(one.value()));
        return check + "-" + Integer.toHexString(all.toString().hashCode());
    }
}
