package cn.heyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Refuses to start with a setting that nobody knows, and with a secret in a file that others can read; before anything else is made. */
@Component
final class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private static final List<String> OURS = List.of("heyan.", "HEYAN_");

    private Optional<ConfigurableEnvironment> environment = Optional.empty();

    @Override
    public void setEnvironment(Environment given) {
        environment = Optional.of(given)
                .filter(ConfigurableEnvironment.class::isInstance)
                .map(ConfigurableEnvironment.class::cast);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<Class<?>> records = Arrays.stream(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
                .<Class<?>>map(beans::getType)
                .filter(type -> type != null && type.getName().startsWith("cn.heyan."))
                .toList();
        SettingNames names = SettingNames.of(records);
        environment.ifPresent(all -> all.getPropertySources().forEach(source -> look(source, names)));
    }

    private static void look(PropertySource<?> source, SettingNames names) {
        if (source instanceof EnumerablePropertySource<?> listed) {
            for (String name : listed.getPropertyNames()) {
                if (OURS.stream().anyMatch(name::startsWith) && !names.knows(name)) {
                    unknown(source, name, names);
                }
                together(source, name);
                secret(source, name);
            }
        }
    }

    /** A variable of the environment may be a script's, so that one is only said. */
    private static void unknown(PropertySource<?> source, String name, SettingNames names) {
        String sentence = "没有名为 " + name + " 的设置" + where(source, name)
                + names.near(name).map(near -> "，是否想写 " + near + "？").orElse("。")
                + "全部设置及说明见 config/application.yml。/ There is no such setting.";
        if (source instanceof SystemEnvironmentPropertySource) {
            LOG.warn(sentence);
        } else {
            throw new SettingRefused(sentence);
        }
    }

    /** serve says true over this by itself; whoever says false is told, not overruled. */
    private static void together(PropertySource<?> source, String name) {
        if (name.replaceAll("[._-]", "").equalsIgnoreCase("heyanreaderapart")
                && "false".equalsIgnoreCase(String.valueOf(source.getProperty(name)))) {
            throw new SettingRefused(
                    "不支持 " + name + "=false" + where(source, name)
                            + "：heyan serve 总是由单独的读页进程读页，一页出错只影响那一页。请删去此设置；要少用内存，可减小 heyan.readers。"
                            + "/ heyan serve always has pages read by processes of their own: remove this setting, lower heyan.readers to save memory.");
        }
    }

    private static void secret(PropertySource<?> source, String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!last.matches(".*(password|secret|secret-?key|token)")) {
            return;
        }
        String value = String.valueOf(source.getProperty(name)).trim();
        if (value.isEmpty() || value.equals("null") || value.startsWith("${")) {
            return;
        }
        file(source, name).filter(SecretFile::isOpen).ifPresent(file -> {
            throw new SettingRefused("设置 " + name + " 是口令，但文件 " + file + " 其他用户可以读取。请执行 chmod 600 " + file
                    + "，或改用环境变量 "
                    + name.toUpperCase(Locale.ROOT).replaceAll("[.]", "_").replaceAll("-", "")
                    + "。/ A secret must not stand in a file that others can read.");
        });
    }

    private static String where(PropertySource<?> source, String name) {
        return file(source, name).map(file -> "（" + file + "）").orElse("");
    }

    private static Optional<Path> file(PropertySource<?> source, String name) {
        if (!(OriginLookup.getOrigin(source, name) instanceof TextResourceOrigin origin)) {
            return Optional.empty();
        }
        Resource resource = origin.getResource();
        try {
            return resource != null && resource.isFile()
                    ? Optional.of(resource.getFile().toPath())
                    : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
