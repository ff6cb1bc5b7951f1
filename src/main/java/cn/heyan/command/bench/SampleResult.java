package cn.heyan.command.bench;

import java.util.List;

/**
 * How one sample packet fared.
 *
 * @param name of the sample
 * @param pages it has
 * @param seconds from submission to reports
 * @param planted findings and other expectations
 * @param missed expectations that did not hold
 * @param uncalledFor deciding findings that nobody planted
 */
public record SampleResult(
        String name, int pages, double seconds, int planted, List<String> missed, List<String> uncalledFor) {

    public SampleResult {
        missed = List.copyOf(missed);
        uncalledFor = List.copyOf(uncalledFor);
    }
}
