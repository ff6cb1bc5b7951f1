package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.intake.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitSettingsTest {

    @Test
    void without_settings_the_limits_are_the_usual_ones() {
        assertThat(bind(Map.of("heyan.limits.files", "1000"))).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void the_setting_a_refusal_names_raises_that_limit() {
        Limits raised = bind(Map.of("heyan.limits.file-bytes", "1GB", "heyan.limits.archive-depth", "5"));
        assertThat(raised.fileBytes()).isEqualTo(1L << 30);
        assertThat(raised.archiveDepth()).isEqualTo(5);
    }

    private static Limits bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("heyan.limits", Bindable.of(LimitSettings.class))
                .get()
                .limits();
    }
}
