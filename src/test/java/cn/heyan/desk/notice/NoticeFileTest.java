package cn.heyan.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeFileTest {

    private final NoticeFile file = new NoticeFile(List.of(
            "# 某通知",
            "id: x",
            "recipients: []",
            "",
            "thresholds:",
            "  # 通知未写",
            "  investment: 200 万元",
            "parameters:",
            "  rate:",
            "    unset: 未写明",
            "  years: [\"2023\"]",
            "checks:",
            "  - id: rate"));

    @Test
    void one_value_is_changed_and_comments_stay() {
        NoticeFile changed = file.with("thresholds", "investment", "\"300 万元\"");
        assertThat(changed.text()).contains("  # 通知未写\n  investment: \"300 万元\"\nparameters:");
    }

    @Test
    void a_value_that_is_open_is_replaced_whole() {
        NoticeFile changed = file.with("parameters", "rate", "\"0.0345\"");
        assertThat(changed.text()).contains("  rate: \"0.0345\"\n  years:").doesNotContain("unset");
    }

    @Test
    void the_top_of_the_file_has_entries_too() {
        assertThat(file.with("", "recipients", "[\"ju@example.org\"]").text())
                .contains("recipients: [\"ju@example.org\"]\n");
    }

    @Test
    void a_name_of_another_section_is_not_found() {
        assertThat(file.has("thresholds", "rate")).isFalse();
        assertThat(file.has("parameters", "rate")).isTrue();
        assertThat(file.written("parameters", "rate")).isEqualTo("unset: 未写明");
    }
}
