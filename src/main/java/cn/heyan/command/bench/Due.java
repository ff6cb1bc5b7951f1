package cn.heyan.command.bench;

import java.util.List;
import java.util.Map;

/**
 * One document as it truly is (真值).
 *
 * @param kind id of its kind
 * @param pages of the file, from 1; empty where the truth does not say
 * @param fields field name as in {@code read --json} → value as text; what the truth leaves open is not there
 * @param rows its table rows, each field name → value
 * @param inconsistent the paper contradicts itself, so that its amounts must not be settled
 */
record Due(
        String kind,
        List<Integer> pages,
        Map<String, String> fields,
        List<Map<String, String>> rows,
        boolean inconsistent) {}
