package cn.heyan.programme;

import java.util.Map;

/**
 * One check of a programme, as its file says (核对项).
 *
 * @param id unique in the programme, kebab-case
 * @param type the kind of check, which names the class that does it
 * @param rule of the programme that it stands for, such as {@code R2}
 * @param title what should be true, in Chinese
 * @param severity of a difference
 * @param clause the words of the notice
 * @param parameters of this kind of check
 */
public record CheckSpec(
        String id,
        String type,
        String rule,
        String title,
        Severity severity,
        Clause clause,
        Map<String, Object> parameters) {

    public CheckSpec {
        parameters = Map.copyOf(parameters);
    }
}
