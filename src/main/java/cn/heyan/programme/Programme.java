package cn.heyan.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one notice demands of a packet (申报事项), as its file in config/programmes says.
 *
 * @param id such as {@code hengyang-2024-digital-upgrade}
 * @param title in Chinese
 * @param formTitles how the application form's title reads: by these a packet's programme is found
 * @param formSays what else its form says where several programmes share one: declared field → any of these words
 * @param notice title and number of the notice
 * @param recipients who gets the discrepancy report by e-mail
 * @param parameters what the notice leaves open or states as figures, by name; windows, thresholds and exclusions as
 *     {@code windows.name} and so on, a figure that nobody has set as {@link Unset}
 * @param checks in the order of the report
 */
public record Programme(
        String id,
        String title,
        List<String> formTitles,
        Map<String, List<String>> formSays,
        String notice,
        List<String> recipients,
        Map<String, Object> parameters,
        List<CheckSpec> checks) {

    public Programme {
        formTitles = List.copyOf(formTitles);
        formSays = Map.copyOf(formSays);
        recipients = List.copyOf(recipients);
        parameters = Map.copyOf(parameters);
        checks = List.copyOf(checks);
    }

    /** A programme whose form is its own. */
    public Programme(
            String id,
            String title,
            List<String> formTitles,
            String notice,
            List<String> recipients,
            Map<String, Object> parameters,
            List<CheckSpec> checks) {
        this(id, title, formTitles, Map.of(), notice, recipients, parameters, checks);
    }

    /** The check with this id, if the programme has it. */
    public Optional<CheckSpec> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }

    /** The first check of this type, if the programme has one. */
    public Optional<CheckSpec> first(CheckType type) {
        return checks.stream().filter(check -> check.type().equals(type.name())).findFirst();
    }
}
